import type { Page } from 'playwright-core';
import { answer } from '../../support/server';
import { seriousFindings, serveExplorer, settled } from './explorer';

const explorer = serveExplorer();

const before = 'constitution-1995';
const after = 'draft-constitution-2026';

interface Power {
  type: string;
  subject: { slug: string; name: string };
  object: { slug: string; name: string };
}

async function powersUnder(slug: string): Promise<readonly Power[]> {
  const { powers } = await answer<{ powers: Power[] }>(
    explorer.server,
    'query ($slug: String!) { powers(under: { slug: $slug }) { type subject { slug name } object { slug name } } }',
    { slug },
  );
  return powers;
}

const table = (page: Page) => page.locator('section[aria-labelledby=powers] table');
const rowsOf = (page: Page) => table(page).locator('tr:has(.change-mark)');

test.each([
  ['kk', 'Екі конституция бойынша өкілеттіктер', 'тағайындайтын', 'жазбада жоқ'],
  ['ru', 'Полномочия по двум конституциям', 'назначается', 'не записано'],
  ['en', 'Powers under two constitutions', 'appointed by', 'not recorded'],
])('sets the powers under two texts side by side: %s', async (locale, title, edge, silence) => {
  const page = await explorer.open('/powers', { locale });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const pairs = new Set(
    [...(await powersUnder(before)), ...(await powersUnder(after))].map(
      ({ type, object }) => `${type} ${object.slug}`,
    ),
  );
  expect(await rowsOf(page).count()).toBe(pairs.size);
  await table(page).getByText(edge).first().waitFor();
  await table(page).getByText(silence).first().waitFor();
  expect(explorer.complaints()).toEqual([]);
});

test('a power that went to another holder stands in one row, with both and the evidence of each', async () => {
  const page = await explorer.open('/powers?institution=prime-minister&type=CONSENTS_TO');
  await settled(page);
  const row = rowsOf(page);
  expect(await row.count()).toBe(1);
  expect(await row.locator('.change-mark').textContent()).toMatch(/≠\s+Other holders/);
  expect(await row.locator('td').nth(0).locator('bdi').first().textContent()).toBe('Mazhilis');
  expect(await row.locator('td').nth(1).locator('bdi').first().textContent()).toBe('Kurultai');
  await row.locator('.fact-open').last().click();
  await row.locator('blockquote').first().waitFor();
  await page.reload();
  await row.locator('blockquote').first().waitFor();
});

test('what is not on record is not told as taken away', async () => {
  const page = await explorer.open('/powers?institution=supreme-judicial-council');
  await table(page).getByText('not recorded').first().waitFor();
  const words = await table(page).textContent();
  expect(words).toContain('First text only');
  expect(words).not.toMatch(/abolish|dropped|removed/i);
  await page.getByText('does not mean that the power was taken away').waitFor();
});

test('institutions are established or abolished where a source says so', async () => {
  const page = await explorer.open('/powers');
  const institutions = page.locator('section[aria-labelledby=institutions]');
  const row = (name: string) =>
    institutions.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name }) });
  await row('Kurultai').first().getByText('established by').first().waitFor();
  await row('Mazhilis').first().getByText('abolished by').first().waitFor();
  expect(await row('National Bank').count()).toBe(0);
  await institutions.getByText('institutions of which no source says this').click();
  expect(await row('National Bank').first().textContent()).not.toContain('abolished');
});

test.each([
  ['kk', 'Құрылған, таратылған, өзгертілген органдар'],
  ['ru', 'Учреждённые, упразднённые, реформированные органы'],
  ['en', 'Institutions established, abolished, reformed'],
])('leads to the institutions: %s', async (locale, name) => {
  const page = await explorer.open('/powers', { locale });
  await page.getByRole('link', { name }).click();
  await page.waitForURL(/#institutions$/);
  const heading = page.getByRole('heading', { name, exact: true });
  expect((await heading.boundingBox())?.y).toBeLessThan(400);
  await page.reload();
  await settled(page);
  expect((await heading.boundingBox())?.y).toBeLessThan(400);
});

test('filters by institution, by power and by difference, and the address keeps them', async () => {
  const page = await explorer.open('/powers');
  const all = await rowsOf(page).count();
  await page.getByRole('combobox', { name: 'Institution' }).selectOption('kurultai');
  const powers = [...(await powersUnder(before)), ...(await powersUnder(after))].filter(
    ({ subject, object }) => [subject.slug, object.slug].includes('kurultai'),
  );
  const some = new Set(powers.map(({ type, object }) => `${type} ${object.slug}`)).size;
  expect(await rowsOf(page).count()).toBe(some);
  await page.getByRole('combobox', { name: 'Difference' }).selectOption('kept');
  await page.getByText('No power fits.').waitFor();
  await page.goBack();
  expect(await rowsOf(page).count()).toBe(some);
  await page.goBack();
  expect(await rowsOf(page).count()).toBe(all);
});

test('takes any two texts, and swaps them', async () => {
  const page = await explorer.open('/powers');
  await page.getByRole('combobox', { name: /^Second text/ }).selectOption('constitution-2026');
  await page.waitForURL(/documents=constitution-1995%2Cconstitution-2026/);
  await settled(page);
  const head = table(page).locator('thead th');
  const names = await head.allInnerTexts();
  await page.getByRole('button', { name: 'Swap' }).click();
  await page.waitForURL(/documents=constitution-2026%2Cconstitution-1995/);
  await settled(page);
  expect(await head.allInnerTexts()).toEqual([names[0], names[2], names[1]]);
});

test('says which text there is not', async () => {
  const page = await explorer.open('/powers?documents=no-such-text,constitution-1995');
  await page.getByText('“no-such-text”').waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing serious: %s', async (colorScheme) => {
  const page = await explorer.open('/powers', { colorScheme });
  expect(await seriousFindings(page)).toEqual([]);
});

test.each([320, 820, 1440])('nothing sticks out at %i pixels', async (width) => {
  const page = await explorer.open('/powers?lang=kk', { viewport: { width, height: 800 } });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});
