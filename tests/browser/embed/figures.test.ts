import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { answer } from '../../support/server';
import { seriousFindings, serveExplorer } from '../web/explorer';

const explorer = serveExplorer();

const text = 'draft-constitution-2026';
const figures = {
  card: `card?of=${text}`,
  graph: `graph?of=${text}`,
  stances: `stances?on=${text}`,
  timeline: `timeline?about=${text}`,
  powers: `powers?under=${text}&against=constitution-1995`,
  table: `table?name=stances&on=${text}&limit=20`,
};
const addresses = Object.entries(figures);

const asOf = { kk: 'жағдайы:', ru: 'по состоянию на', en: 'as of' };

const footer = (page: Page) => page.locator('.embed-foot');

describe.each(['kk', 'ru', 'en'] as const)('in %s', (language) => {
  test.each(addresses)('%s says what it shows, from where and as of when', async (_, address) => {
    const page = await explorer.open(`/embed/${address}&lang=${language}`, { locale: 'de' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/\S{3}/);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await footer(page).textContent()).toContain(asOf[language]);
    const link = footer(page).getByRole('link');
    expect(await link.getAttribute('target')).toBe('_blank');
    const view = await fetch(`${explorer.server.url}${await link.getAttribute('href')}`, {
      headers: { accept: 'text/html' },
    });
    expect(view.status).toBe(200);
    expect(explorer.complaints()).toEqual([]);
  });
});

test.each(addresses)('axe finds nothing serious in %s, light and dark', async (_, address) => {
  for (const theme of ['light', 'dark']) {
    const page = await explorer.open(`/embed/${address}&lang=kk&theme=${theme}`);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await seriousFindings(page)).toEqual([]);
  }
});

test.each(addresses)('%s fits a narrow column', async (_, address) => {
  const viewport = { width: 320, height: 420 };
  const page = await explorer.open(`/embed/${address}&lang=kk`, { viewport });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
});

test.each(addresses)(
  'the script of %s is below 150 kB, and nothing is kept',
  async (_, address) => {
    const scripts: string[] = [];
    const page = await explorer.open(`/embed/${address}`, {
      prepare: async (opened) => {
        opened.on('request', (request) => {
          if (request.resourceType() === 'script') scripts.push(request.url());
        });
      },
    });
    const bytes = await Promise.all(
      scripts.map(async (script) => gzipSync(await (await fetch(script)).text()).length),
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
  },
);

test('a day in the address is that of the figure', async () => {
  const actors = async (query: string) => {
    const page = await explorer.open(`/embed/${figures.stances}&lang=en${query}`);
    return {
      actors: await page.locator('.stance-figure').first().textContent(),
      foot: await footer(page).textContent(),
    };
  };
  const then = await actors('&asOf=2026-02-05');
  expect(then.foot).toContain('as of 5 February 2026');
  expect(Number(then.actors)).toBeLessThan(Number((await actors('')).actors));
});

test('a height in the address keeps the foot in sight', async () => {
  const page = await explorer.open(`/embed/${figures.powers}&height=300`);
  const box = await footer(page).boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(300);
  await page.locator('.embed-body').focus();
  await page.keyboard.press('End');
  const scrolled = async () =>
    Number(await page.evaluate('document.querySelector(".embed-body").scrollTop'));
  for (let tries = 0; tries < 50 && (await scrolled()) === 0; tries += 1) {
    await page.waitForTimeout(100);
  }
  expect(await scrolled()).toBeGreaterThan(0);
});

test.each([
  ['card', 'The address of this card lacks: of'],
  ['card?of=no-such-thing', 'The graph has nothing under “no-such-thing”.'],
  ['table?name=no-such-table', 'There is no table no-such-table'],
])('%s says what is wrong', async (address, message) => {
  const lang = address.includes('?') ? '&lang=en' : '?lang=en';
  const page = await explorer.open(`/embed/${address}${lang}`, {
    prepare: async (opened) => {
      // There is no heading to wait for.
      await opened.addInitScript(
        'setTimeout(() => document.body.prepend(Object.assign(document.createElement("h1"), { textContent: "-" })), 3000)',
      );
    },
  });
  await page.getByRole('alert').getByText(message).waitFor();
});

test('the timeline shows the kinds that its address names, and leads to a view of the same', async () => {
  const page = await explorer.open('/embed/timeline?from=2026&kinds=BEGAN,ENDED&lang=en');
  const { began } = await answer<{ began: unknown[] }>(
    explorer.server,
    '{ began: timeline(from: "2026", kinds: [BEGAN, ENDED], first: 100) { date } }',
  );
  expect(began.length).toBeGreaterThan(0);
  await page.getByText('Shown only: Began, Ended').waitFor();
  expect(await page.locator('.timeline-edge').count()).toBe(began.length);
  expect(await page.locator('.embed-days li li').count()).toBe(began.length);
  const view = await footer(page).getByRole('link').getAttribute('href');
  expect(view).toContain('kinds=BEGAN%2CENDED');
  expect(explorer.complaints()).toEqual([]);
});

test('the timeline has the days of a month before what is known by the month alone', async () => {
  const page = await explorer.open('/embed/timeline?from=2026-02&to=2026-02&lang=en');
  const dates = await page.locator('.embed-days > li > p').allInnerTexts();
  expect(dates[0]).toBe('1 February 2026');
  expect(dates.at(-1)).toBe('February 2026');
});
