import type { Locator, Page } from 'playwright-core';
import { serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

/** More stops than any way here takes: what cannot be reached by then cannot be reached. */
const mostStops = 120;

/** Presses Tab until something has the focus, as one does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`The focus does not come to ${target}`);
}

test.each([
  ['kk', 'Конституция жобасын кім қолдайды'],
  ['ru', 'Кто поддерживает'],
  ['en', 'Who supports and who opposes'],
])('one goes from a question to the words of a statement: %s', async (locale, question) => {
  const page = await explorer.open('/', { locale });
  await tabTo(page, page.getByRole('link', { name: question }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/stances/);
  await settled(page);
  expect(await page.evaluate('document.activeElement.id')).toBe('content');
  const source = page
    .locator('main figure a[href^="http"], main blockquote ~ * a[href^="http"]')
    .first();
  await tabTo(page, source);
  expect(await source.getAttribute('href')).toMatch(/^https?:/);
  expect(explorer.complaints()).toEqual([]);
});

test('one opens the evidence of a fact and goes on to the graph', async () => {
  const page = await explorer.open('/');
  await tabTo(page, page.getByRole('combobox').first());
  await page.keyboard.type('bashimov');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Marat Bashimov' }).waitFor();
  await settled(page);
  const evidence = page.locator('button.fact-open').first();
  await tabTo(page, evidence);
  await page.keyboard.press('Enter');
  await page.locator('main blockquote').first().waitFor();
  expect(await evidence.getAttribute('aria-expanded')).toBe('true');
  await tabTo(page, page.locator('main a[href^="/graph"]').first());
  // What came into sight on the way is read first: the small graph of the entity.
  await settled(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/graph/);
  await settled(page);
  await tabTo(page, page.locator('.graph-table button, main table button').first());
  expect(explorer.complaints()).toEqual([]);
});

/** What has the focus, and what is said of it. */
const focused = 'document.activeElement.localName + " " + document.activeElement.className';

test.each([
  ['/sources?language=ru', 'main', 'Clear', /filters/],
  ['/contradictions?asOf=2026-02-01', 'main', 'Clear', /filters/],
  ['/graph?of=kurultai&table=nodes', '.graph-table', 'Remove', /^section graph-table/],
])('the focus stays near what vanishes when it is used: %s', async (path, place, name, around) => {
  const page = await explorer.open(path);
  const button = page.locator(place).getByRole('button', { name, exact: true }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.evaluate(focused)).toMatch(around);
});

test('the focus stays in the toolbar when nothing is left to undo', async () => {
  const page = await explorer.open('/graph?of=kurultai&table=nodes');
  await page.locator('.graph-table').getByRole('button', { name: 'Remove' }).first().click();
  const undo = page.getByRole('button', { name: /^Undo/ });
  await undo.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction('document.querySelector(".graph-tool").disabled');
  expect(await page.evaluate(focused)).toBe('div graph-toolbar');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.className')).toBe('graph-tool');
});
