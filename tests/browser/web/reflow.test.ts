import { explorerPages } from '../../support/pages';
import { serveExplorer } from './explorer';

const explorer = serveExplorer();

/** How wide a screen of 1280 pixels is at 400 % zoom. */
const narrow = { width: 320, height: 640 };

const overflow = `
  [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .filter((element) => !element.closest('[tabindex="0"], .visually-hidden, svg'))
    .slice(0, 5)
    .map(({ tagName, className }) => tagName + '.' + className)
`;

test.each(explorerPages)('$name fits a page at 400 % zoom, in Kazakh', async ({ path }) => {
  const page = await explorer.open(path, { viewport: narrow, locale: 'kk' });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await page.evaluate(overflow)).toEqual([]);
  expect(explorer.complaints()).toEqual([]);
});
