import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../../src/project';
import { startBrowser } from '../../support/browser';
import { startTestServer, type TestServer } from '../../support/server';
import { type Host, serveHost } from './host';

let server: TestServer;
let browser: Browser;
let host: Host | undefined;

beforeAll(async () => {
  server = await startTestServer();
  browser = await startBrowser();
});

afterEach(async () => {
  await host?.close();
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page of another origin; what its console complains of is thrown at the end of the test. */
async function open(html: string): Promise<{ page: Page; complaints: string[] }> {
  host = await serveHost(html);
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url)) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.url);
  return { page, complaints };
}

const script = () => `<script type="module" src="${server.url}/embed/atazan.js"></script>`;

const example = readFileSync(join(projectRoot, 'examples', 'dashboard', 'index.html'), 'utf8');

test('the dashboard of the examples shows five figures of another origin', async () => {
  const { page, complaints } = await open(
    example.replaceAll('http://127.0.0.1:4000', server.url).replaceAll('loading="lazy"', ''),
  );
  for (const name of ['card', 'stances', 'timeline', 'powers']) {
    const element = page.locator(`atazan-${name}`);
    await element.scrollIntoViewIfNeeded();
    await element.frameLocator('iframe').locator('.embed-foot').waitFor();
  }
  await page.frameLocator('main > iframe').locator('tbody tr').first().waitFor();
  expect(page.frames().filter((frame) => frame.url().startsWith(server.url)).length).toBe(5);
  // As high as it says that it is, which fits what it shows.
  const card = page.locator('atazan-card');
  await page.waitForFunction(
    'document.querySelector("atazan-card").shadowRoot.querySelector("iframe").height !== "320"',
  );
  const height = Number(await card.locator('iframe').getAttribute('height'));
  const content = await card.frameLocator('iframe').locator('#figure').boundingBox();
  expect(height).toBe(Math.ceil(content?.height ?? 0));
  expect(complaints).toEqual([]);
});

test('an element tells when it is there and what the reader chose, and follows its attributes', async () => {
  const { page } = await open(`<html lang="kk"><body>${script()}
    <script>
      window.heard = [];
      for (const name of ['load', 'select', 'error']) {
        addEventListener('atazan-' + name, (event) => heard.push([name, event.detail]));
      }
    </script>
    <atazan-card of="marat-bashimov">fallback</atazan-card></body></html>`);
  const heard = (name: string) =>
    page
      .waitForFunction(`heard.find(([name]) => name === '${name}')`)
      .then((handle) => handle.jsonValue());
  expect(await heard('load')).toEqual(['load', { title: expect.stringMatching(/\S/) }]);
  const frame = page.locator('atazan-card').frameLocator('iframe');
  expect(await frame.locator('html').getAttribute('lang')).toBe('kk');
  const opened = page.waitForEvent('popup');
  await frame.locator('.embed-foot a').click();
  await (await opened).waitForURL(`${server.url}/entity/marat-bashimov?lang=kk`);
  expect(await heard('select')).toEqual([
    'select',
    { url: `${server.url}/entity/marat-bashimov?lang=kk` },
  ]);
  await page.evaluate(`document.querySelector('atazan-card').setAttribute('of', 'nothing-such')`);
  expect(await heard('error')).toEqual([
    'error',
    { message: expect.stringContaining('nothing-such') },
  ]);
  await page.getByText('fallback').waitFor();
});

test('messages of others do not move an element', async () => {
  const { page } = await open(`${script()}<atazan-card of="marat-bashimov"></atazan-card>`);
  await page.locator('atazan-card').frameLocator('iframe').locator('.embed-foot').waitFor();
  await page.evaluate(`postMessage({source: 'atazan', type: 'height', height: 9999}, '*')`);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
  expect(await page.locator('atazan-card iframe').getAttribute('height')).not.toBe('9999');
});

test('figures may be framed where the setting says, and tell their height there alone', async () => {
  const { page } = await open('<p>host</p>');
  const address = host?.url ?? '';
  for (const [origins, isShown] of [
    [[address], true],
    [['https://elsewhere.example'], false],
  ] as const) {
    const strict = await startTestServer(undefined, { embedOrigins: origins });
    await page.evaluate(`window.heights = [];
      onmessage = (event) => heights.push([event.origin, event.data.type]);
      document.body.innerHTML = '<iframe src="${strict.url}/embed/card?of=marat-bashimov"></iframe>';`);
    const foot = page.frameLocator('iframe').locator('.embed-foot');
    if (isShown) {
      await foot.waitFor();
      await page.waitForFunction(
        `heights.some(([origin, type]) => origin === '${strict.url}' && type === 'height')`,
      );
    } else {
      await page.waitForFunction('document.querySelector("iframe").contentDocument === null');
      expect(await foot.count()).toBe(0);
      expect(await page.evaluate('heights.length')).toBe(0);
    }
    await strict.close();
  }
});
