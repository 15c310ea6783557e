import { join } from 'node:path';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { startTestServer, type TestServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer([join(__dirname, '../browser/web/hostile.yml')]);
});

afterAll(() => server.close());

const get = (query: string) => fetch(`${server.url}/graph.gexf?${query}`);

test('a graph is had as GEXF from any page, hostile names as they are', async () => {
  const response = await get('near=long');
  expect(response.headers.get('content-type')).toBe('application/gexf+xml; charset=utf-8');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const graph = parse(Graph, await response.text());
  expect(graph.nodes().sort()).toEqual(['bidi', 'chair', 'long', 'markup']);
  expect(graph.getNodeAttributes('markup')).toMatchObject({
    label: '<img src=x onerror=alert(1)><b>Bold</b>',
    type: 'Person',
  });
  expect(graph.mapEdges((_id, { type }) => type).sort()).toEqual([
    'OPPOSES',
    'SUPPORTS',
    'SUPPORTS',
  ]);
});

test('what the address leaves out is not in it, nor what that alone joined to the rest', async () => {
  const nodes = async (query: string) =>
    parse(Graph, await (await get(`near=long&${query}`)).text())
      .nodes()
      .sort();
  expect(await nodes('hide=bidi')).toEqual(['chair', 'long', 'markup']);
  expect(await nodes('noEdges=SUPPORTS')).toEqual(['bidi', 'long']);
  expect(await nodes('of=chair&noEdges=SUPPORTS')).toEqual(['bidi', 'chair', 'long']);
});

test.each([
  ['depth=9', 'depth must be from 1 to 3, not 9'],
  ['limit=x', 'Int cannot represent non-integer value'],
  ['lang=de', 'lang must be en, kk or ru, not de'],
])('%s is refused', async (query, message) => {
  const response = await get(`near=long&${query}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(message);
});
