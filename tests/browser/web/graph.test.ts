import { readFile } from 'node:fs/promises';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { answer } from '../../support/server';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

const slug = 'kurultai';
const path = `/graph?of=${slug}`;

interface Subgraph {
  readonly nodes: readonly { readonly slug: string; readonly name: string }[];
  readonly edges: readonly { readonly id: string; readonly type: string }[];
}

/** What the endpoint says that the graph round some entities holds. */
async function subgraph(near: readonly string[], of: readonly string[] = []): Promise<Subgraph> {
  const data = await answer<{ subgraph: Subgraph }>(
    explorer.server,
    'query ($of: [String!], $near: [String!]) { subgraph(of: $of, near: $near) { nodes { slug name } edges { id type } } }',
    { of, near },
  );
  return data.subgraph;
}

const status = (page: Page) => page.locator('.graph-plan [role=status]');

async function shows(page: Page, { nodes, edges }: Pick<Subgraph, 'nodes' | 'edges'>) {
  await status(page).getByText(`${nodes.length} entities, ${edges.length} edges.`).waitFor();
}

const table = (page: Page) => page.locator('section[aria-labelledby=table]');

/** The row of the table that begins with a name. */
const rowOf = (page: Page, name: string) =>
  table(page)
    .locator('tr')
    .filter({ has: page.locator('td:first-child bdi', { hasText: new RegExp(`^${name}$`) }) });

/** Saves what a button gives, and reads it. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

const words = {
  kk: { title: 'Граф', legend: 'Нысандар', table: 'Кесте түрінде', evidence: 'Дәлелі' },
  ru: { title: 'Граф', legend: 'Узлы', table: 'Таблицей', evidence: 'Подтверждение' },
  en: { title: 'Graph', legend: 'Entities', table: 'As a table', evidence: 'Evidence' },
} as const;

test.each(['kk', 'ru', 'en'] as const)('is read in %s', async (locale) => {
  const page = await explorer.open(path, { locale });
  const { title, legend, table: heading, evidence } = words[locale];
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await page.locator('.graph-legend legend', { hasText: legend }).first().waitFor();
  await page.getByRole('heading', { level: 2, name: heading }).waitFor();
  await table(page).locator('td button').first().click();
  await page.getByRole('heading', { level: 2, name: evidence }).waitFor();
  await page.locator('.graph-choice blockquote').first().waitFor();
  expect(explorer.complaints()).toEqual([]);
});

test('begins with a name, and takes in another', async () => {
  const page = await explorer.open('/graph');
  await page.getByRole('combobox', { name: 'Name of' }).fill('kurultai');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await settled(page);
  await shows(page, await subgraph([slug]));
  await page.getByRole('combobox', { name: 'Add an entity' }).fill('Marat Bashimov');
  await page.getByRole('option', { name: 'Marat Bashimov' }).waitFor();
  await page.keyboard.press('Enter');
  await shows(page, await subgraph([slug, 'marat-bashimov']));
});

test('begins with those that have most edges', async () => {
  const page = await explorer.open('/graph');
  const link = page.locator('.graph-most a').first();
  const name = await link.locator('bdi').textContent();
  await link.click();
  await table(page).locator('tbody tr').first().waitFor();
  expect(await page.title()).toBe(`Graph · ${name} · Atazan`);
});

test('shows ways between two, and what a search finds', async () => {
  const ends = { from: 'marat-bashimov', to: slug };
  const { paths } = await answer<{ paths: { nodes: { slug: string }[] }[] }>(
    explorer.server,
    'query ($from: String!, $to: String!) { paths(from: {slug: $from}, to: {slug: $to}, k: 5) { nodes { slug } } }',
    ends,
  );
  const on = new Set(paths.flatMap(({ nodes }) => nodes.map((node) => node.slug)));
  const page = await explorer.open(`/graph?${new URLSearchParams(ends)}`);
  await shows(page, await subgraph([], [...on]));
  await page.goto(`${explorer.server.url}/graph?q=Kurultai&table=nodes`);
  await settled(page);
  await rowOf(page, 'Kurultai').waitFor();
});

test('opens neighbours; undo and redo, reload, back and forward restore', async () => {
  const page = await explorer.open(`${path}&table=nodes`);
  const before = await subgraph([slug]);
  const row = rowOf(page, 'Mazhilis');
  await row.getByRole('button', { name: 'Show neighbours' }).click();
  const after = await subgraph([slug, 'mazhilis']);
  expect(after.nodes.length).toBeGreaterThan(before.nodes.length);
  await shows(page, after);
  await page.keyboard.press('Control+KeyZ');
  await shows(page, before);
  await page.keyboard.press('Control+KeyY');
  await shows(page, after);
  await page.getByRole('button', { name: 'Undo' }).click();
  await shows(page, before);
  await page.goForward();
  await shows(page, after);
  await page.reload();
  await shows(page, after);
  await row.getByRole('button', { name: 'Hide neighbours' }).click();
  await shows(page, before);
});

test('hides types, and removes entities', async () => {
  const page = await explorer.open(path);
  const whole = await subgraph([slug]);
  const appoints = page.getByRole('checkbox', { name: /^appoints/ });
  await appoints.uncheck();
  await page.waitForURL('**noEdges=APPOINTS**');
  const rows = table(page).locator('tbody tr');
  expect(await rows.filter({ hasText: 'appoints' }).count()).toBe(0);
  await page.goBack();
  await shows(page, whole);
  expect(await appoints.isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: /^Person/ }).uncheck();
  await table(page).getByRole('button', { name: 'Entities' }).click();
  await rows.first().waitFor();
  expect(await rows.locator('[data-type=Person]').count()).toBe(0);
  await rowOf(page, 'Mazhilis').getByRole('button', { name: 'Remove' }).click();
  await rowOf(page, 'Mazhilis').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: 'Bring back 1 removed' }).click();
  await rowOf(page, 'Mazhilis').waitFor();
});

/** That Kassym-Jomart Tokayev headed the Senate, until September 2025. */
const formerOffice = (page: Page) =>
  table(page)
    .locator('tbody tr')
    .filter({ has: page.locator('td:nth-child(1) a[href="/entity/kassym-jomart-tokayev"]') })
    .filter({ has: page.locator('td:nth-child(3) a[href="/entity/senate"]') });

