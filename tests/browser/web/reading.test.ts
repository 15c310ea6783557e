import { readFile } from 'node:fs/promises';
import { article, readingPath } from '../../support/pages';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

test.each([
  [
    'kk',
    'Мақаланы оқу',
    'Мысал көру',
    'Граф білетін атаулар',
    'Графта жоқ атаулар',
    'Ойдан шығарылған мысалдар',
  ],
  [
    'ru',
    'Прочитать статью',
    'Показать пример',
    'Имена, которые граф знает',
    'Имена, которых',
    'Вымышленные примеры',
  ],
  [
    'en',
    'Read an article',
    'Try an example',
    'Names the graph knows',
    'Names it does not',
    'Examples',
  ],
])(
  'an example shows what is known and what is not: %s',
  async (locale, title, example, ...rest) => {
    const [knownTitle, unknownTitle, invented] = rest;
    const page = await explorer.open('/reading', { locale });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('button', { name: example }).click();
    const known = page.getByRole('region', { name: knownTitle });
    await known.locator('a[href="/entity/marat-bashimov"]').waitFor();
    await known.locator('a[href="/entity/international-lawyers-association"]').waitFor();
    const unknown = page.getByRole('region', { name: unknownTitle });
    expect(await unknown.locator('.reading-names > li').allInnerTexts()).toEqual([
      expect.stringContaining(invented ?? ''),
    ]);
    expect(explorer.complaints()).toEqual([]);
  },
);

test('a pasted text is read by keyboard, and its address restores it', async () => {
  const page = await explorer.open('/reading');
  const field = page.getByRole('textbox', { name: 'Text of the article' });
  await field.focus();
  await page.keyboard.insertText(article);
  await page.keyboard.press('Control+Enter');
  const fresh = page.getByRole('region', { name: 'does not say yet' });
  const claim = fresh.locator('li', { hasText: 'Invented Examples' });
  await claim.getByText('opposes').first().waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  const summary = await page.locator('main [role=status]').textContent();
  await page.reload();
  await claim.waitFor();
  expect(await field.inputValue()).toBe(article);
  expect(await page.locator('main [role=status]').textContent()).toBe(summary);
  await page.goBack();
  await settled(page);
  expect(await field.inputValue()).toBe('');
  await page.goForward();
  await claim.waitFor();
});

test('what the graph says already opens its evidence', async () => {
  const page = await explorer.open(readingPath(article));
  const said = page.getByRole('region', { name: 'says already' });
  const heads = said.locator('li', { hasText: 'heads' }).first();
  await heads.locator('.fact-open').click();
  await heads.locator('.evidence-list blockquote').first().waitFor();
});

test('names in the text lead to their entities, and the text is whole', async () => {
  const page = await explorer.open(readingPath(article));
  expect(await page.locator('.reading-text').textContent()).toBe(article);
  await page.locator('.reading-text').getByRole('link', { name: 'Marat Bashimov' }).click();
  await page.getByRole('heading', { level: 1, name: 'Marat Bashimov' }).waitFor();
});

test('day and language are asked with the text, and the address keeps what else it has', async () => {
  const page = await explorer.open('/reading?lang=en');
  await page.getByRole('textbox', { name: 'Text of the article' }).fill('Мәжіліс жобаны қолдады.');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await page.getByLabel('Published on').fill('2026-02-10');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.getByText('Read as Русский.').waitFor();
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toMatchObject({
    lang: 'en',
    language: 'ru',
    published: '2026-02-10',
  });
});

test('names and statements are saved as CSV', async () => {
  const page = await explorer.open(readingPath(article));
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return (await readFile(await download.path(), 'utf8')).replace('\uFEFF', '').split('\r\n');
  };
  const [names, ...rows] = await saved('Names as CSV');
  expect(names).toBe('surface,type,times,slug,name');
  expect(rows).toContain('Marat Bashimov,Person,1,marat-bashimov,Marat Bashimov');
  const [, ...claims] = await saved('Statements as CSV');
  expect(claims.filter((line) => line.includes(',OPPOSES,'))).toEqual([
    expect.stringMatching(/Invented Examples,,OPPOSES,.*draft-constitution-2026.*,0$/),
  ]);
});

test('the same question opens in the playground', async () => {
  const page = await explorer.open(readingPath(article));
  await page.getByRole('button', { name: 'As GraphQL' }).click();
  await page.waitForURL(/\/playground\//);
  await page.locator('.graphiql-query-editor', { hasText: 'Reading' }).waitFor();
});

test('a text that is too long is not asked, and says how long it is', async () => {
  const page = await explorer.open('/reading');
  const field = page.getByRole('textbox', { name: 'Text of the article' });
  await field.fill('a'.repeat(100_001));
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  const told = await page.evaluate<string>("document.querySelector('textarea').validationMessage");
  expect(told).toContain('100,001');
  expect(page.url()).not.toContain('#text=');
  // A text in its place is read.
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.locator('.reading-names').first().waitFor();
  await page.evaluate('history.back()');
  await page.waitForFunction("document.querySelector('textarea').value === ''");
  await field.fill('Mazhilis');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('.reading-names a[href="/entity/mazhilis"]').waitFor();
});

test('an address that was cut off is told', async () => {
  const page = await explorer.open('/reading#text=abc');
  await page.getByRole('alert').getByText('was cut off').waitFor();
});

test('markup in a text is text', async () => {
  const text = '<img src=x onerror=alert(1)> \u202eMazhilis\u202c <b>spoke</b>.';
  const page = await explorer.open(readingPath(text), { viewport: { width: 320, height: 800 } });
  await page.locator('.reading-text', { hasText: '<b>spoke</b>' }).waitFor();
  expect(await page.locator('main :is(img, b, script)').count()).toBe(0);
  expect(explorer.complaints()).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing serious: %s', async (colorScheme) => {
  const page = await explorer.open(readingPath(article), { colorScheme });
  expect(await seriousFindings(page)).toEqual([]);
});

test.each([320, 1440])('nothing sticks out at %i pixels', async (width) => {
  const long = readingPath(`${'L'.repeat(300)} ${article}`);
  const page = await explorer.open(`/reading?lang=kk${long.slice('/reading'.length)}`, {
    viewport: { width, height: 800 },
  });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});
