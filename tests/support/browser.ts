import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  chromium as playwright,
} from 'playwright-core';

/** Starts the Chromium that comes as an npm package; CHROMIUM_PATH names another where that one does not run. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
  return playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A page as a visitor sees it for the first time, and what was wrong with it so far. */
export interface Visit {
  readonly page: Page;
  /** Errors in the console (violations of the content security policy are such), failed and outside requests. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a page in a profile of its own. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> } = {},
): Promise<Visit> {
  const { prepare, ...profile } = options;
  const { origin } = new URL(url);
  const context = await browser.newContext({ locale: 'en-GB', ...profile });
  // A first answer waits until the database has planned it, which takes long on a small machine.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    const isInside = address.startsWith(`${origin}/`) || /^(?:data|blob):/.test(address);
    if (!isInside) complaints.push(`outside request: ${address}`);
  });
  context.on('requestfailed', (request) => complaints.push(`failed request: ${request.url()}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await prepare?.(page);
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/** Waits until some element of a kind says something. */
export async function says(page: Page, where: string, text: string): Promise<void> {
  await page.locator(where, { hasText: text }).first().waitFor();
}

/** Types into the Monaco editor that stands in a place. */
export async function type(page: Page, where: string, text: string): Promise<void> {
  await page.locator(`${where} .monaco-editor:visible`).first().click();
  await page.keyboard.type(text);
}
