import { seriousFindings, serveExplorer, settled } from '../web/explorer';

const explorer = serveExplorer();

const slug = 'draft-constitution-2026';

test.each([
  ['kk', 'Суретті бетке енгізу', 'Веб-компонент'],
  ['ru', 'Встроить изображение', 'Веб-компонент'],
  ['en', 'Embed a figure', 'Web component'],
])('a figure is chosen, seen and copied: %s', async (locale, title, component) => {
  const page = await explorer.open(`/embed/?figure=stances&on=${slug}&theme=dark`, { locale });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const frame = page.frameLocator('.embedding-preview');
  await frame.locator('.embed-foot').waitFor();
  expect(await frame.locator('html').getAttribute('lang')).toBe(locale);
  const code = page.locator('.embedding-code');
  expect(await code.textContent()).toContain(
    `src="${explorer.server.url}/embed/stances?on=${slug}&amp;lang=${locale}&amp;theme=dark"`,
  );
  await page.getByRole('button', { name: component }).click();
  expect(await code.textContent()).toContain(
    `<atazan-stances on="${slug}" lang="${locale}" theme="dark">`,
  );
  await page.reload();
  await settled(page);
  expect(await code.textContent()).toContain('<atazan-stances');
  expect(explorer.complaints()).toEqual([]);
});

test('the oEmbed address of the builder answers with the figure', async () => {
  const page = await explorer.open(
    `/embed/?figure=powers&under=${slug}&code=oembed&width=500&lang=en`,
  );
  const address = (await page.locator('.embedding-code').textContent()) ?? '';
  const answer = (await (await fetch(address)).json()) as { html: string };
  expect(answer.html).toContain(`/embed/powers?under=${slug}&amp;lang=en`);
});

test('what is missing is asked for, and a table brings its fields', async () => {
  const page = await explorer.open('/embed/?figure=card&lang=en');
  await page.getByText('Fill in what is marked with *').waitFor();
  await page.getByRole('combobox', { name: 'Figure', exact: true }).selectOption('table');
  await page.getByLabel('Table *').selectOption('stances-by-month');
  await page.getByLabel('Of what *').waitFor();
  await page.waitForURL(/name=stances-by-month/);
  expect(await seriousFindings(page)).toEqual([]);
});

test.each([
  ['kk', 'Графтағы орындар', 'Делдалдық', 'Тұлға'],
  ['ru', 'Рейтинг в графе', 'Посредничество', 'Человек'],
  ['en', 'Rankings in the graph', 'Betweenness', 'Person'],
])('what is a choice is chosen by its name: %s', async (locale, title, metric, type) => {
  const page = await explorer.open('/embed/?figure=table&name=rankings', { locale });
  const select = (option: string) =>
    page.locator('main select', { has: page.getByRole('option', { name: option, exact: true }) });
  expect(await select(title).inputValue()).toBe('rankings');
  await select(metric).selectOption(metric);
  await select(type).selectOption(type);
  await page.waitForURL(/metric=BETWEENNESS.*type=Person/);
  const preview = page.frameLocator('.embedding-preview');
  await preview.getByRole('heading', { name: title }).waitFor();
  expect(await page.locator('.embedding-code').textContent()).toContain('metric=BETWEENNESS');
});

test('several values of an address stay chosen', async () => {
  const page = await explorer.open('/embed/?figure=table&name=entities&type=Person,Topic&lang=en');
  expect(await page.getByLabel('Type').inputValue()).toBe('Person,Topic');
  await page.getByRole('option', { name: 'Person, Topic' }).waitFor({ state: 'attached' });
});

test('kinds of entries are chosen for a timeline, and stand in its code', async () => {
  const page = await explorer.open('/embed/?figure=timeline&from=2026&lang=en');
  await page.getByRole('button', { name: 'Document' }).click();
  await page.getByRole('button', { name: 'Event' }).click();
  await page.waitForURL(/kinds=Event%2CDocument/);
  expect(await page.locator('.embedding-code').textContent()).toContain('kinds=Event%2CDocument');
  const frame = page.frameLocator('.embedding-preview');
  await frame.getByText('Shown only: Event, Document').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('a view leads to the code of its figure', async () => {
  const page = await explorer.open(`/entity/${slug}?lang=en`);
  await page.getByRole('link', { name: 'Embed', exact: true }).last().click();
  await page.waitForURL(/\/embed\/\?figure=card&of=draft-constitution-2026/);
});