test.each([
  ['kk', 'Басы', 'Соңы', 'күні белгісіз'],
  ['ru', 'С', 'По', 'дата неизвестна'],
  ['en', 'From', 'To', 'no known date'],
])('shows what held or happened in a time: %s', async (locale, from, to, unknown) => {
  const page = await explorer.open('/graph?of=senate', { locale });
  const event = table(page).locator('a[href="/entity/enu-round-table-2026-02-20"]').first();
  const office = formerOffice(page);
  await Promise.all([event.waitFor(), office.waitFor()]);
  const before = await status(page).textContent();
  const fill = async (name: string, day: string) => {
    const field = page.locator('.graph-period').getByLabel(name, { exact: true });
    await field.fill(day);
    await field.press('Enter');
  };
  await fill(from, '2025-01-01');
  await fill(to, '2025-12-31');
  await event.waitFor({ state: 'detached' });
  await office.waitFor();
  await status(page).getByText(unknown).waitFor();
  await fill(to, '2026-12-31');
  await event.waitFor();
  await fill(from, '2025-10-01');
  await office.waitFor({ state: 'detached' });
  await page.reload();
  await event.waitFor();
  expect(await office.count()).toBe(0);
  for (const _step of [1, 2, 3, 4]) await page.goBack();
  await office.waitFor();
  expect(await status(page).textContent()).toBe(before);
});

