/**
 * Takes the pictures of `docs/pictures/` from a running Atazan: `npm run screenshots -- http://127.0.0.1:4000`, or
 * only some: `npm run screenshots -- http://127.0.0.1:4000 home entity-dark`.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { projectRoot } from '../src/project';
import { startBrowser } from '../tests/support/browser';
import { explorerPages, type ProductPage, playground } from '../tests/support/pages';

/** A page as it stands in a picture: 1200 pixels wide, light and in English unless it says otherwise. */
interface Picture extends ProductPage {
  readonly options?: BrowserContextOptions;
  /** What is done on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const folder = join(projectRoot, 'docs', 'pictures');
const phone = { viewport: { width: 390, height: 780 } };
const dark = { colorScheme: 'dark' } as const;

function pageOf(name: string): ProductPage {
  const found = explorerPages.find((page) => page.name === name);
  if (!found) throw new Error(`There is no page named ${name}`);
  return found;
}

async function runQuery(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window .view-line').nth(1).waitFor();
}

const showTable = async (page: Page) => {
  await runQuery(page);
  await page.locator('.atazan-result-bar button').nth(1).click();
  await page.locator('.atazan-table').waitFor();
};

const startAt = (selector: string) => (page: Page) =>
  page.evaluate(`document.querySelector('${selector}').scrollIntoView()`);

/** Pages that are not shown from their top, or that another address shows better. */
const particular: readonly Picture[] = [
  // Few lines make a small file.
  { ...pageOf('graph'), path: '/graph?of=round-table-2026-02-09' },
  {
    ...pageOf('stances'),
    options: { viewport: { width: 1200, height: 540 } },
    prepare: startAt('#quotes'),
  },
  { ...pageOf('powers'), prepare: startAt('#powers') },
  { ...pageOf('reading'), prepare: startAt('main [role=status]') },
];

const pictures: readonly Picture[] = [
  ...explorerPages.map((page) => particular.find(({ name }) => name === page.name) ?? page),
  { ...pageOf('home'), name: 'home-phone', options: { ...phone, locale: 'kk' } },
  { ...pageOf('entity'), name: 'entity-dark', options: { ...dark, locale: 'ru' } },
  { ...playground, prepare: runQuery },
  { ...playground, name: 'playground-table', options: dark, prepare: showTable },
];

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, path, options, prepare } = picture;
  const context = await browser.newContext({
    viewport: { width: 1200, height: 680 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
  await page.locator('.loading, [aria-busy=true]').first().waitFor({ state: 'detached' });
  await prepare?.(page);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  await context.close();
  process.stdout.write(`${file} ${Math.round(statSync(file).size / 1_000)} kB\n`);
}

async function main([address = 'http://127.0.0.1:4000', ...names]: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  try {
    for (const picture of pictures) {
      if (names.length === 0 || names.includes(picture.name)) await take(browser, address, picture);
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
