import { startBrowser } from '/work/wt/play/tests/support/browser';
const base = 'http://127.0.0.1:4105';
async function main() {
  const b = await startBrowser();
  const shot = async (name: string, opts: any, act?: (p: any) => Promise<void>) => {
    const c = await b.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...opts });
    const p = await c.newPage();
    p.on('console', (m: any) => m.type() === 'error' && console.log(name, m.text()));
    p.on('pageerror', (e: any) => console.log(name, e.message));
    try { await p.goto(base + (opts.path ?? '/playground/')); await p.locator('.graphiql-query-editor .view-line').first().waitFor(); if (act) await act(p); await p.waitForTimeout(500);} catch (e) { console.log(name, String(e).slice(0, 400)); }
    await p.screenshot({ path: `/tmp/play/pics/${name}.png` }); await c.close();
  };
  const only = process.argv[2];
  const all: [string, any, any?][] = [
    ['first', { viewport: { width: 1440, height: 900 } }],
    ['first-kk-dark', { viewport: { width: 1440, height: 900 }, locale: 'kk', colorScheme: 'dark' }],
    ['table', {}, async (p: any) => { await p.locator('.graphiql-execute-button').click(); await p.getByRole('button', { name: 'Table', exact: true }).click(); await p.locator('.atazan-table').waitFor(); }],
    ['builder', { viewport: { width: 1440, height: 900 } }, async (p: any) => { await p.getByRole('button', { name: 'Query builder' }).click(); await p.locator('.graphiql-explorer-root').waitFor(); await p.waitForTimeout(800); }],
    ['builder-dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }, async (p: any) => { await p.getByRole('button', { name: 'Query builder' }).click(); await p.locator('.graphiql-explorer-root').waitFor();await p.waitForTimeout(800); }],
    ['phone', { viewport: { width: 390, height: 844 } }, async (p: any) => { await p.locator('.graphiql-execute-button').click(); await p.waitForTimeout(1500); }],
    ['phone-shelf', { viewport: { width: 390, height: 844 }, locale: 'kk' }, async (p: any) => { await p.getByRole('button', { name: 'Show Examples' }).click(); }],
    ['phone-table', { viewport: { width: 390, height: 844 }, locale: 'ru' }, async (p: any) => { await p.locator('.graphiql-execute-button').click(); await p.getByRole('button', { name: 'Таблица' }).click(); await p.locator('.atazan-table').waitFor(); }],
    ['graph', { viewport: { width: 1440, height: 900 } }, async (p: any) => { await p.locator('.graphiql-execute-button').click(); await p.getByRole('button', { name: 'Graph', exact: true }).click(); await p.waitForTimeout(3000); }],
  ];
  for (const [n, o, a] of all) if (!only || only.split(',').includes(n)) await shot(n, o, a);
  await b.close();
}
main();
