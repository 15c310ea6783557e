import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readingPath } from '../../support/pages';
import { serveExplorer } from './explorer';

const explorer = serveExplorer([join(__dirname, 'hostile.yml')]);

test('markup in names, quotes and titles is text', async () => {
  const page = await explorer.open('/entity/markup');
  await page
    .getByRole('heading', { level: 1, name: '<img src=x onerror=alert(1)><b>Bold</b>' })
    .waitFor();
  await page.getByText('<iframe src="https://example.org/"> in a quote</iframe>').first().waitFor();
  expect(await page.locator('main :is(img, b, iframe, script)').count()).toBe(0);
  await page.goto(`${explorer.server.url}/source/odd-source`);
  await page.getByRole('heading', { level: 1, name: '<script>alert(1)</script>' }).waitFor();
  await page.getByText('{{publisher}}').first().waitFor();
  expect(explorer.complaints()).toEqual([]);
});

test('a turned writing direction ends with its name', async () => {
  const page = await explorer.open('/entity/long');
  const name = page.locator('.entity-link', { hasText: 'abc' }).first();
  await name.waitFor();
  expect(await name.locator('bdi').count()).toBe(1);
  await page.goto(`${explorer.server.url}/entity/bidi`);
  await page.waitForFunction("document.title === 'abc gnp.exe · Atazan'");
});

test.each([390, 1440])('300 letters without a space fit %i pixels', async (width) => {
  const page = await explorer.open('/entity/long', { viewport: { width, height: 800 } });
  await page.getByRole('heading', { level: 1, name: 'L'.repeat(300) }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('LLL');
  await page.getByRole('option').first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});

test('a graph of hostile names is drawn, written and saved as text', async () => {
  const page = await explorer.open('/graph?of=long&table=nodes', {
    viewport: { width: 390, height: 800 },
  });
  await page.getByText('<img src=x onerror=alert(1)><b>Bold</b>').first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(await page.locator('main :is(img, b, iframe, script)').count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'As SVG' }).click(),
  ]);
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toContain('&#60;img src=x onerror=alert(1)&#62;');
  expect(svg).not.toContain('\u202e');
  expect(explorer.complaints()).toEqual([]);
});

test('a click on the line between two shows its evidence, and the address keeps it', async () => {
  // Of two entities and one edge the middle of the edge is the middle of the canvas.
  const page = await explorer.open('/graph?of=markup');
  const quote = page.locator('.graph-choice blockquote');
  await page.locator('.graph-canvas').scrollIntoViewIfNeeded();
  await page.locator('.graph-canvas').click();
  await quote.getByText('<iframe src="https://example.org/"> in a quote</iframe>').waitFor();
  expect(new URL(page.url()).searchParams.get('pick')).toMatch(/^edge:/);
  await page.reload();
  await quote.waitFor();
  expect(explorer.complaints()).toEqual([]);
});

const office = '<u>Office</u> \u202egnp.exe';
const chair = 'C'.repeat(300);

describe.each([
  ['/powers?documents=long,other-text', [office, chair, '"><svg onload=alert(1)> text']],
  ['/paths?from=office&to=long', [office, chair, 'L'.repeat(300)]],
  ['/timeline', ['<style>*{display:none}</style> meeting', chair]],
  ['/compare?a=chair&b=bidi', ['<style>*{display:none}</style> meeting', chair]],
  ['/contradictions', []],
  ['/topics', ['<script>alert(2)</script> topic', 'topic \u202egnp.exe']],
  ['/topics?of=meeting', ['<script>alert(2)</script> topic']],
  ['/rankings', [office, chair]],
  ['/changes?since=0', [office, chair]],
  ['/entity/office', [office, chair, '<i>role</i>']],
  ['/stances/long', [chair]],
  ['/embed/?figure=card&of=office', []],
  [readingPath(`${office} <b>met</b> ${chair}, ${chair}.`), [chair]],
] as const)('hostile names at %s', (view, names) => {
  test.each([320, 1440])('are text in their place, %i pixels wide', async (width) => {
    const page = await explorer.open(view, { viewport: { width, height: 800 } });
    for (const name of names) {
      await page.locator('main bdi', { hasText: name }).first().waitFor();
    }
    expect(await page.locator('main :is(img, b, u, i, style, script)').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(explorer.complaints()).toEqual([]);
  });
});
