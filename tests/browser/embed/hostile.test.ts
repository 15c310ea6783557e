import { join } from 'node:path';
import { serveExplorer } from '../web/explorer';

const explorer = serveExplorer([join(__dirname, '..', 'web', 'hostile.yml')]);

test.each(['card?of=markup', 'graph?of=markup', 'timeline?about=markup', 'table?name=entities'])(
  'markup in names is text in %s',
  async (address) => {
    const page = await explorer.open(`/embed/${address}&lang=en`);
    await page.getByText('<img src=x onerror=alert(1)><b>Bold</b>').first().waitFor();
    expect(await page.locator('main :is(img, iframe, script)').count()).toBe(0);
    expect(explorer.complaints()).toEqual([]);
  },
);

test.each(['card?of=long', 'graph?of=long', 'table?name=entities'])(
  '300 letters without a space fit %s',
  async (address) => {
    const page = await explorer.open(`/embed/${address}&lang=en`, {
      viewport: { width: 360, height: 400 },
    });
    await page.getByText('L'.repeat(300)).first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  },
);
