import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seriousFindings, serveExplorer, settled } from './explorer';

/* Contradictions, comparisons and changes of position, in a graph that has them. */

const explorer = serveExplorer([join(__dirname, 'contested.yml')]);

const section = (page: Page, name: string) => page.locator(`section[aria-labelledby="${name}"]`);
const quotes = (page: Page, name: string) =>
  section(page, name).locator('blockquote').allInnerTexts();
const words = (...all: string[]) => all.map((quote) => expect.stringContaining(quote));

test.each([
  ['kk', 'Қайшылықтар', 'Әсел', 'Заң жобасы', 'Одақ'],
  ['ru', 'Противоречия', 'Асель', 'Законопроект', 'Союз'],
  ['en', 'Contradictions', 'Asel', 'Bill', 'Union'],
])(
  'contradictions show both sides and say what they are: %s',
  async (locale, title, actor, thing, body) => {
    const page = await explorer.open('/contradictions', { locale });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const sides = section(page, 'SUPPORT_AND_OPPOSITION');
    await sides.getByRole('heading', { level: 3, name: thing }).waitFor();
    expect(await sides.getByRole('link', { name: actor }).count()).toBeGreaterThanOrEqual(2);
    expect(await quotes(page, 'SUPPORT_AND_OPPOSITION')).toEqual(
      words('the bill is needed', 'the bill goes too far'),
    );
    await section(page, 'TWO_HEADS').getByRole('heading', { level: 3, name: body }).waitFor();
    expect(await quotes(page, 'TWO_HEADS')).toEqual(
      words('Asel chairs the union', 'Bolat chairs the union'),
    );
    expect(explorer.complaints()).toEqual([]);
  },
);

test('as of an earlier day there was no contradiction yet, and the address keeps the day', async () => {
  const page = await explorer.open('/contradictions');
  await page.getByLabel('As of').fill('2025-01-15');
  await page.keyboard.press('Enter');
  await page.waitForURL(/asOf=2025-01-15/);
  await settled(page);
  expect(await page.locator('main blockquote').count()).toBe(0);
  expect(await page.getByText('The record has none.').count()).toBe(2);
  await page.goBack();
  await settled(page);
  await section(page, 'TWO_HEADS').locator('blockquote').first().waitFor();
});

test('shows more contradictions where there are more', async () => {
  const page = await explorer.open('/contradictions?SUPPORT_AND_OPPOSITION=1');
  await section(page, 'SUPPORT_AND_OPPOSITION').getByRole('link', { name: 'Show more' }).click();
  await page.waitForURL(/SUPPORT_AND_OPPOSITION=11/);
  await page.getByRole('link', { name: 'Show more' }).waitFor({ state: 'detached' });
});

test('the table of contradictions is of the kind and day that are shown', async () => {
  const page = await explorer.open('/contradictions');
  const link = section(page, 'TWO_HEADS').getByRole('link', { name: 'As CSV' });
  const response = await fetch(`${explorer.server.url}${await link.getAttribute('href')}`);
  const [, ...lines] = (await response.text()).trim().split('\r\n');
  expect(lines).toEqual([
    expect.stringMatching(/^TWO_HEADS,Organization,union,.*,asel,Asel,HEADS,/),
    expect.stringMatching(/^TWO_HEADS,Organization,union,.*,bolat,Bolat,HEADS,/),
  ]);
});

test.each([
  ['kk', 'Бірінші', 'Екінші', 'Әсе', 'Болат'],
  ['ru', 'Первый', 'Второй', 'Асе', 'Болат'],
  ['en', 'First', 'Second', 'Ase', 'Bolat'],
])(
  'one chooses two actors by keyboard and reads what they share: %s',
  async (locale, first, second, typed, other) => {
    const page = await explorer.open('/compare', { locale });
    await page.getByRole('combobox', { name: first, exact: true }).focus();
    await page.keyboard.type(typed);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/a=asel/);
    await page.getByRole('combobox', { name: second, exact: true }).focus();
    await page.keyboard.type(other);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/b=bolat/);
    await settled(page);
    expect(await quotes(page, 'bothSupport')).toEqual(
      words('the bill is needed', 'a bill for everyone'),
    );
    expect(await quotes(page, 'bothOppose')).toEqual(
      words('no charter like this', 'not with this charter'),
    );
    expect(await quotes(page, 'supportsOpposes')).toEqual(
      words('the plan is sound', 'the plan is empty'),
    );
    expect(await quotes(page, 'opposesSupports')).toEqual(
      words('the bill goes too far', 'a bill for everyone'),
    );
    expect(await quotes(page, 'offices')).toEqual(
      words('Asel chairs the union', 'Bolat chairs the union'),
    );
    expect(await quotes(page, 'events')).toEqual(
      words('Asel spoke at the forum', 'Bolat came to the forum'),
    );
    expect(explorer.complaints()).toEqual([]);
  },
);

test('a comparison is an address: swapped, reloaded, gone back', async () => {
  const page = await explorer.open('/compare?a=asel&b=bolat');
  await page.getByRole('button', { name: 'Swap' }).click();
  await page.waitForURL(/a=bolat&b=asel/);
  await settled(page);
  await page.reload();
  await settled(page);
  expect(await page.getByRole('combobox', { name: 'First' }).inputValue()).toBe('Bolat');
  expect(await page.title()).toContain('Bolat, Asel');
  await page.goBack();
  await page.waitForURL(/a=asel&b=bolat/);
  await page.locator('main input[value=Asel]').waitFor();
});

test('a field without a choice goes back to the actor it had, and an emptied one has none', async () => {
  const page = await explorer.open('/compare?a=asel&b=bolat');
  const field = page.getByRole('combobox', { name: 'First' });
  await field.fill('zzz');
  await field.blur();
  expect(await field.inputValue()).toBe('Asel');
  await field.fill('');
  await field.blur();
  await page.getByText('Choose two actors above.').waitFor();
  expect(new URL(page.url()).searchParams.get('a')).toBeNull();
});

test.each([
  ['/compare', 'Choose two actors above.'],
  ['/compare?a=asel&b=asel', 'Choose two different actors.'],
  ['/compare?a=asel&b=nobody', 'nobody'],
])('says why there is no comparison at %s', async (path, text) => {
  const page = await explorer.open(path);
  await page.locator('main').getByText(text).waitFor();
});

test('a change of position shows the words before and after', async () => {
  const page = await explorer.open('/stances/bill');
  const changes = section(page, 'changes');
  await changes.getByRole('heading', { name: 'Asel' }).waitFor();
  expect(await quotes(page, 'changes')).toEqual(
    words('the bill is needed', 'the bill goes too far'),
  );
  expect(await changes.locator('.stance-side').allInnerTexts()).toEqual(words('For', 'Against'));
  expect(await page.locator('main :is(img, b)').count()).toBe(0);
  expect(explorer.complaints()).toEqual([]);
});

const views = ['/contradictions', '/compare?a=asel&b=bolat', '/stances/bill'];

describe.each(views)('%s', (path) => {
  test.each(['light', 'dark'] as const)(
    'has no serious finding of axe: %s',
    async (colorScheme) => {
      const page = await explorer.open(path, { colorScheme });
      expect(await seriousFindings(page)).toEqual([]);
    },
  );

  test.each(['kk', 'en'])('fits 320 pixels: %s', async (locale) => {
    const page = await explorer.open(path, { locale, viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
