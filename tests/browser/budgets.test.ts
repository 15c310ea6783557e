import type { Browser, Page, Request } from 'playwright-core';
import { startBrowser, type Visit, visit } from '../support/browser';
import { explorerPages, type ProductPage, playground } from '../support/pages';
import { startTestServer, type TestServer } from '../support/server';
import { settled } from './web/explorer';

/** What a page may take, at a first visit with nothing kept. Sizes are in thousands of bytes, as they are sent. */
interface Budget {
  readonly script: number;
  readonly style: number;
  readonly requests: number;
}

/** A page of the explorer: its frame, the texts of one language, the view, and what the view asks. */
const explorerBudget: Budget = { script: 185, style: 16, requests: 18 };

/** The graph brings a renderer of its own. */
const budgets: Readonly<Record<string, Budget>> = {
  graph: { script: 300, style: 18, requests: 18 },
  // Two actors are asked for, and what they share.
  compare: { script: 185, style: 16, requests: 24 },
  // A figure stands in a frame, with script and style of its own.
  embedding: { script: 305, style: 24, requests: 36 },
  // The editor of VS Code with its workers; its fonts stand in the style.
  playground: { script: 2_100, style: 400, requests: 30 },
};

/** Above this, a reader sees the page jump (https://web.dev/articles/cls names it as the bound of good pages). */
const greatestShift = 0.1;

/** Kept by the page itself, from its first moment on. */
interface Kept {
  shift: number;
  readonly violations: string[];
}

const keep = `
  globalThis.kept = { shift: 0, violations: [] };
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) {
      if (!hadRecentInput) kept.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', (event) => {
    kept.violations.push(event.effectiveDirective + ' ' + event.blockedURI);
  });
`;

let server: TestServer;
let browser: Browser;
let current: Visit | undefined;

beforeAll(async () => {
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

/** Thousands of bytes that came for requests of a kind, as they were sent. */
async function sizeOf(requests: readonly Request[], kind: string): Promise<number> {
  const sizes = await Promise.all(
    requests
      .filter((request) => request.resourceType() === kind)
      .map(async (request) => (await request.sizes()).responseBodySize),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

async function measure({ path }: ProductPage, ready: (page: Page) => Promise<unknown>) {
  const requests: Request[] = [];
  current = await visit(browser, `${server.url}${path}`, {
    viewport: { width: 1280, height: 800 },
    async prepare(page) {
      await page.addInitScript(keep);
      page.context().on('requestfinished', (request) => requests.push(request));
    },
  });
  const { page, complaints } = current;
  await ready(page);
  const kept = await page.evaluate<Kept>('kept');
  return {
    script: await sizeOf(requests, 'script'),
    style: await sizeOf(requests, 'stylesheet'),
    requests: requests.length,
    shift: kept.shift,
    violations: kept.violations,
    complaints,
  };
}

async function editorIsThere(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.waitForLoadState('networkidle');
}

test.each([...explorerPages, playground])('$name stays within its budget', async (page) => {
  const { script, style, requests } = budgets[page.name] ?? explorerBudget;
  const measured = await measure(page, page === playground ? editorIsThere : settled);
  expect(measured.violations).toEqual([]);
  expect(measured.complaints).toEqual([]);
  expect(measured.script).toBeGreaterThan(0);
  expect(measured.script).toBeLessThanOrEqual(script);
  expect(measured.style).toBeLessThanOrEqual(style);
  expect(measured.requests).toBeLessThanOrEqual(requests);
  expect(measured.shift).toBeLessThanOrEqual(greatestShift);
});

test('a reader fetches the texts of one language', async () => {
  const [home] = explorerPages;
  if (!home) throw new Error('There are no pages');
  const opened = await visit(browser, `${server.url}${home.path}`, { locale: 'kk' });
  current = opened;
  await settled(opened.page);
  const scripts = await opened.page.evaluate<string[]>(
    'performance.getEntriesByType("resource").map(({ name }) => name)',
  );
  const texts = scripts.filter((name) => /\/assets\/(?:kk|ru|en)-/.test(name));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('/assets/kk-');
});
