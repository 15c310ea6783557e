import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { linesOf } from '../../src/server/sharing/lines';
import { startTestServer, type TestServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const slug = 'draft-constitution-2026';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

const page = async (path: string, from = server) => {
  const response = await fetch(`${from.url}${path}`, {
    headers: { accept: 'text/html', 'accept-language': 'en' },
  });
  return parseHTML(await response.text()).document;
};

type Page = ReturnType<typeof parseHTML>['document'];

const content = (document: Page, property: string) =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');

test.each([
  ['kk', 'Жаңа Конституция жобасы', 'kk_KZ'],
  ['ru', 'Проект новой Конституции', 'ru_RU'],
  ['en', 'Draft Constitution of 2026', 'en_GB'],
])('a page says what it is in its head: %s', async (lang, name, locale) => {
  const document = await page(`/stances/${slug}?lang=${lang}`);
  expect(document.title).toBe(`${name} · Atazan`);
  expect(content(document, 'og:title')).toBe(name);
  expect(content(document, 'og:locale')).toBe(locale);
  expect(content(document, 'og:url')).toBe(`${server.url}/stances/${slug}?lang=${lang}`);
  expect(content(document, 'og:image')).toBe(`${server.url}/og/${slug}.png?lang=${lang}`);
});

test('a page of nothing in particular says what Atazan is, and has no figure', async () => {
  const document = await page('/sources');
  expect(document.title).toBe('Atazan');
  expect(content(document, 'og:description')).toContain('knowledge graph');
  expect(document.querySelector('link[type="application/json+oembed"]')).toBeNull();
  const missing = await page('/entity/no-such-thing');
  expect(missing.querySelector('link[type="application/json+oembed"]')).toBeNull();
});

test('a page leads to its oEmbed answer, as JSON and as XML', async () => {
  const document = await page(`/stances/${slug}?lang=kk`);
  const href = (format: string) =>
    document.querySelector(`link[type="application/${format}+oembed"]`)?.getAttribute('href') ?? '';
  const json = (await (await fetch(`${href('json')}&maxwidth=400&maxheight=300`)).json()) as {
    html: string;
  };
  expect(json).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Жаңа Конституция жобасы',
    provider_name: 'Atazan',
    width: 400,
    height: 300,
  });
  const frame = parseHTML(json.html).document.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(`${server.url}/embed/stances?on=${slug}&lang=kk`);
  const xml = await fetch(href('xml'));
  expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  expect(await xml.text()).toContain('<title>Жаңа Конституция жобасы</title>');
});

test.each([
  [
    `/powers?documents=constitution-1995,${slug}`,
    `/embed/powers?under=${slug}&against=constitution-1995`,
  ],
  [`/timeline?about=${slug}&from=2026-01`, `/embed/timeline?about=${slug}&from=2026-01`],
  [`/graph?of=${slug}`, `/embed/graph?of=${slug}`],
  [
    '/source/baq-2026-02-09-round-table',
    '/embed/table?name=claims&source=baq-2026-02-09-round-table',
  ],
  [`/embed/card?of=${slug}&theme=dark`, `/embed/card?of=${slug}&lang=en&theme=dark`],
])('%s is shown by %s', async (view, figure) => {
  const url = encodeURIComponent(`${server.url}${view}`);
  const { html } = (await (await get(`/oembed?url=${url}`)).json()) as { html: string };
  const src = parseHTML(html).document.querySelector('iframe')?.getAttribute('src');
  expect(src?.startsWith(`${server.url}${figure}`)).toBe(true);
});

test.each([
  ['/oembed', 400],
  ['/oembed?url=nonsense', 400],
  ['/oembed?url=https%3A%2F%2Felsewhere.example%2Fentity%2Fx', 404],
  ['/oembed?url=SERVER/sources', 404],
  ['/oembed?url=SERVER/entity/no-such-thing', 404],
  ['/oembed?url=SERVER/entity/%', 400],
  ['/oembed?format=yaml&url=SERVER/entity/x', 501],
  ['/og/no-such-thing.png', 404],
])('%s is refused with %i', async (path, status) => {
  const response = await get(path.replace('SERVER', encodeURIComponent(server.url)));
  expect(response.status).toBe(status);
});

test('pictures are PNG of the size that networks ask for, and are not sent twice', async () => {
  for (const path of [`/og/${slug}.png?lang=kk`, '/og.png?lang=ru']) {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const etag = response.headers.get('etag') ?? '';
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
  }
});

test('a public address replaces that of the request', async () => {
  const behind = await startTestServer(undefined, { publicUrl: 'https://atazan.example' });
  const document = await page(`/entity/${slug}`, behind);
  expect(content(document, 'og:url')).toBe(`https://atazan.example/entity/${slug}`);
  await behind.close();
});

test('hostile names are text in heads, answers and pictures', async () => {
  const hostile = await startTestServer([join(__dirname, '..', 'browser', 'web', 'hostile.yml')]);
  const name = '<img src=x onerror=alert(1)><b>Bold</b>';
  const document = await page('/entity/markup', hostile);
  expect(document.title).toBe(`${name} · Atazan`);
  expect(content(document, 'og:title')).toBe(name);
  expect(document.querySelectorAll('img, b').length).toBe(0);
  const url = encodeURIComponent(`${hostile.url}/entity/markup`);
  const xml = await (await fetch(`${hostile.url}/oembed?format=xml&url=${url}`)).text();
  expect(xml).not.toContain('<img');
  for (const odd of ['markup', 'bidi', 'long']) {
    expect((await fetch(`${hostile.url}/og/${odd}.png`)).status).toBe(200);
  }
  const turned = await page('/entity/bidi', hostile);
  expect(turned.title).toBe('abc gnp.exe · Atazan');
  await hostile.close();
});

test('lines break at spaces, and what has none where it must; what is left out shows', () => {
  expect(linesOf('one two three', 6, 3)).toEqual(['one two', 'three']);
  const lines = linesOf('L'.repeat(300), 10, 3);
  expect(lines.length).toBe(3);
  expect(lines[2]).toMatch(/^L+ …$/);
  expect(linesOf('', 10, 3)).toEqual([]);
});
