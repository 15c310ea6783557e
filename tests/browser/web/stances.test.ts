import type { Page } from 'playwright-core';
import { answer } from '../../support/server';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

const slug = 'draft-constitution-2026';
const path = `/stances/${slug}`;

interface Tally {
  readonly actors: number;
  readonly statements: number;
  readonly sources: number;
}

interface Stances {
  readonly supporting: Tally;
  readonly opposing: Tally;
  readonly byActorKind: readonly { key: string; supporting: Tally; opposing: Tally }[];
  readonly byMonth: readonly { key: string | null; supporting: Tally; opposing: Tally }[];
}

async function stances(variables: Record<string, unknown> = {}): Promise<Stances> {
  const tally = '{ actors statements sources }';
  const both = `supporting ${tally} opposing ${tally}`;
  const { stances: found } = await answer<{ stances: Stances }>(
    explorer.server,
    `query ($slug: String!, $asOf: Date, $where: StatementWhere) {
      stances(on: { slug: $slug }, asOf: $asOf, where: $where) {
        ${both} byActorKind { key ${both} } byMonth { key ${both} } } }`,
    { slug, ...variables },
  );
  return found;
}

/** The rows of a table of the page, without what is drawn. */
async function rows(page: Page, table: string): Promise<readonly string[][]> {
  const found = await page.locator(`${table} tbody tr`).all();
  return Promise.all(
    found.map(async (row) => (await row.locator('td').allInnerTexts()).map((text) => text.trim())),
  );
}

const tallies = ({ supporting, opposing }: Pick<Stances, 'supporting' | 'opposing'>) =>
  (['actors', 'statements', 'sources'] as const).map((measure) => [
    String(supporting[measure]),
    String(opposing[measure]),
  ]);

const tallyTable = 'section[aria-labelledby=tallies] .stance-table';
const quotes = (page: Page, side: 'for' | 'against') =>
  page.locator(`section[aria-labelledby=${side}] blockquote`);

test.each([
  ['kk', 'Қолдау', 'Қарсылық', 'Қатысушылар'],
  ['ru', 'За', 'Против', 'Участники'],
  ['en', 'For', 'Against', 'Actors'],
])(
  'shows both sides with their words, and counts them apart: %s',
  async (locale, pro, contra, actors) => {
    const page = await explorer.open(path, { locale });
    await page.getByRole('heading', { level: 3, name: pro, exact: true }).waitFor();
    await page.getByRole('heading', { level: 3, name: contra, exact: true }).waitFor();
    expect(await quotes(page, 'for').count()).toBe(10);
    expect(await quotes(page, 'against').count()).toBe(10);
    await page.locator(tallyTable).getByRole('rowheader', { name: actors }).waitFor();
    expect(await rows(page, tallyTable)).toEqual(tallies(await stances()));
    expect(explorer.complaints()).toEqual([]);
  },
);

test('both sides are equally wide, and each actor stands with the office of the day', async () => {
  const page = await explorer.open(path);
  const widths = await page
    .locator('.stance-quotes')
    .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().width)));
  expect(widths[0]).toBe(widths[1]);
  const { stances: found } = await answer<{
    stances: {
      statements: {
        nodes: {
          actorOffices: { role: string | null; object: { type: string; name: string } }[];
        }[];
      };
    };
  }>(
    explorer.server,
    `query ($slug: String!) { stances(on: { slug: $slug }) { statements(
      position: SUPPORTS, sort: [{ statedOn: DESC }], first: 10) { nodes { actorOffices { role object { type name } } } } } }`,
    { slug },
  );
  // Who leads a meeting holds no office by that.
  const offices = found.statements.nodes
    .flatMap(({ actorOffices }) => actorOffices)
    .filter(({ object }) => object.type !== 'Event');
  expect(offices.length).toBeGreaterThan(0);
  const text = await page.locator('section[aria-labelledby=for]').textContent();
  for (const { role, object } of offices) {
    expect(text).toContain(object.name);
    if (role) expect(text).toContain(role);
  }
});

test('the figures draw what the endpoint counts, by actors, statements or sources', async () => {
  const page = await explorer.open(path);
  const { byActorKind, byMonth } = await stances();
  const kinds = 'section[aria-labelledby=kinds] .stance-table';
  const counted = (measure: keyof Tally) =>
    byActorKind.map(({ supporting, opposing }) => [
      String(supporting[measure]),
      String(opposing[measure]),
    ]);
  expect(await rows(page, kinds)).toEqual(counted('actors'));
  await page.getByLabel('Count').first().selectOption('statements');
  await page.waitForURL(/count=statements/);
  expect(await rows(page, kinds)).toEqual(counted('statements'));
  await page.getByText('As a table').click();
  expect(await rows(page, 'section[aria-labelledby=months] .stance-table')).toEqual(
    byMonth.map(({ supporting, opposing }) => [
      String(supporting.statements),
      String(opposing.statements),
    ]),
  );
  const drawn = byMonth.filter(({ key, supporting }) => key?.length === 7 && supporting.statements);
  expect(await page.locator('.stance-months[data-position=SUPPORTS] rect').count()).toBe(
    drawn.length,
  );
});

