import { answer } from '../../support/server';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

test.each([
  ['kk', 'Неден бастауға болады', 'Басты бет'],
  ['ru', 'С чего начать', 'Главная'],
  ['en', 'Questions to start from', 'Home'],
])('speaks the language of the browser: %s', async (locale, heading, home) => {
  const page = await explorer.open('/', { locale });
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.getByRole('link', { name: home, exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  expect(explorer.complaints()).toEqual([]);
});

test('the chosen language stands in the address and outlasts a reload and a new address', async () => {
  const page = await explorer.open('/entity/kurultai');
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await page.getByRole('heading', { level: 1, name: 'Құрылтай' }).waitFor();
  expect(new URL(page.url()).searchParams.get('lang')).toBe('kk');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Құрылтай' }).waitFor();
  await page.goto(`${explorer.server.url}/sources`);
  await page.getByRole('heading', { level: 1, name: 'Дереккөздер' }).waitFor();
});

test('an address with a language shows what its sender saw', async () => {
  const page = await explorer.open('/sources?lang=ru', { locale: 'kk' });
  await page.getByRole('heading', { level: 1, name: 'Источники' }).waitFor();
});

test('the home page counts what the endpoint counts', async () => {
  const { stats } = await answer<{ stats: { statements: number; sources: number } }>(
    explorer.server,
    '{ stats { statements sources } }',
  );
  const page = await explorer.open('/');
  const figures = page.locator('.home-counts dd');
  expect(await figures.allInnerTexts()).toEqual(
    expect.arrayContaining([String(stats.statements), String(stats.sources)]),
  );
});

test('the questions of the home page lead to views that have an answer', async () => {
  const page = await explorer.open('/');
  const links = page.locator('.home-questions a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses).toHaveLength(5);
  for (const address of addresses) {
    await page.goto(`${explorer.server.url}${address}`);
    await settled(page);
    expect(await page.getByText('Not found').count()).toBe(0);
    const { hash } = new URL(page.url());
    if (hash) await page.locator(hash).waitFor();
  }
  expect(explorer.complaints()).toEqual([]);
});

test('one searches and gets there by keyboard alone', async () => {
  const page = await explorer.open('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('kurult');
  const options = page.getByRole('option');
  await options.first().waitFor();
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('[role=option][aria-selected=true]');
  const name = (await chosen.locator('bdi').textContent()) ?? '';
  expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
    await chosen.getAttribute('id'),
  );
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('content');
  expect(explorer.complaints()).toEqual([]);
});

test.each([
  ['kk', 'мәжіліс спикері'],
  ['ru', 'спикер мажилиса'],
  ['en', 'speaker of the Mazhilis'],
])('the search finds by an office where nothing is called so: %s', async (locale, office) => {
  const page = await explorer.open('/', { locale });
  await page.getByRole('combobox').fill(office);
  const option = page.getByRole('option').first();
  await option.waitFor();
  await option.click();
  await page.waitForURL(/\/entity\/yerlan-koshanov/);
  expect(explorer.complaints()).toEqual([]);
});

test('the search tells events of one name apart by their days', async () => {
  const page = await explorer.open('/');
  await page.getByRole('combobox').fill('round table');
  await page.getByRole('option', { name: 'Academic Library 9 February 2026' }).click();
  await page.waitForURL(/\/entity\/round-table-2026-02-09/);
  expect(explorer.complaints()).toEqual([]);
});

test('the search says when nothing has such a name, and Escape closes its list', async () => {
  const page = await explorer.open('/');
  const field = page.getByRole('combobox');
  await field.fill('zzqzz');
  await page.getByText('Nothing has such a name').waitFor();
  await field.fill('kurult');
  await page.getByRole('option').first().waitFor();
  await field.press('Escape');
  expect(await field.getAttribute('aria-expanded')).toBe('false');
});

test.each([
  ['kk', 'Мәзір', 'Дереккөздер'],
  ['ru', 'Меню', 'Источники'],
  ['en', 'Menu', 'Sources'],
])('where there is little room the views stand behind a button: %s', async (locale, menu, view) => {
  // As a window of 1,280 pixels at 400 %.
  const page = await explorer.open('/', { locale, viewport: { width: 320, height: 640 } });
  const button = page.getByRole('button', { name: menu });
  const link = page.getByRole('navigation').getByRole('link', { name: view, exact: true });
  expect(await link.isVisible()).toBe(false);
  await button.focus();
  await page.keyboard.press('Enter');
  await link.waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await seriousFindings(page)).toEqual([]);
  await link.focus();
  await page.keyboard.press('Escape');
  expect(await link.isVisible()).toBe(false);
  expect(await page.evaluate('document.activeElement.textContent')).toBe(menu);
  await page.keyboard.press('Enter');
  await link.click();
  await page.getByRole('heading', { level: 1, name: view }).waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('false');
});

test('a page that one comes to is seen from its top', async () => {
  const page = await explorer.open('/', { viewport: { width: 1366, height: 600 } });
  await page.locator('.home-questions a').first().click();
  await page.waitForURL(/\/stances/);
  await page.locator('#content:focus').waitFor();
  await settled(page);
  expect(await page.evaluate('scrollY')).toBe(0);
});

test.each(['kk', 'ru', 'en'])('the views stand in one line: %s', async (locale) => {
  const page = await explorer.open('/', { locale, viewport: { width: 1440, height: 900 } });
  const lines = await page
    .locator('.frame-nav a')
    .evaluateAll((links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size);
  expect(lines).toBe(1);
});

test('the theme follows the system until one is chosen, and the choice lasts', async () => {
  const page = await explorer.open('/', { colorScheme: 'dark' });
  const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const dark = await paper();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.getByRole('button', { name: 'Dark' }).click();
  expect(await paper()).toBe(dark);
  await page.reload();
  await settled(page);
  expect(await paper()).toBe(dark);
});

test('an address of nothing says so, with the status of it', async () => {
  const page = await explorer.open('/no/such/view');
  await page.getByRole('heading', { name: 'Not found' }).waitFor();
  const { url } = explorer.server;
  const asPage = await fetch(`${url}/no/such/view`, { headers: { accept: 'text/html' } });
  expect(asPage.status).toBe(404);
  await page.goto(`${url}/entity/no-such-thing`);
  await page.getByText('“no-such-thing”').waitFor();
});

test('says that the server is gone', async () => {
  const page = await explorer.open('/', {
    prepare: (page) => page.route('**/graphql', (route) => route.abort()),
  });
  await page.getByRole('alert').getByText('does not answer').waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('allows nothing inline and nothing from elsewhere', async () => {
  const response = await fetch(`${explorer.server.url}/`);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('leads to the data without scripts', async () => {
  const page = await explorer.open('/', { javaScriptEnabled: false });
  const links = await page.locator('noscript a, .plain a').all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const response = await fetch(`${explorer.server.url}${await link.getAttribute('href')}`);
    expect(response.status).toBe(200);
  }
  const schema = await fetch(`${explorer.server.url}/schema.graphql`);
  expect(await schema.text()).toContain('type Query');
});
