import { answer } from '../../support/server';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

const from = 'kassym-jomart-tokayev';
const to = 'draft-constitution-2026';
const address = `/paths?from=${from}&to=${to}`;

const shortest = `query ($from: String!, $to: String!, $types: [RelationType!]) {
  paths(from: { slug: $from }, to: { slug: $to }, k: 3, types: $types) { length nodes { name } }
}`;

interface Path {
  length: number;
  nodes: { name: string }[];
}

test.each([
  ['kk', 'Жолдар', '1-жол'],
  ['ru', 'Пути', 'Путь 1'],
  ['en', 'Paths', 'Path 1'],
])('shows the shortest paths, step by step: %s', async (locale, title, heading) => {
  const { paths } = await answer<{ paths: Path[] }>(
    explorer.server,
    shortest,
    { from, to },
    { 'accept-language': locale },
  );
  const page = await explorer.open(address, { locale });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('heading', { name: heading }).waitFor();
  const shown = page.locator('.path-list > li');
  expect(await shown.count()).toBe(paths.length);
  for (const [index, { length, nodes }] of paths.entries()) {
    const steps = shown.nth(index).locator('.path-steps > li');
    expect(await steps.count()).toBe(length + 1);
    for (const [step, { name }] of nodes.entries()) {
      expect(await steps.nth(step).locator('.entity-link bdi').first().textContent()).toBe(name);
    }
  }
  expect(explorer.complaints()).toEqual([]);
});

test('each step opens its evidence, and the address keeps it open', async () => {
  const page = await explorer.open(address);
  const step = page.locator('.path-steps > li').nth(1);
  await step.locator('.fact-open').click();
  await step.locator('blockquote').first().waitFor();
  await page.reload();
  await step.locator('blockquote').first().waitFor();
});

test('takes two names by keyboard alone, and swaps them', async () => {
  const page = await explorer.open('/paths');
  await page.getByText('Choose two names.').waitFor();
  const field = page.getByRole('combobox', { name: 'From' });
  await field.focus();
  await page.keyboard.type('zhovtis');
  await page.locator('main [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/from=yevgeny-zhovtis/);
  await page.getByRole('combobox', { name: 'To', exact: true }).focus();
  await page.keyboard.type('kurultai');
  await page.locator('main [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/to=/);
  await settled(page);
  const first = page.locator('.path-steps').first().locator('> li');
  const names = await first.locator('.entity-link bdi').allInnerTexts();
  await page.getByRole('button', { name: 'Swap' }).click();
  await page.waitForURL(/to=yevgeny-zhovtis/);
  await settled(page);
  expect((await first.locator('.entity-link bdi').allInnerTexts()).at(-1)).toBe(names[0]);
  await page.goBack();
  await settled(page);
  expect(await first.locator('.entity-link bdi').first().textContent()).toBe(names[0]);
});

test('runs along the chosen edges alone', async () => {
  const page = await explorer.open(`${address}&types=DISCUSSES,ADDRESSES`);
  await page.getByText('2 of').waitFor();
  const { paths } = await answer<{ paths: Path[] }>(explorer.server, shortest, {
    from,
    to,
    types: ['DISCUSSES', 'ADDRESSES'],
  });
  expect(await page.locator('.path-list > li').count()).toBe(paths.length);
  await page.locator('summary').click();
  await page.getByRole('button', { name: 'All edges' }).click();
  await page.waitForURL((url) => !url.searchParams.has('types'));
  await page.locator('.path-list > li').first().waitFor();
});

test('tells that there is no path, and what to try', async () => {
  const page = await explorer.open(
    `/paths?from=yevgeny-zhovtis&to=kassym-jomart-tokayev&length=1&types=PART_OF`,
  );
  await page.getByText('No path is on record.').waitFor();
  await page.getByText('within 1 step along').waitFor();
  await page.getByText('Allow further edge types').waitFor();
});

test('names what it does not know, and wants two different ends', async () => {
  const page = await explorer.open(`/paths?from=no-such-thing&to=${to}`);
  await page.getByText('“no-such-thing”').waitFor();
  await page.goto(`${explorer.server.url}/paths?from=${to}&to=${to}`);
  await page.getByText('Both ends are the same').waitFor();
});

test('leads to the same in the graph', async () => {
  const page = await explorer.open(address);
  const link = page.getByRole('link', { name: 'Show in the graph' });
  expect(await link.getAttribute('href')).toBe(`/graph?from=${from}&to=${to}`);
});

test.each(['light', 'dark'] as const)('axe finds nothing serious: %s', async (colorScheme) => {
  const page = await explorer.open(`${address}&types=SUPPORTS,OPPOSES`, { colorScheme });
  await page.locator('summary').click();
  expect(await seriousFindings(page)).toEqual([]);
});

test.each([320, 1440])('nothing sticks out at %i pixels', async (width) => {
  const page = await explorer.open(`${address}&lang=kk`, { viewport: { width, height: 800 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});
