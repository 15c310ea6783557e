import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { answer } from '../../support/server';
import { serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

const slug = 'draft-constitution-2026';
const path = `/entity/${slug}`;

const facts = (page: Page) => page.locator('section[aria-labelledby=facts]');
const total = async (page: Page) =>
  (await facts(page).locator('.paged-nav .quiet').textContent()) ?? '';

test.each(['kk', 'ru', 'en'])('shows names, description and positions: %s', async (locale) => {
  const { entity } = await answer<{ entity: { name: string; description: string } }>(
    explorer.server,
    'query ($slug: String!) { entity(slug: $slug) { name description } }',
    { slug },
    { 'accept-language': locale },
  );
  const page = await explorer.open(path, { locale });
  await page.getByRole('heading', { level: 1, name: entity.name }).waitFor();
  await page.getByText(entity.description).waitFor();
  expect(await page.title()).toBe(`${entity.name} · Atazan`);
  expect(
    await page.locator('.entity-stance[data-group=opposition] blockquote').count(),
  ).toBeGreaterThan(0);
  expect(explorer.complaints()).toEqual([]);
});

test('a fact opens its evidence, and the address keeps it open', async () => {
  const page = await explorer.open(`${path}?edge=OPPOSES-IN`);
  const open = facts(page).locator('.fact-open').first();
  await open.click();
  const quote = facts(page).locator('blockquote').first();
  await quote.waitFor();
  const words = await quote.textContent();
  expect(await open.getAttribute('aria-expanded')).toBe('true');
  expect(await quote.getAttribute('lang')).toMatch(/^(kk|ru|en)$/);
  await page.reload();
  await quote.waitFor();
  expect(await quote.textContent()).toBe(words);
  await open.click();
  await quote.waitFor({ state: 'detached' });
});

test('filters stand in the address; back, forward and reload restore them', async () => {
  const page = await explorer.open(path);
  const all = await total(page);
  await page.getByLabel('Edge').selectOption('SUPPORTS-IN');
  await settled(page);
  const { entity } = await answer<{ entity: { relations: { totalCount: number } } }>(
    explorer.server,
    'query ($slug: String!) { entity(slug: $slug) { relations(types: [SUPPORTS], direction: IN) { totalCount } } }',
    { slug },
  );
  const some = `${entity.relations.totalCount} in all`;
  await facts(page).getByText(some).waitFor();
  expect(all).not.toBe(some);
  await page.goBack();
  await facts(page).getByText(all).waitFor();
  expect(await page.getByLabel('Edge').inputValue()).toBe('');
  await page.goForward();
  await facts(page).getByText(some).waitFor();
  await page.reload();
  await facts(page).getByText(some).waitFor();
  const clear = page.getByRole('button', { name: 'Clear' });
  await clear.click();
  await facts(page).getByText(all).waitFor();
  await clear.waitFor({ state: 'detached' });
});

test('pages lead on and back, and are addresses', async () => {
  const page = await explorer.open(path);
  const first = await facts(page).locator('.fact-ends').allInnerTexts();
  await facts(page).getByRole('link', { name: 'Next' }).click();
  await facts(page).getByRole('link', { name: 'Previous' }).waitFor();
  await settled(page);
  const second = await facts(page).locator('.fact-ends').allInnerTexts();
  expect(second).not.toEqual(first);
  await page.reload();
  await settled(page);
  expect(await facts(page).locator('.fact-ends').allInnerTexts()).toEqual(second);
  await facts(page).getByRole('link', { name: 'Previous' }).click();
  await facts(page).getByRole('link', { name: 'Previous' }).waitFor({ state: 'detached' });
  await settled(page);
  expect(await facts(page).locator('.fact-ends').allInnerTexts()).toEqual(first);
});

test('a malformed filter in an address is left aside', async () => {
  const page = await explorer.open(`${path}?edge=NOTHING-OUT&from=yesterday&validity=maybe`);
  const filtered = await total(page);
  await page.goto(`${explorer.server.url}${path}`);
  await settled(page);
  expect(await total(page)).toBe(filtered);
});

test('opens its very query in the playground', async () => {
  const page = await explorer.open(`${path}?edge=SUPPORTS-IN`);
  const shown = await total(page);
  // The playground takes the query out of its address, once it runs.
  await page.route('**/playground/assets/**', (route) => route.abort());
  await facts(page).getByRole('button', { name: 'As GraphQL' }).click();
  await page.waitForURL(/\/playground\/#tab=/);
  const packed = Buffer.from(new URL(page.url()).hash.replace('#tab=', ''), 'base64url');
  const [query, variables] = JSON.parse(inflateRawSync(packed).toString()) as [string, string];
  const data = await answer<{ entity: { relations: { totalCount: number } } }>(
    explorer.server,
    query,
    JSON.parse(variables) as Record<string, unknown>,
  );
  expect(shown).toBe(`${data.entity.relations.totalCount} in all`);
});

test.each([390, 820, 1440])('nothing sticks out at %i pixels', async (width) => {
  const page = await explorer.open(path, { viewport: { width, height: 800 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});

test.each([
  ['kk', 'Басшылары мен мүшелері', 'Депутат', 'Бұдан бөлек басқаратыны:'],
  ['ru', 'Руководители и члены', 'Депутат', 'Возглавляет также:'],
  ['en', 'Heads and members', 'Deputy', 'Also heads:'],
])(
  'a body says who belongs to it, as what, and what else they head: %s',
  async (locale, title, role, also) => {
    const page = await explorer.open('/entity/mazhilis', { locale });
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    const member = page.locator('.entity-people > li', {
      has: page.locator('a[href="/entity/azat-peruashev"]'),
    });
    await member.getByText(role, { exact: true }).waitFor();
    expect(await member.locator('.entity-also').textContent()).toContain(also);
    await member.locator('.entity-also a[href="/entity/ak-zhol"]').waitFor();
  },
);

test('what a deputy heads stands with what that declared, and with the evidence', async () => {
  const page = await explorer.open('/entity/mazhilis');
  const member = page.locator('.entity-people > li', {
    has: page.locator('a[href="/entity/marat-bashimov"]'),
  });
  const declared = member.locator('.entity-declared');
  await declared.locator(`a[href="${path}"]`).waitFor();
  await declared.getByRole('button', { name: '1 statement' }).click();
  await declared.locator('blockquote').first().waitFor();
  await page.goto(`${explorer.server.url}/entity/marat-bashimov`);
  await page.locator(`.entity-office .entity-declared a[href="${path}"]`).waitFor();
});

test.each([
  ['kk', 'Дереккөздер', 'Ұстанымдар'],
  ['ru', 'Источники', 'Позиции'],
  ['en', 'Sources', 'Positions'],
])('leads to its parts, and has none that is empty: %s', async (locale, last, absent) => {
  const page = await explorer.open('/entity/round-table-2026-02-09', { locale });
  const places = page.locator('main .places');
  expect(await places.getByRole('link', { name: absent }).count()).toBe(0);
  expect(await page.getByRole('heading', { name: absent }).count()).toBe(0);
  const addresses = await places
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const address of addresses) expect(await page.locator(address ?? '').count()).toBe(1);
  await places.getByRole('link', { name: last }).click();
  await page.waitForURL(/#sources$/);
  await page.locator('.entity-type time[datetime="2026-02-09"]').waitFor();
  expect(explorer.complaints()).toEqual([]);
});

test('who backs a document stands before what it backs', async () => {
  const page = await explorer.open(path);
  const titles = await page.locator('.entity-stance h3').allTextContents();
  expect(titles.map((title) => /(Supported|Opposed|Supports|Opposes)/.exec(title)?.[0])).toEqual([
    'Supported',
    'Opposed',
    'Supports',
    'Opposes',
  ]);
});

test('one goes on to how it is connected to another', async () => {
  const page = await explorer.open('/entity/marat-bashimov');
  await page.getByRole('link', { name: 'How it is connected to another' }).click();
  await page.waitForURL(/\/paths\?from=marat-bashimov/);
  const from = page.getByRole('combobox', { name: 'From', exact: true });
  await from.waitFor();
  expect(await from.inputValue()).toMatch(/marat.bashimov/i);
});

test('who headed a body follows the day that is asked for, and the address keeps it', async () => {
  const page = await explorer.open('/entity/senate?heldOn=2025-09-01');
  const former = page.locator('.entity-people a[href="/entity/kassym-jomart-tokayev"]');
  await former.waitFor();
  await page.getByLabel('Held on the day').fill('2026-02-09');
  await page.getByLabel('Held on the day').press('Enter');
  await former.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('.entity-people a[href="/entity/maulen-ashimbayev"]').waitFor();
  expect(await former.count()).toBe(0);
});

/** What of the small graph does not show whole, or is broken inside a word. */
const cutWords = `
  const isBroken = (text, word) => {
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(word));
    range.setEnd(text, text.data.indexOf(word) + word.length);
    return range.getClientRects().length > 1;
  };
  const below = (element) => {
    const words = element.closest('.small-graph-words');
    return words && element.getBoundingClientRect().bottom > words.getBoundingClientRect().bottom + 1;
  };
  [...document.querySelectorAll('.small-graph-words > *, .small-graph-of bdi')]
    .filter((element) => below(element) || element.scrollWidth > element.clientWidth + 1 ||
      element.lastChild.data.split(' ').some((word) => isBroken(element.lastChild, word)))
    .map((element) => element.textContent)
`;

test.each([
  ['kk', 'constitutional-court', 'тағайындайтын'],
  ['ru', 'government', 'Правительство'],
  ['en', 'constitutional-court', 'appointed by'],
])('the small graph has room for its words on a phone: %s', async (locale, of, word) => {
  const viewport = { width: 390, height: 800 };
  const page = await explorer.open(`/entity/${of}`, { locale, viewport });
  await page.locator('.small-graph', { hasText: word }).waitFor();
  expect(await page.evaluate(cutWords)).toEqual([]);
});

test('offices that are held stand first, then those that were, the latest first', async () => {
  const page = await explorer.open('/entity/kassym-jomart-tokayev');
  const offices = page.locator('.entity-office .fact-ends > .entity-link');
  const slugs = await offices.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-1)),
  );
  expect(slugs).toEqual(['president', 'senate', 'meeting-2026-01-30']);
});
