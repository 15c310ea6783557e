import { answer } from '../../support/server';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

const revisionOf = async () => {
  const { stats } = await answer<{ stats: { revision: number } }>(
    explorer.server,
    '{ stats { revision } }',
  );
  return stats.revision;
};

describe('topics', () => {
  test.each([
    ['kk', 'Тақырыптар', 'Қай тақырыптар бірге кездеседі'],
    ['ru', 'Темы', 'Какие темы встречаются вместе'],
    ['en', 'Topics', 'Which topics go together'],
  ])('lists topics and which go together: %s', async (locale, title, pairs) => {
    const { coOccurrence } = await answer<{ coOccurrence: { count: number }[] }>(
      explorer.server,
      '{ coOccurrence(first: 50) { count } }',
    );
    const page = await explorer.open('/topics', { locale });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('heading', { name: pairs }).waitFor();
    const rows = page.locator('.plain-table tbody tr');
    expect(await rows.count()).toBe(coOccurrence.length);
    expect(await rows.first().locator('td').nth(2).textContent()).toBe(
      String(coOccurrence[0]?.count),
    );
    expect(explorer.complaints()).toEqual([]);
  });

  test('tells which topics an event discusses, with the evidence', async () => {
    const of = 'round-table-2026-02-09';
    const { entity } = await answer<{ entity: { relations: { totalCount: number } } }>(
      explorer.server,
      'query ($slug: String!) { entity(slug: $slug) { relations(types: [DISCUSSES], direction: OUT) { totalCount } } }',
      { slug: of },
    );
    const page = await explorer.open(`/topics?of=${of}`);
    const facts = page.locator('section[aria-labelledby=discusses] .fact');
    await facts.first().waitFor();
    expect(await facts.count()).toBe(entity.relations.totalCount);
    await facts.first().locator('.fact-open').click();
    await facts.first().locator('blockquote').first().waitFor();
  });

  test('tells what else a document has to do with topics, and what else is said of a topic', async () => {
    const of = 'draft-constitution-2026';
    const { entity } = await answer<{
      entity: {
        relations: { totalCount: number; edges: { type: string; node: { slug: string } }[] };
      };
    }>(
      explorer.server,
      `query ($slug: String!) { entity(slug: $slug) { relations(direction: OUT, first: 200, where: {
        NOT: { type: { eq: DISCUSSES } }, node: { type: { eq: Topic } }
      }) { totalCount edges { type node { slug } } } } }`,
      { slug: of },
    );
    const { totalCount, edges } = entity.relations;
    expect(totalCount).toBeGreaterThan(10);
    const page = await explorer.open(`/topics?of=${of}`);
    expect(await page.locator('section[aria-labelledby=touches] .fact').count()).toBe(totalCount);
    const csv = await page.getByRole('link', { name: 'As CSV' }).first().getAttribute('href');
    for (const { type } of edges) expect(csv).toContain(type);
    await page.goto(`${explorer.server.url}/topics?of=${edges[0]?.node.slug}`);
    const ties = page.locator('section[aria-labelledby=touchedBy]');
    await ties.locator(`a[href="/entity/${of}"]`).first().waitFor();
  });

  test('one goes from a topic to what goes together with it, and back', async () => {
    const page = await explorer.open('/topics');
    await page.locator('.topics-list a').first().click();
    await page.waitForURL(/of=/);
    await settled(page);
    const slug = new URL(page.url()).searchParams.get('of') ?? '';
    const { coOccurrence } = await answer<{ coOccurrence: object[] }>(
      explorer.server,
      'query ($slug: String!) { coOccurrence(topics: [{ slug: $slug }], first: 50) { count } }',
      { slug },
    );
    expect(await page.locator('.plain-table tbody tr').count()).toBe(coOccurrence.length);
    await page.goBack();
    await page.locator('.topics-list').waitFor();
  });
});

describe('rankings', () => {
  test.each([
    ['kk', 'Делдалдар мен топтар'],
    ['ru', 'Посредники и группы'],
    ['en', 'Brokers and groups'],
  ])('ranks by the chosen measure, and says at which revision: %s', async (locale, title) => {
    const { rankings } = await answer<{ rankings: { items: { entity: { name: string } }[] } }>(
      explorer.server,
      '{ rankings(metric: DEGREE, types: [Person], first: 50) { items { entity { name } } } }',
      {},
      { 'accept-language': locale },
    );
    const page = await explorer.open('/rankings?metric=DEGREE&type=Person', { locale });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.locator('.rankings-table .entity-link bdi').allInnerTexts()).toEqual(
      rankings.items.map(({ entity }) => entity.name),
    );
    const revision = String(await revisionOf());
    await page.locator('section[aria-labelledby=ranking]').getByText(revision).first().waitFor();
    expect(explorer.complaints()).toEqual([]);
  });

  test('another measure is another address', async () => {
    const page = await explorer.open('/rankings');
    await page.getByText('Brokers stand high').waitFor();
    await page.getByRole('combobox', { name: 'Measure' }).selectOption('PAGERANK');
    await page.waitForURL(/metric=PAGERANK/);
    await page.getByText('All scores add up to 1').waitFor();
    await page.goBack();
    await page.getByText('Brokers stand high').waitFor();
  });

  test('shows the groups with their members', async () => {
    const { communities } = await answer<{ communities: { communities: { size: number }[] } }>(
      explorer.server,
      '{ communities(first: 12) { communities { size } } }',
    );
    const page = await explorer.open('/rankings');
    const groups = page.locator('.rankings-groups > li');
    await groups.first().waitFor();
    expect(await groups.count()).toBe(communities.communities.length);
    expect(await groups.first().locator('h3').textContent()).toContain(
      `${communities.communities[0]?.size} members`,
    );
    await page.getByRole('link', { name: 'Groups', exact: true }).click();
    await page.waitForURL(/#groups$/);
  });
});

describe('changes', () => {
  test.each([
    ['kk', 'Өзгерістер', 'Келесі өзгерістер'],
    ['ru', 'Изменения', 'Дальнейшие изменения'],
    ['en', 'Changes', 'Further changes'],
  ])('tells what is new, page by page: %s', async (locale, title, next) => {
    const page = await explorer.open('/changes?since=0', { locale });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const items = page.locator('.rows > li');
    expect(await items.count()).toBe(50);
    const first = (await items.first().textContent()) ?? '';
    await page.getByRole('link', { name: next }).click();
    await page.waitForURL(/after=/);
    await settled(page);
    await items.first().filter({ hasNotText: first }).waitFor();
    await page.goBack();
    await items.first().filter({ hasText: first }).waitFor();
    expect(explorer.complaints()).toEqual([]);
  });

  test('tells that nothing is new since the last revision', async () => {
    const revision = await revisionOf();
    const page = await explorer.open('/changes');
    await page.getByText(`at revision ${revision}`).waitFor();
    const field = page.getByLabel('New since revision');
    await field.fill(String(revision));
    await field.press('Enter');
    await page.getByText(`Nothing has changed since revision ${revision}`).waitFor();
  });
});

const views = ['/topics', '/topics?of=round-table-2026-02-09', '/rankings', '/changes?since=0'];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(views)('axe finds nothing serious at %s', async (view) => {
    const page = await explorer.open(view, { colorScheme });
    expect(await seriousFindings(page)).toEqual([]);
  });
});

test.each(views)('nothing sticks out on a narrow phone at %s', async (view) => {
  const page = await explorer.open(view, { locale: 'kk', viewport: { width: 320, height: 800 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
});
