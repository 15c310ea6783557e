import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf } from '../../src/figure-code';
import { figures } from '../../src/figures';
import { projectRoot } from '../../src/project';
import type { CatalogueEntry } from '../../src/server/data-catalogue';
import { readSettings } from '../../src/settings';
import { startTestServer } from '../support/server';

const policyOf = async (origins: readonly string[] | undefined, path: string) => {
  const server = await startTestServer(undefined, origins && { embedOrigins: origins });
  const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
  await server.close();
  return response.headers.get('content-security-policy') ?? '';
};

test('any page may frame a figure unless the setting says which, and none the explorer', async () => {
  const card = '/embed/card?of=x';
  expect(await policyOf(undefined, card)).not.toContain('frame-ancestors');
  expect(await policyOf(['https://news.example'], card)).toContain(
    "frame-ancestors 'self' https://news.example",
  );
  expect(await policyOf([], card)).toMatch(/frame-ancestors 'self'$/);
  expect(await policyOf(undefined, '/embed/')).toContain("frame-ancestors 'none'");
  expect(await policyOf(undefined, '/embed/no-such-figure')).toContain("frame-ancestors 'none'");
});

test.each([
  ['', []],
  ['*', ['*']],
  [
    'https://news.example, https://*.example:8443',
    ['https://news.example', 'https://*.example:8443'],
  ],
])('EMBED_ORIGINS may be "%s"', (EMBED_ORIGINS, origins) => {
  expect(readSettings({ EMBED_ORIGINS }).embedOrigins).toEqual(origins);
});

test.each(['news.example', 'https://news.example/page', "'self'; script-src *"])(
  'EMBED_ORIGINS may not be "%s"',
  (EMBED_ORIGINS) => {
    expect(() => readSettings({ EMBED_ORIGINS })).toThrow('EMBED_ORIGINS: must be origins');
  },
);

test('the script of the elements may be used anywhere, and its types name each figure and parameter', async () => {
  const server = await startTestServer();
  for (const file of ['atazan.js', 'atazan.d.ts']) {
    const response = await fetch(`${server.url}/embed/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  }
  const types = await (await fetch(`${server.url}/embed/atazan.d.ts`)).text();
  for (const [figure, { needs, takes }] of Object.entries(figures)) {
    expect(types).toContain(`'atazan-${figure}': AtazanElement`);
    if (figure === 'table') continue;
    for (const parameter of [...needs, ...takes]) {
      expect(types).toMatch(new RegExp(`\\b'?${attributeOf(parameter)}'?\\??: string`));
    }
  }
  await server.close();
});

test('the figure of tables takes what tables take, and no more', async () => {
  const server = await startTestServer();
  const catalogue = (await (await fetch(`${server.url}/data/`)).json()) as CatalogueEntry[];
  await server.close();
  const taken = catalogue.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  expect(new Set<string>(figures.table.takes)).toEqual(new Set([...taken, 'limit']));
});

interface Target {
  readonly url: string;
  readonly columns: readonly { readonly selector: string }[];
}

test('every address of the Grafana dashboard answers with the columns that it names', async () => {
  const server = await startTestServer();
  const file = readFileSync(join(projectRoot, 'examples', 'dashboard', 'grafana.json'), 'utf8');
  const { panels } = JSON.parse(file) as { panels: { targets: Target[] }[] };
  const values = { server: server.url, document: 'draft-constitution-2026', language: 'kk' };
  const targets = panels.flatMap((panel) => panel.targets);
  expect(targets.length).toBe(5);
  for (const { url, columns } of targets) {
    const address = Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`\${${name}}`, value),
      url,
    );
    const response = await fetch(address);
    expect([address, response.status]).toEqual([address, 200]);
    const [header = '', first = ''] = (await response.text()).split('\r\n');
    expect(first).not.toBe('');
    for (const { selector } of columns) expect(header.split(',')).toContain(selector);
  }
  await server.close();
});

test('every address of the notebook answers', async () => {
  const server = await startTestServer();
  const file = readFileSync(join(projectRoot, 'examples', 'dashboard', 'notebook.md'), 'utf8');
  const addresses = [...file.matchAll(/\$\{server\}([^`"]+)/g)].map(([, path]) => path);
  expect(addresses.length).toBe(3);
  for (const path of addresses) {
    expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, 200]);
  }
  await server.close();
});