test('a chosen time is undone, and holds in the file for Gephi Lite', async () => {
  const page = await explorer.open('/graph?of=senate&heldTo=2026-12-31');
  const office = formerOffice(page);
  await office.waitFor();
  const field = page.locator('.graph-period').getByLabel('From', { exact: true });
  await field.fill('2026-01-01');
  await field.press('Enter');
  await office.waitFor({ state: 'detached' });
  const gephi = await page.getByRole('link', { name: 'In Gephi Lite' }).getAttribute('href');
  const file = new URL(gephi ?? '').searchParams.get('file') ?? '';
  const graph = parse(Graph, await (await fetch(file)).text());
  expect(graph.edges('kassym-jomart-tokayev', 'senate')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await office.waitFor();
  expect(await field.inputValue()).toBe('');
});

test('filters that leave nothing say so, and are taken off', async () => {
  const whole = await subgraph([slug]);
  const noEdges = [...new Set(whole.edges.map(({ type }) => type))].join();
  const page = await explorer.open(`${path}&${new URLSearchParams({ noEdges })}`);
  const stage = page.locator('.graph-stage');
  await stage.getByText('The filters leave no edges.').waitFor();
  await stage.getByRole('button', { name: 'Take all filters off' }).click();
  await shows(page, whole);
  await page.getByRole('button', { name: 'Undo' }).click();
  await shows(page, { nodes: whole.nodes.slice(0, 1), edges: [] });
});

test('a chosen time is given up at once', async () => {
  const page = await explorer.open('/graph?of=senate&heldFrom=2026-01-01&heldTo=2026-03-31');
  await page.getByRole('button', { name: 'Any time' }).click();
  await page.waitForURL((url) => !/held/.test(url.search));
  await shows(page, await subgraph(['senate']));
});

/** Where the marks and names of a picture in SVG stand. */
async function drawnIn(page: Page, svg: string) {
  await page.setContent(svg);
  const boxesOf = async (selector: string) => {
    const parts = await page.locator(selector).all();
    const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
    return boxes.filter((box) => box !== null);
  };
  const [picture] = await boxesOf('svg');
  if (!picture) throw new Error('no picture');
  return { picture, marks: await boxesOf('path[transform]'), names: await boxesOf('text') };
}

test.each([
  ['', 1280],
  ['&heldFrom=2026-02-01&heldTo=2026-03-31', 1280],
  ['', 360],
])(
  'once it is drawn, nodes stand apart and no name is cut or lies on another: %s at %i pixels',
  async (time, width) => {
    const page = await explorer.open(`${path}${time}`, { viewport: { width, height: 800 } });
    const svg = (await saved(page, 'As SVG')).toString();
    await page.setViewportSize({ width: 1600, height: 1600 });
    const { picture, marks, names } = await drawnIn(page, svg);
    expect(marks.length).toBeGreaterThan(10);
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
    for (const name of names) {
      expect(name.x).toBeGreaterThanOrEqual(picture.x);
      expect(name.x + name.width).toBeLessThanOrEqual(picture.x + picture.width);
      const below = names.filter(
        (other) =>
          other !== name &&
          Math.abs(other.y - name.y) < 8 &&
          other.x < name.x + name.width &&
          name.x < other.x + other.width,
      );
      expect(below).toEqual([]);
    }
  },
);

test('while it is not laid out yet, it says so', async () => {
  const page = await explorer.open('/graph');
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/layout.worker*', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.locator('.graph-most a').first().click();
  const notice = page.getByText('Drawing the graph…');
  await notice.waitFor();
  await table(page).locator('tbody tr').first().waitFor();
  arrive();
  await notice.waitFor({ state: 'detached' });
});

test('a browser that cannot draw shows the table', async () => {
  const page = await explorer.open('/');
  await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
  await page.goto(`${explorer.server.url}${path}`);
  await page.getByText('This browser cannot draw the graph').waitFor();
  await table(page).locator('td button').first().click();
  await table(page).locator('blockquote').first().waitFor();
});

test('by keyboard, an entity of the table is found in the drawing', async () => {
  const page = await explorer.open(`${path}&table=nodes&at=5:5:0.1`);
  await rowOf(page, 'Mazhilis').getByRole('button', { name: 'Find in the drawing' }).press('Enter');
  await page.locator('.graph-choice').getByRole('heading', { name: 'Mazhilis' }).waitFor();
  await page.locator('.graph-canvas:focus').waitFor();
  // What is looked at has moved to where the entity stands.
  await page.waitForURL((url) => !url.searchParams.get('at')?.startsWith('5:5:'));
});

test('evidence opens below its row, and closes again', async () => {
  const page = await explorer.open(path);
  const button = table(page).locator('td button').first();
  await button.click();
  const quote = table(page).locator('tr:nth-child(2) blockquote').first();
  await quote.waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await button.click();
  await quote.waitFor({ state: 'detached' });
});

test('the table is ordered by what one asks for', async () => {
  const page = await explorer.open(`${path}&table=nodes`);
  const names = () => table(page).locator('tbody td:first-child bdi').allTextContents();
  await table(page).getByRole('button', { name: 'Name', exact: true }).click();
  const { nodes } = await subgraph([slug]);
  const expected = nodes.map(({ name }) => name).sort(new Intl.Collator('en').compare);
  expect(await names()).toEqual(expected);
  await table(page).getByRole('button', { name: 'Name', exact: true }).click();
  expect(await names()).toEqual(expected.toReversed());
  expect(await table(page).locator('th').first().getAttribute('aria-sort')).toBe('descending');
});

test('an entity is dragged to a place of its own', async () => {
  // One entity alone stands in the middle.
  const page = await explorer.open(`${path}&collapse=${slug}`);
  const canvas = page.locator('.graph-canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no canvas');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await canvas.click();
  await page.locator('.graph-choice').getByRole('heading', { name: 'Kurultai' }).waitFor();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 8 });
  await page.mouse.up();
  await page.waitForURL(/pin=kurultai/);
  await page.locator('.graph-choice').getByRole('button', { name: 'Unpin' }).click();
  await page.waitForURL((url) => !url.searchParams.has('pin'));
});

