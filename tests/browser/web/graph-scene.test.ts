import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

/** Counts what is drawn. */
const counted = (page: Page) =>
  page.addInitScript(`
    const { drawArraysInstanced } = WebGL2RenderingContext.prototype;
    window.drawings = 0;
    WebGL2RenderingContext.prototype.drawArraysInstanced = function (...given) {
      window.drawings += 1;
      return drawArraysInstanced.apply(this, given);
    };`);

/** Makes each drawing take long, as a large one does without a graphics card. */
const slowly = async (page: Page) => {
  await counted(page);
  await page.addInitScript(`
    const { clientWaitSync } = WebGL2RenderingContext.prototype;
    const asked = new WeakMap();
    WebGL2RenderingContext.prototype.clientWaitSync = function (fence, ...rest) {
      if (!asked.has(fence)) asked.set(fence, performance.now());
      const isEarly = performance.now() - asked.get(fence) < 60;
      return isEarly ? this.TIMEOUT_EXPIRED : clientWaitSync.call(this, fence, ...rest);
    };`);
};

const unmoved = 'translate(0px, 0px) scale(1)';

const canvas = (page: Page) => page.locator('.graph-canvas canvas').first();

const movedBy = (page: Page) => canvas(page).evaluate(({ style }) => style.transform);

const drawings = (page: Page) => page.evaluate<number>('window.drawings');

/** Moves what is seen by a key, and tells at once how far the picture moved and how often it was drawn meanwhile. */
const pressArrow = (page: Page) =>
  page.evaluate<{ readonly moved: string; readonly drawn: number }>(`(() => {
    const before = window.drawings;
    const place = document.querySelector('.graph-canvas');
    place.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    const moved = place.querySelector('canvas').style.transform;
    return { moved, drawn: window.drawings - before };
  })()`);

/** Waits until nothing is drawn any more. */
async function rested(page: Page): Promise<number> {
  const before = await drawings(page);
  await page.waitForTimeout(400);
  return (await drawings(page)) === before ? before : rested(page);
}

/** How many pixels of the picture are no shade of grey. */
async function colourfulPixels(page: Page): Promise<number> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'As PNG', exact: true }).click(),
  ]);
  const png = (await readFile(await download.path())).toString('base64');
  return page.evaluate<number>(`(async () => {
    const bytes = Uint8Array.from(atob('${png}'), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const colours = data.slice(at, at + 3);
      if (Math.max(...colours) - Math.min(...colours) > 60) count += 1;
    }
    return count;
  })()`);
}

/** One entity alone, which stands in the middle. */
const path = '/graph?of=kurultai&collapse=kurultai';

async function middle(page: Page): Promise<{ x: number; y: number }> {
  await canvas(page).scrollIntoViewIfNeeded();
  const box = await page.locator('.graph-canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('what is slow to draw moves as a picture, and is drawn anew when it rests', async () => {
  const page = await explorer.open(path, { prepare: slowly });
  const { x, y } = await middle(page);
  const before = await rested(page);
  const { moved, drawn } = await pressArrow(page);
  const [, right] = /^translate\(([\d.]+)px, 0px\) scale\(1\)$/.exec(moved) ?? [];
  expect(Number(right)).toBeGreaterThan(10);
  expect(drawn).toBe(0);
  await page.waitForURL(/at=/);
  expect(await rested(page)).toBeGreaterThan(before);
  expect(await movedBy(page)).toBe(unmoved);
  // What stood in the middle is met where it stands now.
  await page.mouse.click(x + Number(right), y);
  await page.locator('.graph-choice').getByRole('heading', { name: 'Kurultai' }).waitFor();
  expect(explorer.complaints()).toEqual([]);
});

test('what is pressed before it is drawn anew is met where it is seen', async () => {
  const page = await explorer.open(path, { prepare: slowly });
  const { x, y } = await middle(page);
  await rested(page);
  const { moved } = await pressArrow(page);
  await page.mouse.click(x + Number.parseFloat(moved.slice('translate('.length)), y);
  await page.locator('.graph-choice').getByRole('heading', { name: 'Kurultai' }).waitFor();
});

test('an entity is dragged to a place of its own where drawing is slow', async () => {
  const page = await explorer.open(path, { prepare: slowly });
  const { x, y } = await middle(page);
  const before = await rested(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 8 });
  expect(await drawings(page)).toBeGreaterThan(before);
  await page.mouse.up();
  await page.waitForURL(/pin=kurultai/);
  await settled(page);
  expect(await movedBy(page)).toBe(unmoved);
});

test('where what is chosen is filtered away, nothing stands back any more', async () => {
  const address = '/graph?of=international-lawyers-association';
  const page = await explorer.open(`${address}&pick=node:marat-bashimov`, { prepare: counted });
  await rested(page);
  await page.getByRole('checkbox', { name: 'Person' }).click();
  await page.waitForURL(/noTypes=Person/);
  await rested(page);
  expect(await colourfulPixels(page)).toBeGreaterThan(100);
});