test('filters hold for figures, quotes and table alike; the address restores them', async () => {
  const page = await explorer.open(path);
  await page.getByRole('combobox', { name: 'Kind of actor' }).selectOption('Organization');
  await page.getByLabel('Language of the quote').selectOption('kk');
  await page.waitForURL(/actor=Organization&language=kk/);
  await settled(page);
  const where = { subject: { type: { eq: 'Organization' } }, language: { eq: 'kk' } };
  const expected = await stances({ where });
  await page
    .locator(`${tallyTable} tbody tr`)
    .nth(1)
    .getByRole('cell', { name: String(expected.supporting.statements), exact: true })
    .waitFor();
  expect(await rows(page, tallyTable)).toEqual(tallies(expected));
  const languages = await quotes(page, 'for').evaluateAll((all) =>
    all.map((quote) => quote.getAttribute('lang')),
  );
  expect(new Set(languages)).toEqual(new Set(['kk']));
  const table = await page.getByRole('link', { name: 'As CSV' }).getAttribute('href');
  const csv = await (await fetch(`${explorer.server.url}${table}`)).text();
  const { supporting, opposing } = expected;
  expect(csv.trim().split('\r\n')).toHaveLength(1 + supporting.statements + opposing.statements);
  await page.reload();
  await settled(page);
  expect(await rows(page, tallyTable)).toEqual(tallies(expected));
  await page.goBack();
  await page.goBack();
  await settled(page);
  expect(await page.getByRole('combobox', { name: 'Kind of actor' }).inputValue()).toBe('');
});

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('the first words of a side stand in sight: %j', async (viewport) => {
  const page = await explorer.open(path, { viewport });
  const box = await quotes(page, 'for').first().boundingBox();
  expect(box?.y).toBeLessThan(viewport.height);
});

test('a day counts once it is whole, without a key or a click more', async () => {
  const page = await explorer.open(path);
  await page.getByLabel('As of').fill('2026-02-09');
  await page.waitForURL(/asOf=2026-02-09/);
  await settled(page);
  expect(await rows(page, tallyTable)).toEqual(tallies(await stances({ asOf: '2026-02-09' })));
});

test('as of a day it shows what had been said by then', async () => {
  const page = await explorer.open(`${path}?asOf=2026-02-09`);
  expect(await rows(page, tallyTable)).toEqual(tallies(await stances({ asOf: '2026-02-09' })));
  expect(await page.getByLabel('As of').inputValue()).toBe('2026-02-09');
});

test('the sides are paged apart, and pages are addresses', async () => {
  const page = await explorer.open(path);
  const before = await quotes(page, 'for').allInnerTexts();
  const others = await quotes(page, 'against').allInnerTexts();
  const pro = page.locator('section[aria-labelledby=for]');
  await pro.getByRole('link', { name: 'Next' }).click();
  await pro.getByRole('link', { name: 'Previous' }).waitFor();
  await settled(page);
  const after = await quotes(page, 'for').allInnerTexts();
  expect(after).not.toEqual(before);
  expect(await quotes(page, 'against').allInnerTexts()).toEqual(others);
  await page.reload();
  await settled(page);
  expect(await quotes(page, 'for').allInnerTexts()).toEqual(after);
});

test('what an address names that does not exist is left aside', async () => {
  const page = await explorer.open(`${path}?asOf=soon&actor=Nobody&language=xx&count=votes`);
  expect(await rows(page, tallyTable)).toEqual(tallies(await stances()));
  await page.goto(`${explorer.server.url}/stances/no-such-thing`);
  await page.getByText('“no-such-thing”').waitFor();
});

test.each([
  ['kk', 'Ұстанымдар', 'Түрі'],
  ['ru', 'Позиции', 'Тип'],
  ['en', 'Positions', 'Type'],
])('the list names what there are positions on: %s', async (locale, title, type) => {
  const page = await explorer.open('/stances', { locale });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('combobox', { name: type, exact: true }).selectOption('Document');
  await page.waitForURL(/type=Document/);
  await settled(page);
  await page.locator(`main a[href="${path}"]`).click();
  await page.waitForURL(`**${path}`);
  await quotes(page, 'for').first().waitFor();
  expect(explorer.complaints()).toEqual([]);
});

test('an entity on which positions are taken leads to them', async () => {
  const page = await explorer.open(`/entity/${slug}`);
  await page.getByRole('link', { name: 'Who is for and who against' }).click();
  await page.waitForURL(`**${path}`);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([path, '/stances'])('axe finds nothing serious at %s', async (view) => {
    const page = await explorer.open(view, { colorScheme });
    expect(await seriousFindings(page)).toEqual([]);
  });
});

test.each([
  [320, 'kk'],
  [820, 'ru'],
  [1440, 'en'],
])('nothing sticks out at %i pixels: %s', async (width, locale) => {
  const page = await explorer.open(path, { locale, viewport: { width, height: 800 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});
