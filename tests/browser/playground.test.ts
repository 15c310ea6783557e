import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { playgroundFolder } from '../../src/project';
import { says, startBrowser, type, type Visit, visit } from '../support/browser';
import { ask, startTestServer, type TestServer } from '../support/server';
import { seriousFindings } from './web/explorer';

let server: TestServer;
let browser: Browser;
let current: Visit | undefined;

beforeAll(async () => {
  if (!existsSync(join(playgroundFolder, 'index.html'))) {
    throw new Error('The playground is not built: npm run build:playground');
  }
  [server, browser] = await Promise.all([startTestServer(), startBrowser()]);
});

afterEach(async () => {
  await current?.close();
  current = undefined;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type Options = Parameters<typeof visit>[2] & { readonly hash?: string };

async function open({ hash = '', ...options }: Options = {}): Promise<Page> {
  const opened = await visit(browser, `${server.url}/playground/${hash}`, options);
  current = opened;
  await opened.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return opened.page;
}

const tabs = (page: Page) => page.locator('.graphiql-tab').allInnerTexts();
const activeTab = (page: Page, title: string) =>
  page.locator('.graphiql-tab-active', { hasText: title }).waitFor();
const answers = (page: Page, text: string) => says(page, '.result-window .view-line', text);

async function typeInNewTab(page: Page, query: string, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New tab' }).click();
  await activeTab(page, 'untitled');
  await type(page, '.graphiql-query-editor', query);
  await activeTab(page, title);
}

const query = 'query Shared($slug: String!) { entity(slug: $slug) { slug } }';
const variables = '{ "slug": "round-table-2026-02-09" }';

async function openExample(page: Page, opening: string): Promise<void> {
  await page.getByRole('button', { name: 'Show Examples' }).click();
  await page.getByRole('button', { name: opening }).click();
}

test('the first visit to a wide screen shows what can be asked', async () => {
  const page = await open({ viewport: { width: 1600, height: 900 } });
  await page.getByRole('button', { name: 'What is in here' }).waitFor();
});

test('the page may only use what this server serves, and is asked for again each time', async () => {
  const page = await fetch(`${server.url}/playground/`, { headers: { 'accept-encoding': 'br' } });
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self';");
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const bare = await fetch(`${server.url}/playground`);
  expect(bare.url).toBe(`${server.url}/playground/`);
});

test('a typed query is run by Ctrl+Enter', async () => {
  const page = await open();
  expect(await page.title()).toBe('Atazan playground');
  expect(await tabs(page)).toHaveLength(3);
  await typeInNewTab(page, 'query Count { stats { statements } }', 'Count');
  await page.keyboard.press('Control+Enter');
  const { data } = await ask(server, '{ stats { statements } }');
  const { stats } = data as { stats: { statements: number } };
  await answers(page, `"statements": ${stats.statements}`);
  expect(current?.complaints).toEqual([]);
});

test.each([
  ['kk', 'Мысалдар', 'Неден бастауға болады', 'Конституция жобасын кім қолдайды'],
  ['ru', 'Примеры', 'С чего начать', 'Кто поддерживает проект'],
  ['en', 'Examples', 'To begin with', 'Who supports the draft'],
])('the shelf speaks the language of the browser: %s', async (locale, title, group, example) => {
  const page = await open({ viewport: { width: 1600, height: 900 }, locale });
  const shelf = page.getByRole('region', { name: title });
  await shelf.getByRole('heading', { name: group }).waitFor();
  expect(await shelf.getByRole('heading', { level: 3 }).count()).toBe(13);
  await shelf.getByRole('button', { name: example }).waitFor();
  await says(page, '.graphiql-query-editor .view-line', `# ${example.split(' ')[0]}`);
});

test('the shelf is filtered by words, and says when nothing has them', async () => {
  const page = await open({ viewport: { width: 1600, height: 900 } });
  const find = page.getByRole('searchbox', { name: 'Find an example' });
  await find.fill('brokers BETWEENNESS');
  await page.getByRole('heading', { level: 3 }).and(page.getByText('brokers')).waitFor();
  expect(await page.locator('.atazan-shelf li').count()).toBe(1);
  await find.fill('zzz');
  await page.getByText('No example has these words').waitFor();
});

test('names are asked for in the chosen language, which lasts, also in the explorer', async () => {
  const page = await open({ viewport: { width: 1600, height: 900 } });
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'С чего начать' }).waitFor();
  await page.getByRole('button', { name: 'Кто возглавляет этот орган' }).click();
  await activeTab(page, 'WhoHoldsAnOffice');
  await page.keyboard.press('Control+Enter');
  await answers(page, 'Конституционн');
  await page.goto(`${server.url}/`);
  await page.getByRole('link', { name: 'Главная' }).waitFor();
});