test('keys move what is seen, and the address knows where', async () => {
  const page = await explorer.open(path);
  await page.locator('.graph-canvas').focus();
  await page.keyboard.press('+');
  await page.waitForURL(/at=/);
  const seen = new URL(page.url()).searchParams.get('at');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.searchParams.get('at') !== seen);
  await page.keyboard.press('0');
  await page.waitForURL((url) => !url.searchParams.has('at'));
});

test('is saved as picture and as graph', async () => {
  const page = await explorer.open(path);
  const { nodes, edges } = await subgraph([slug]);
  const png = await saved(page, 'As PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const svg = (await saved(page, 'As SVG')).toString();
  expect(svg.match(/<text/g)).toHaveLength(nodes.length);
  expect(svg.match(/<path/g)).toHaveLength(nodes.length + edges.length);
  const gexf = parse(Graph, (await saved(page, 'As GEXF')).toString());
  expect([gexf.order, gexf.size]).toEqual([nodes.length, edges.length]);
  expect(gexf.getNodeAttribute(slug, 'label')).toBe('Kurultai');
  expect(Number.isFinite(gexf.getNodeAttribute(slug, 'x'))).toBe(true);
});

test('leads to the same in Gephi Lite, and to its query', async () => {
  const page = await explorer.open(`${path}&noEdges=APPOINTS`);
  const link = await page.getByRole('link', { name: 'In Gephi Lite' }).getAttribute('href');
  const file = new URL(link ?? '').searchParams.get('file') ?? '';
  expect(file).toMatch(/\.gexf$/);
  const response = await fetch(file, { headers: { origin: 'https://lite.gephi.org' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const gexf = parse(Graph, await response.text());
  const { nodes, edges } = await subgraph([slug]);
  const left = edges.filter(({ type }) => type !== 'APPOINTS');
  expect([gexf.order, gexf.size]).toEqual([nodes.length, left.length]);
  await page.getByRole('button', { name: 'As GraphQL' }).click();
  await page.waitForURL('**/playground/**');
});

test('the page of an entity draws its neighbours, and leads to the graph', async () => {
  const page = await explorer.open(`/entity/${slug}`);
  const figure = page.getByRole('figure', { name: 'Neighbourhood' });
  await figure.getByRole('link').first().waitFor();
  expect(await figure.getByRole('link').count()).toBe(12);
  await page.getByRole('link', { name: 'Open as graph' }).click();
  await settled(page);
  await shows(page, await subgraph([slug]));
});

/** Words of names that the small graph shows on more than one line. */
const brokenWords = `[...document.querySelectorAll('.small-graph-name bdi')].flatMap(({ firstChild }) =>
  [...firstChild.data.matchAll(/[^\\s-]+/g)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(firstChild, index);
    range.setEnd(firstChild, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  }).map(([word]) => word))`;

test.each(['kk', 'ru', 'en'])('the small graph breaks no word on a phone: %s', async (locale) => {
  const page = await explorer.open('/entity/draft-constitution-2026', {
    locale,
    viewport: { width: 390, height: 800 },
  });
  await page.locator('.small-graph-name').first().waitFor();
  expect(await page.evaluate(brokenWords)).toEqual([]);
});

test('an address of nothing says so', async () => {
  const page = await explorer.open('/graph?of=no-such-thing');
  await page.getByText('The graph has nothing of what this address names.').waitFor();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(['/graph', `${path}&pick=node:${slug}`, `${path}&table=nodes`])(
    'axe finds nothing serious at %s',
    async (address) => {
      const page = await explorer.open(address, { colorScheme });
      expect(await seriousFindings(page)).toEqual([]);
    },
  );
});

test.each([320, 768, 1920])('fits %i pixels', async (width) => {
  const page = await explorer.open(path, { viewport: { width, height: 800 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});

test('says so where the layout cannot be had, and has the table still', async () => {
  const page = await explorer.open(path, {
    prepare: (page) => page.route('**/layout.worker*', (route) => route.abort()),
  });
  await page.getByText('The graph could not be laid out.').waitFor();
  await expect(page.getByText('Drawing the graph').count()).resolves.toBe(0);
  await expect(table(page).locator('tbody tr').count()).resolves.toBeGreaterThan(0);
});
