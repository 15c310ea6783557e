import type { Page } from 'playwright-core';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

/** Holds requests back until they are let go, as a slow network does. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((open) => {
    letGo = open;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

test('the page says that it loads before its script is there', async () => {
  let letGo = () => {};
  const opening = explorer.open('/', {
    prepare: async (page) => {
      letGo = await holdBack(page, '**/assets/*.js');
      page.once('framenavigated', async () => {
        await page.getByText('Loading …').waitFor();
        letGo();
      });
    },
  });
  const page = await opening;
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText('Loading …').count()).toBe(0);
  expect(explorer.complaints()).toEqual([]);
});

test('a page without its texts says that the server does not answer', async () => {
  const page = await explorer.open('/', {
    prepare: async (opened) => {
      await opened.route('**/assets/en-*.js', (route) => route.abort());
      // There is no heading to wait for.
      await opened.addInitScript(
        'setTimeout(() => document.body.append(Object.assign(document.createElement("h1"), { textContent: "-" })), 2000)',
      );
    },
  });
  await page.getByRole('alert').getByText('The server does not answer').waitFor();
  expect(await page.getByText('Loading …').isVisible()).toBe(false);
});

test('the frame is there while a view is fetched, and what was shown stays until another is', async () => {
  const page = await explorer.open('/');
  const letGo = await holdBack(page, '**/assets/powers-view-*.js');
  await page.getByRole('link', { name: 'Powers', exact: true }).click();
  await page.getByRole('status').getByText('Loading …').waitFor();
  await page.getByRole('heading', { name: 'Questions to start from' }).waitFor();
  letGo();
  await page.getByRole('heading', { level: 1, name: 'Powers under two constitutions' }).waitFor();
  await page.locator('.waiting').waitFor({ state: 'detached' });
});

test.each([
  ['kk', 'Сервер жауап бермейді', 'Қайталау', 'Өкілеттіктер'],
  ['ru', 'Сервер не отвечает', 'Повторить', 'Полномочия'],
  ['en', 'The server does not answer', 'Try again', 'Powers'],
])('a view that cannot be fetched is fetched anew: %s', async (locale, message, again, view) => {
  const page = await explorer.open('/', { locale });
  await page.context().setOffline(true);
  await page.getByRole('link', { name: view, exact: true }).click();
  await page.getByRole('alert').getByText(message).waitFor();
  // The rest of the page stays, and a further try without a network changes nothing.
  await page.getByRole('button', { name: again }).click();
  await page.getByRole('navigation').getByRole('link', { name: view, exact: true }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: again }).click();
  await page.locator('.side-by-side').first().waitFor();
});

test('a language whose texts cannot be had leaves the page as it is', async () => {
  const page = await explorer.open('/');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.getByRole('alert').getByText('The server does not answer').waitFor();
  await page.getByRole('heading', { name: 'Questions to start from' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'С чего начать' }).waitFor();
});

const late = {
  data: null,
  errors: [{ message: 'The database took too long', extensions: { code: 'TIMEOUT' } }],
};

test.each([
  ['/stances', 'explorer'],
  ['/embed/stances?on=draft-constitution-2026&lang=en', 'figure'],
])('an answer that came too late is asked for again in place: %s', async (path) => {
  const page = await explorer.open(path, {
    prepare: async (opened) => {
      let isFirst = true;
      await opened.route('**/graphql*', (route) => {
        if (!isFirst) return route.continue();
        isFirst = false;
        return route.fulfill({ json: late });
      });
      await opened.addInitScript('globalThis.visit = Math.random()');
      // The figure has no heading until it has its answer.
      await opened.addInitScript(
        'setTimeout(() => document.body.append(Object.assign(document.createElement("h1"), { textContent: "-" })), 2000)',
      );
    },
  });
  const visit = await page.evaluate('visit');
  await page.getByRole('alert').getByText('The server took too long').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('main :is(.stance-side, .stances-list-row)').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.evaluate('visit')).toBe(visit);
});

test('without a network one asks again in vain, and with it to an end', async () => {
  const page = await explorer.open('/contradictions');
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  const again = page.getByRole('button', { name: 'Try again' }).first();
  await again.click();
  await page.getByRole('alert').getByText('The server does not answer').waitFor();
  await page.context().setOffline(false);
  await again.click();
  await page.locator('.home-latest li').first().waitFor();
});

test('the next page of a list says that it is awaited, and is read from its beginning', async () => {
  const page = await explorer.open('/stances');
  const first = await page.locator('.stances-list-row').first().textContent();
  const letGo = await holdBack(page, '**/graphql');
  await page.getByRole('link', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Loading …').waitFor();
  letGo();
  await settled(page);
  expect(await page.locator('.stances-list-row').first().textContent()).not.toBe(first);
  expect(await page.evaluate('document.activeElement.className')).toBe('paged');
  expect(
    await page.evaluate('document.querySelector(".paged").getBoundingClientRect().top'),
  ).toBeGreaterThanOrEqual(0);
});
