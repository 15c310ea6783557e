import type { Page } from 'playwright-core';
import { answer } from '../../support/server';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

const bars = (page: Page) => page.locator('.time-band [role=option]');
const entries = (page: Page) => page.locator('.timeline-day > ul > li');

interface Entry {
  date: string;
  what: string;
}

async function timeline(variables: Record<string, unknown> = {}): Promise<readonly Entry[]> {
  const data = await answer<{ timeline: Entry[] }>(
    explorer.server,
    `query ($from: Date, $to: Date, $about: EntityRef) {
      timeline(from: $from, to: $to, about: $about, first: 500) { date what }
    }`,
    variables,
  );
  return data.timeline;
}

test.each([
  ['kk', 'Уақыт желісі', '2026 жылғы 9 ақпан', 'күні жазылмаған'],
  ['ru', 'Хронология', '9 февраля 2026', 'день не записан'],
  ['en', 'Timeline', '9 February 2026', 'day not recorded'],
])('tells what happened, in order: %s', async (locale, title, day, unknown) => {
  const page = await explorer.open('/timeline?from=2026-02&to=2026-02', { locale });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const expected = await timeline({ from: '2026-02', to: '2026-02' });
  expect(await entries(page).count()).toBe(expected.length);
  const shown = await page
    .locator('.timeline-day time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  const dates = [...new Set(expected.map(({ date }) => date))];
  const isDay = (date: string) => date.length === 10;
  // What is known to the month alone comes after its days.
  expect(shown).toEqual([...dates.filter(isDay), ...dates.filter((date) => !isDay(date))]);
  await page.locator('.timeline-when', { hasText: day }).first().waitFor();
  await page.locator('.timeline-when', { hasText: unknown }).first().waitFor();
  expect(explorer.complaints()).toEqual([]);
});

test('one steps through the band by keyboard and looks closer', async () => {
  const page = await explorer.open('/timeline');
  const all = await entries(page).count();
  expect(all).toBe((await timeline()).length);
  const band = page.locator('.time-band');
  await band.focus();
  await page.keyboard.press('End');
  const chosen = bars(page).and(page.locator('[aria-selected=true]'));
  expect(await chosen.getAttribute('aria-label')).toMatch(/^2026: \d+ entries$/);
  expect(await band.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/from=2026&to=2026/);
  await settled(page);
  const year = await timeline({ from: '2026', to: '2026' });
  expect(await entries(page).count()).toBe(year.length);
  expect(await bars(page).count()).toBe(12);
  await band.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/from=2026-01&to=2026-02/);
  await page.goBack();
  await page.waitForURL(/from=2026&to=2026/);
  await settled(page);
  expect(await entries(page).count()).toBe(year.length);
  await page.getByRole('button', { name: 'All time' }).click();
  await settled(page);
  expect(await entries(page).count()).toBe(all);
});

test('one draws over the band, and steps to the time before and after', async () => {
  const page = await explorer.open('/timeline?from=2026&to=2026');
  const box = (index: number) => bars(page).nth(index).boundingBox();
  const [first, last] = [await box(1), await box(2)];
  if (!first || !last) throw new Error('The band has no bars');
  await page.mouse.move(first.x + first.width / 2, first.y + 20);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width / 2, last.y + 20);
  await page.mouse.up();
  await page.waitForURL(/from=2026-02&to=2026-03/);
  await page.getByRole('button', { name: 'Earlier' }).click();
  await page.waitForURL(/from=2025-12&to=2026-01/);
  await page.getByRole('button', { name: 'Later' }).click();
  await page.waitForURL(/from=2026-02&to=2026-03/);
  await page.getByRole('button', { name: 'All of 2026' }).click();
  await page.waitForURL(/from=2026&to=2026/);
});

test('tells of one thing alone, and of chosen kinds', async () => {
  const about = 'constitutional-commission';
  const page = await explorer.open(`/timeline?about=${about}`);
  const expected = await timeline({ about: { slug: about } });
  expect(await entries(page).count()).toBe(expected.length);
  await page.getByRole('button', { name: /^Began/ }).click();
  await page.waitForURL(/kinds=BEGAN/);
  await settled(page);
  expect(await entries(page).count()).toBe(expected.filter(({ what }) => what === 'BEGAN').length);
  await page.reload();
  await settled(page);
  expect(await page.getByRole('button', { name: /^Began/ }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await entries(page).first().locator('.fact-open').click();
  await entries(page).first().locator('blockquote').first().waitFor();
});

test('the endpoint is asked for the chosen kinds, and the others keep their numbers', async () => {
  const page = await explorer.open('/timeline?kinds=Document');
  const [asked] = await Promise.all([
    page.waitForRequest((request) => request.url().includes('/graphql')),
    page.reload(),
  ]);
  await settled(page);
  expect(decodeURIComponent(asked.postData() ?? asked.url())).toContain('"kinds":["Document"]');
  const { documents, events } = await answer<Record<'documents' | 'events', readonly object[]>>(
    explorer.server,
    `{ documents: timeline(kinds: [Document], first: 500) { date }
       events: timeline(kinds: [Event], first: 500) { date } }`,
  );
  expect(await entries(page).count()).toBe(documents.length);
  const kinds = await page.locator('.timeline-kinds button').allInnerTexts();
  expect(kinds).toContain(`Event ${events.length}`);
});

test('one old date does not press the others together', async () => {
  const page = await explorer.open('/timeline');
  const gap = page.locator('.time-band [role=option]:has([data-gap=true])');
  expect(await gap.getAttribute('aria-label')).toMatch(/^1996 – 2021: 0 entries$/);
  expect(await bars(page).count()).toBeLessThan(10);
});

test('an event opens its facts, and each of these its evidence', async () => {
  const page = await explorer.open('/timeline?from=2026-02-09&to=2026-02-09');
  const entry = entries(page).first();
  await entry.getByRole('button', { name: 'Facts' }).click();
  await entry.locator('.timeline-facts .fact-open').first().click();
  await entry.locator('blockquote').first().waitFor();
  await page.reload();
  await entry.locator('blockquote').first().waitFor();
});

test('a day can be linked to', async () => {
  const page = await explorer.open('/timeline#d-2026-02-09');
  await page.locator('#d-2026-02-09').waitFor();
  const box = await page.locator('#d-2026-02-09').boundingBox();
  expect(box?.y).toBeLessThan(800);
});

test('what is no date in the address is left aside', async () => {
  const page = await explorer.open('/timeline?from=yesterday&to=2026-02-31');
  expect(await entries(page).count()).toBe((await timeline()).length);
});

test('says that nothing is on record', async () => {
  const page = await explorer.open('/timeline?from=1700&to=1750');
  await page.getByText('Nothing is on record for this choice.').waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing serious: %s', async (colorScheme) => {
  const page = await explorer.open('/timeline?from=2026&to=2026', { colorScheme });
  expect(await seriousFindings(page)).toEqual([]);
});

test.each([320, 1440])('nothing sticks out at %i pixels', async (width) => {
  const page = await explorer.open('/timeline?lang=kk', { viewport: { width, height: 800 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});
