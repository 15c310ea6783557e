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
  await find.fill('BAQ.KZ');
  await find.press('Enter');
  await page.waitForURL(/find=BAQ/);
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
  expect(await page.locator('.evidence').count()).toBe(source.statements.totalCount);
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
  expect(await page.locator('.evidence').count()).toBe(alone.length);
  await page.reload();
  await settled(page);
  expect(await page.locator('.evidence').count()).toBe(alone.length);
});

test('a source that is not there is named', async () => {
  const page = await explorer.open('/source/no-such-source');
  await page.getByText('“no-such-source”').waitFor();
});
