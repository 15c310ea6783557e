import { answer } from '../../support/server';
import { serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

const slug = 'baq-2026-02-09-round-table';

test('lists sources by language and by words, and the address keeps both', async () => {
  const { sources } = await answer<{ sources: { totalCount: number } }>(
    explorer.server,
    '{ sources(where: { language: { eq: kk } }) { totalCount } }',
  );
  const page = await explorer.open('/sources');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('kk');
  await page.getByText(`${sources.totalCount} in all`).waitFor();
  const find = page.getByLabel('Publisher or title');
  await find.fill('baq.kz');
  await find.press('Enter');
  await page.waitForURL(/find=baq/);
  await settled(page);
  const rows = page.locator('.source-link');
  const publishers = await rows.allInnerTexts();
  expect(publishers.length).toBeGreaterThan(0);
  for (const publisher of publishers) expect(publisher).toContain('BAQ.KZ');
  await page.goBack();
  await page.getByText(`${sources.totalCount} in all`).waitFor();
  expect(await find.inputValue()).toBe('');
  expect(explorer.complaints()).toEqual([]);
});

test.each([
  ['kk', 'Не дейді'],
  ['ru', 'Что он утверждает'],
  ['en', 'What it claims'],
])('a source shows what it claims: %s', async (locale, heading) => {
  const page = await explorer.open(`/source/${slug}`, { locale });
  await page.getByRole('heading', { name: heading }).waitFor();
  const { source } = await answer<{ source: { statements: { totalCount: number } } }>(
    explorer.server,
    'query ($slug: String!) { source(slug: $slug) { statements { totalCount } } }',
    { slug },
  );
  await page
    .getByText(new RegExp(`\\D${source.statements.totalCount}\\D`))
    .first()
    .waitFor();
  expect(await page.locator('.evidence').count()).toBe(Math.min(source.statements.totalCount, 25));
  expect(explorer.complaints()).toEqual([]);
});

test('tells which claims rest on a source alone', async () => {
  interface Edge {
    statements: { source: { slug: string } }[];
  }
  const { source } = await answer<{ source: { statements: { nodes: { edge: Edge }[] } } }>(
    explorer.server,
    `query ($slug: String!) {
      source(slug: $slug) { statements(first: 100) { nodes { edge { statements { source { slug } } } } } }
    }`,
    { slug },
  );
  const alone = source.statements.nodes.filter(
    ({ edge }) => new Set(edge.statements.map((statement) => statement.source.slug)).size === 1,
  );
  expect(alone.length).toBeLessThan(source.statements.nodes.length);
  const page = await explorer.open(`/source/${slug}`);
  const only = page.getByRole('button', { name: 'Only what rests on this source alone' });
  await only.click();
  await page.waitForURL(/only=alone/);
  await page.locator('[aria-pressed=true]', { hasText: 'rests on this source' }).waitFor();
  const all = source.statements.nodes.length;
  await page.getByText(`${alone.length} of ${all} statements`).waitFor();
  await page.getByText(`${alone.length} in all`).waitFor();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByRole('link', { name: 'Previous' }).waitFor();
  await settled(page);
  expect(await page.locator('.evidence').count()).toBe(alone.length - 25);
  await page.reload();
  await settled(page);
  expect(await page.locator('.evidence').count()).toBe(alone.length - 25);
});

/** How many statements there are in some language, and how many of an edge that no other source carries. */
async function counted(language: string): Promise<{ all: number; alone: number }> {
  interface Listed {
    edge: { statements: { source: { slug: string } }[] };
  }
  const { statements } = await answer<{ statements: { totalCount: number; nodes: Listed[] } }>(
    explorer.server,
    `query ($language: Language!) {
      statements(first: 500, where: { language: { eq: $language } }) {
        totalCount
        nodes { edge { statements(first: 100) { source { slug } } } }
      }
    }`,
    { language },
  );
  const { nodes, totalCount } = statements;
  expect(nodes.length).toBe(totalCount);
  const alone = nodes.filter(
    ({ edge }) => new Set(edge.statements.map(({ source }) => source.slug)).size === 1,
  );
  return { all: totalCount, alone: alone.length };
}

test('lists what rests on one source alone over all sources, page by page', async () => {
  const { all, alone } = await counted('en');
  const page = await explorer.open('/sources');
  const shown = page.getByRole('button', { name: 'What rests on one source alone' });
  await shown.click();
  await page.waitForURL(/show=alone/);
  expect(await shown.getAttribute('aria-pressed')).toBe('true');
  await settled(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('en');
  await page.getByText(`${alone} of ${all} statements`).waitFor();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.getByRole('link', { name: 'Previous' }).waitFor();
  await settled(page);
  const quotes = await page.locator('.evidence blockquote').allInnerTexts();
  expect(quotes.length).toBeGreaterThan(0);
  await page.reload();
  await settled(page);
  expect(await page.locator('.evidence blockquote').allInnerTexts()).toEqual(quotes);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Clear' }).waitFor({ state: 'detached' });
  expect(await page.getByRole('combobox', { name: 'Language' }).inputValue()).toBe('');
  expect(explorer.complaints()).toEqual([]);
});

test('a source that is not there is named', async () => {
  const page = await explorer.open('/source/no-such-source');
  await page.getByText('“no-such-source”').waitFor();
});
