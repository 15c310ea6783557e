import { seriousFindings, serveExplorer } from './explorer';

const explorer = serveExplorer();

const views = [
  '/',
  '/entity/kassym-jomart-tokayev',
  '/entity/draft-constitution-2026?edge=OPPOSES-IN',
  '/sources',
  '/source/baq-2026-02-09-round-table',
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
