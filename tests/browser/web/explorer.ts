import { existsSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { explorerFolder } from '../../../src/project';
import { startBrowser, type Visit, visit } from '../../support/browser';
import { startTestServer, type TestServer } from '../../support/server';

type Options = Parameters<typeof visit>[2];

/** The explorer as it is served and seen, for the tests of one file. */
export interface Explorer {
  readonly server: TestServer;
  /** Opens an address as a new visitor does, and waits until its answers are there. */
  open(path: string, options?: Options): Promise<Page>;
  /** What was wrong with the page that is open. */
  complaints(): readonly string[];
}

/** Waits until nothing on the page is awaited any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.loading, [aria-busy=true]').first().waitFor({ state: 'detached' });
}

/** What axe finds to be serious or critical, on the page or in a part of it. */
export async function seriousFindings(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Starts server and browser before the tests of a file, and stops them after. */
export function serveExplorer(paths?: readonly string[]): Explorer {
  let server: TestServer | undefined;
  let browser: Browser | undefined;
  let current: Visit | undefined;
  beforeAll(async () => {
    if (!existsSync(join(explorerFolder, 'index.html'))) {
      throw new Error('The explorer is not built: npm run build:web');
    }
    server = await startTestServer(paths);
    browser = await startBrowser();
  });
  afterEach(async () => {
    await current?.close();
    current = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const running = () => {
    if (!server || !browser) throw new Error('Tests alone may ask for the explorer');
    return { server, browser };
  };
  return {
    get server() {
      return running().server;
    },
    async open(path, options) {
      await current?.close();
      current = await visit(running().browser, `${running().server.url}${path}`, options);
      await settled(current.page);
      return current.page;
    },
    complaints: () => current?.complaints ?? [],
  };
}
