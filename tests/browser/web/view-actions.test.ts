import { seriousFindings, serveExplorer } from './explorer';

const explorer = serveExplorer();

const view = '/source/baq-2026-02-09-round-table';

test.each([
  ['kk', 'Дәйексөз алу', /\/\/ Atazan, \d+-ревизия, .+ \(қаралған күні: \d{4} жылғы /],
  ['ru', 'Цитировать', /\/\/ Atazan, ревизия \d+, .+ \(дата обращения: /],
  ['en', 'Cite', /\. Atazan, revision \d+, .+ \(accessed /],
])('a citation names the view, the revision and the days: %s', async (locale, name, sentence) => {
  const page = await explorer.open(`${view}?only=alone`, { locale });
  await page.getByRole('button', { name, exact: true }).click();
  const text = page.locator('.cite pre');
  await text.waitFor();
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  const citation = (await text.textContent()) ?? '';
  expect(citation).toMatch(sentence);
  expect(citation.startsWith(heading ?? '?')).toBe(true);
  expect(citation).toContain(`${explorer.server.url}${view}?only=alone&lang=${locale}`);
  expect(explorer.complaints()).toEqual([]);
});

test('a citation is copied as text, for BibTeX and for reference managers', async () => {
  const page = await explorer.open(view, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Cite', exact: true }).focus();
  await page.keyboard.press('Enter');
  const copied = async (format: string) => {
    await page.getByRole('button', { name: format, exact: true }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Copied', exact: true }).waitFor();
    return page.evaluate<string>('navigator.clipboard.readText()');
  };
  expect(await copied('Text')).toContain(explorer.server.url);
  expect(await copied('BibTeX')).toMatch(/^@online\{atazan-source-baq[\w-]+-r\d+,\n {2}title = /);
  const [item] = JSON.parse(await copied('CSL-JSON')) as Record<string, unknown>[];
  expect(item).toMatchObject({ type: 'webpage', 'container-title': 'Atazan', language: 'en' });
  expect(await seriousFindings(page)).toEqual([]);
});