describe('the answer', () => {
  async function ask(example: string, operation: string, field: string): Promise<Page> {
    const page = await open({ viewport: { width: 1600, height: 900 }, acceptDownloads: true });
    await page.getByRole('button', { name: example }).click();
    await activeTab(page, operation);
    await page.keyboard.press('Control+Enter');
    await answers(page, `"${field}": {`);
    return page;
  }
  const show = (page: Page, view: string) =>
    page.getByRole('group', { name: 'Show the answer as' }).getByRole('button', { name: view });

  test('stands as a table of each of its lists, ordered by a heading', async () => {
    const page = await ask('Which events took place', 'WhatHappenedInOrder', 'events');
    await show(page, 'Table').click();
    const table = page.locator('.atazan-table');
    await table.locator('tbody tr').first().waitFor();
    const days = () => table.locator('tbody tr td:first-child').allInnerTexts();
    const byDay = await days();
    expect(byDay.length).toBeGreaterThan(3);
    const heading = table.getByRole('button', { name: 'date' });
    await heading.click();
    await heading.click();
    expect(await days()).toEqual(byDay.toSorted().toReversed());
    expect(await table.locator('th').first().getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('combobox', { name: 'List' }).selectOption({ index: 1 });
    await table.getByRole('button', { name: 'organizedBy.nodes.name' }).waitFor();
    expect(current?.complaints).toEqual([]);
  });

  test('is saved as CSV, with the columns and rows of the table', async () => {
    const page = await ask('Which events took place', 'WhatHappenedInOrder', 'events');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the table as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('events.nodes.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('\uFEFFdate,kind,name,organizedBy.nodes,heldAt.nodes');
    expect(lines.length).toBeGreaterThan(4);
  });

  test('stands as a graph of what it names, and as its edges in words', async () => {
    const page = await ask('What stands around this institution', 'Neighbourhood', 'neighbourhood');
    await show(page, 'Graph').click();
    await page.locator('.atazan-graph canvas').first().waitFor();
    await page.locator('.atazan-graph-edges summary').click();
    const edges = page.getByRole('table', { name: 'Edges of the graph' });
    expect(await edges.locator('tbody tr').count()).toBeGreaterThan(5);
    const link = edges.getByRole('link', { name: 'Kurultai' }).first();
    expect(await link.getAttribute('href')).toBe('/entity/kurultai');
    expect(current?.complaints).toEqual([]);
  });

  test('is asked for where there is none, and is in words where it has errors alone', async () => {
    const page = await open({ viewport: { width: 1600, height: 900 } });
    await show(page, 'Table').click();
    await page.getByText('Run a query').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('.graphiql-execute-button').click();
    await answers(page, 'The server does');
  });
});

test('a query is built by ticking, by keyboard as well', async () => {
  const page = await open({ viewport: { width: 1600, height: 900 } });
  await typeInNewTab(page, 'query Built { stats { revision } }', 'Built');
  await page.getByRole('button', { name: 'Show Query builder' }).click();
  const field = page.locator('[data-field-name=sources]', { hasText: 'sources' }).last();
  await page.locator('.atazan-builder > div:not([inert])').waitFor();
  await field.focus();
  await page.keyboard.press('Space');
  await says(page, '.graphiql-query-editor .view-line', 'sources');
  await page.locator('.graphiql-execute-button').click();
  await answers(page, '"sources": ');
  expect(current?.complaints).toEqual([]);
});

test('what was asked is kept in the history', async () => {
  const page = await open();
  await typeInNewTab(page, 'query Remembered { stats { revision } }', 'Remembered');
  await page.keyboard.press('Control+Enter');
  await answers(page, '"revision"');
  await page.getByRole('button', { name: 'Show History' }).click();
  await page.locator('.graphiql-history-items', { hasText: 'Remembered' }).waitFor();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('axe finds nothing serious in what stands beside the editors', async () => {
    const page = await open({ viewport: { width: 1600, height: 900 }, colorScheme });
    await page.locator('.graphiql-execute-button').click();
    await answers(page, '"document"');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    for (const part of ['.atazan-shelf', '.atazan-result', '.graphiql-logo']) {
      expect(await seriousFindings(page, part)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Show Query builder' }).click();
    await page.locator('.atazan-builder [role=button]').first().waitFor();
    expect(await seriousFindings(page, '.atazan-builder')).toEqual([]);
  });
});

test('an example opens in a tab of its own, once, and runs', async () => {
  const page = await open({ viewport: { width: 1024, height: 768 } });
  await openExample(page, 'Who heads this body');
  await activeTab(page, 'WhoHoldsAnOffice');
  await page.keyboard.press('Control+Enter');
  await answers(page, '"headedBy": {');
  await page.getByRole('button', { name: 'What is in here' }).click();
  await activeTab(page, 'WhatIsInHere');
  await page.getByRole('button', { name: 'Who heads this body' }).click();
  await activeTab(page, 'WhoHoldsAnOffice');
  expect(await tabs(page)).toHaveLength(5);
  expect(current?.complaints).toEqual([]);
});

describe('a share link', () => {
  async function makeLink(): Promise<string> {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await typeInNewTab(page, query, 'Shared');
    await type(page, '[aria-label=Variables]', variables);
    await page.getByRole('button', { name: 'Headers' }).click();
    await type(page, '[aria-label=Headers]', '{ "authorization": "secret" }');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await says(page, '.atazan-notice', 'Link copied');
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(current?.complaints).toEqual([]);
    await current?.close();
    return link;
  }

  test('carries query and variables, no headers, and opens beside the tabs of its reader', async () => {
    const link = new URL(await makeLink());
    const packed = Buffer.from(link.hash.replace('#tab=', ''), 'base64url');
    expect(JSON.parse(inflateRawSync(packed).toString())).toEqual([query, variables]);

    const page = await open();
    await typeInNewTab(page, 'query Mine { stats { revision } }', 'Mine');
    await page.goto(link.href);
    await activeTab(page, 'Shared');
    expect(await tabs(page)).toHaveLength(5);
    expect(page.url()).toBe(`${server.url}/playground/`);
    await page.keyboard.press('Control+Enter');
    await answers(page, '"slug": "round-table-2026-02-09"');
    // GraphiQL stores tabs half a second after they change.
    await page.waitForTimeout(800);
    await page.reload();
    await activeTab(page, 'Shared');
    expect(await tabs(page)).toHaveLength(5);
    expect(current?.complaints).toEqual([]);
    await current?.close();

    const newcomer = await open({ hash: link.hash });
    await activeTab(newcomer, 'Shared');
    expect(await tabs(newcomer)).toHaveLength(4);
    await says(newcomer, '[aria-label=Variables] .view-line', 'round-table-2026-02-09');
  });

  test('is shown, selected, where the clipboard is closed', async () => {
    const page = await open({
      prepare: (page) =>
        page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))'),
    });
    await page.getByRole('button', { name: 'Copy a link' }).click();
    const field = page.getByLabel('Copy this link');
    await field.waitFor();
    expect(await field.inputValue()).toContain(`${server.url}/playground/#tab=`);
    const selected = await page.evaluate<string>('getSelection().toString()');
    expect(selected).toBe(await field.inputValue());
  });

  test('that was cut off says so', async () => {
    const page = await open({ hash: '#tab=bVJNb9swD' });
    await says(page, '.atazan-notice', 'cannot be read');
    expect(await tabs(page)).toHaveLength(3);
  });
});

test('the theme follows the system until one is chosen', async () => {
  const page = await open({ colorScheme: 'dark' });
  const darkEditor = page.locator('.graphiql-query-editor .monaco-editor.vs-dark');
  await darkEditor.waitFor();
  await page.emulateMedia({ colorScheme: 'light' });
  await darkEditor.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await darkEditor.waitFor();
  await page.waitForLoadState('networkidle');
  await page.goto(`${server.url}/`);
  await page.getByRole('button', { name: 'Dark', pressed: true }).waitFor();
  expect(current?.complaints).toEqual([]);
});

test.each([
  ['dark', 'light'],
  ['light', 'dark'],
] as const)('a choice of %s in the explorer holds in a %s system', async (chosen, system) => {
  // GraphiQL may have kept another, of its own.
  const choose = `
    localStorage.theme ??= '${chosen}';
    localStorage['graphiql:theme'] ??= '${system}';
  `;
  const page = await open({
    colorScheme: system,
    prepare: (page) => page.addInitScript(choose),
  });
  const isShown = async (theme: typeof chosen | typeof system) => {
    const editor = page.locator('.graphiql-query-editor .monaco-editor');
    await editor.and(page.locator(theme === 'dark' ? '.vs-dark' : '.vs')).waitFor();
    const background = await page.evaluate(
      'getComputedStyle(document.querySelector(".graphiql-container")).backgroundColor',
    );
    expect(background).toBe(theme === 'dark' ? 'rgb(33, 42, 59)' : 'rgb(255, 255, 255)');
  };
  await isShown(chosen);

  const explorer = await page.context().newPage();
  await explorer.goto(`${server.url}/`);
  await explorer.getByRole('button', { name: new RegExp(`^${system}$`, 'i') }).click();
  await isShown(system);

  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  const settings = page.getByRole('dialog');
  await settings.getByText('Clear storage').waitFor();
  expect(await settings.getByText('Theme', { exact: true }).count()).toBe(0);
  expect(current?.complaints).toEqual([]);
});

test('the tab of an example is in sight, where there is no room for all', async () => {
  const page = await open({ viewport: { width: 1024, height: 768 } });
  await openExample(page, 'Which institutions and powers');
  await activeTab(page, 'TwoConstitutions');
  const list = await page.locator('.graphiql-tabs').boundingBox();
  const tab = await page.locator('.graphiql-tab-active').boundingBox();
  const end = (box: typeof tab) => (box ? box.x + box.width : undefined);
  expect(end(tab)).toBeLessThanOrEqual((end(list) ?? 0) + 1);
  expect(tab?.x).toBeGreaterThanOrEqual(list?.x ?? Number.POSITIVE_INFINITY);
});

test('on a phone the answer stands below the question', async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  const question = await page.locator('.graphiql-editors').boundingBox();
  const answer = await page.locator('.graphiql-response').boundingBox();
  expect(answer?.y).toBeGreaterThanOrEqual((question?.y ?? 0) + (question?.height ?? 0));
  expect(answer?.width).toBeGreaterThan(320);
  await openExample(page, 'What is in here');
  await activeTab(page, 'WhatIsInHere');
  await page.locator('.graphiql-execute-button').click();
  await answers(page, '"revision"');
});

test('it says what is wrong when the server is gone or the editor cannot be had', async () => {
  const page = await open();
  await page.route('**/graphql', (route) => route.abort());
  await page.locator('.graphiql-execute-button').click();
  await answers(page, 'The server does');
  await current?.close();
  current = await visit(browser, `${server.url}/playground/`, {
    prepare: (page) => page.route('**/assets/playground-*.js', (route) => route.abort()),
  });
  await says(current.page, '[role=alert]', 'The editor could not be loaded');
  expect(await current.page.locator('body').textContent()).not.toContain('Loading');
  expect(current.complaints.join()).toContain('failed request');
});
