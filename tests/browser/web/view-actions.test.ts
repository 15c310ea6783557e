import { readFile } from 'node:fs/promises';
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

test('a link that the browser does not copy is shown, ready to be copied by hand', async () => {
  const page = await explorer.open(view, {
    prepare: (page) =>
      page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))'),
  });
  await page.getByRole('button', { name: 'Copy link', exact: true }).first().click();
  const field = page.getByLabel('Copy it from here');
  await field.waitFor();
  expect(await field.inputValue()).toBe(page.url());
  expect(await page.evaluate<string>('getSelection().toString()')).toBe(page.url());
  expect(await seriousFindings(page)).toEqual([]);
});

const text = 'draft-constitution-2026';

/** Views with what stands in their tables, as the view shows it. */
test.each([
  ['/', '.home-latest .quote, .home-latest blockquote', 'quote'],
  ['/stances?type=Institution', '.stances-list-row bdi', 'name'],
  [`/paths?from=kassym-jomart-tokayev&to=${text}`, 'main .fact bdi', 'edges_object_name'],
  ['/rankings?type=Person', 'main table bdi', 'entity_name'],
  [`/entity/${text}?edge=SUPPORTS-IN&from=2026-02-01`, '.entity-group bdi', 'node_name'],
] as const)(
  'the table of a view has what the view shows, in its language: %s',
  async (path, where, column) => {
    const page = await explorer.open(path, { locale: 'kk' });
    const shown = await page.locator(where).first().textContent();
    const csv = page.getByRole('link', { name: 'CSV түрінде' });
    const addresses = await csv.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    const tables = await Promise.all(
      addresses.map(async (address) => {
        expect(address).toContain('lang=kk');
        const response = await fetch(`${explorer.server.url}${address?.replace('.csv', '.json')}`);
        expect(response.status).toBe(200);
        return (await response.json()) as Record<string, unknown>[];
      }),
    );
    const values = tables.flat().map((row) => row[column]);
    expect(values).toContain(shown?.replace(/^[«“"]|[»”"]$/g, ''));
    const embed = page.getByRole('link', { name: 'Бетке енгізу' });
    expect(await embed.count()).toBe(addresses.length);
  },
);

test('filters go with a figure and a table of positions', async () => {
  const page = await explorer.open(`/stances/${text}?actor=Person&language=ru&lang=en`);
  const csv = await page.getByRole('link', { name: 'As CSV' }).last().getAttribute('href');
  expect(csv).toBe(`/data/stances.csv?on=${text}&actor=Person&language=ru&lang=en`);
  const actors = await page.locator('.stance-figure').first().textContent();
  await page.getByRole('link', { name: 'Embed' }).click();
  const frame = page.frameLocator('.embedding-preview');
  await frame.getByText('Shown only: Person, Русский').waitFor();
  expect(await frame.locator('.stance-figure').first().textContent()).toBe(actors);
});

test('the query of a timeline, and its answer, have the kinds that are chosen', async () => {
  const page = await explorer.open('/timeline?from=2026-02&kinds=BEGAN');
  const count = await page.locator('main [role=status]', { hasText: 'entr' }).textContent();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'As JSON' }).click(),
  ]);
  const { timeline } = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    timeline: { kind: string }[];
  };
  expect(new Set(timeline.map(({ kind }) => kind))).toEqual(new Set(['BEGAN']));
  expect(count).toContain(String(timeline.length));
});
