import { explorerPages } from '../../support/pages';
import { seriousFindings, serveExplorer } from './explorer';

const explorer = serveExplorer();

const views = [
  ...explorerPages.map(({ path }) => path),
  '/entity/kassym-jomart-tokayev',
  '/entity/draft-constitution-2026?edge=OPPOSES-IN',
  '/no/such/view',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(views)('axe finds nothing serious at %s', async (view) => {
    const page = await explorer.open(view, { colorScheme });
    expect(await seriousFindings(page)).toEqual([]);
  });
});

test('axe finds nothing serious in the open search', async () => {
  const page = await explorer.open('/');
  await page.getByRole('combobox').fill('kurult');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await seriousFindings(page)).toEqual([]);
});
