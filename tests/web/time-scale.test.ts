import { shifted, timeScale, widened } from '../../src/web/parts/time-scale';

test('cuts a month into days, and counts what is known to the day alone', () => {
  const scale = timeScale(['2026-02', '2026-02-09', '2026-02-09', '2026-02-28'], {
    from: '2026-02',
    to: '2026-02',
  });
  expect(scale?.precision).toBe('day');
  expect(scale?.buckets).toHaveLength(28);
  expect(scale?.buckets[8]).toEqual({
    from: '2026-02-09',
    to: '2026-02-09',
    count: 2,
    isGap: false,
  });
  expect(scale?.buckets.at(-1)?.count).toBe(1);
  expect(scale?.vague).toBe(1);
});

test('cuts a year into months, and takes a leap day into its own', () => {
  const scale = timeScale(['2024-02-29'], { from: '2024', to: '2024' });
  expect(scale?.buckets.map(({ from }) => from).slice(0, 3)).toEqual([
    '2024-01',
    '2024-02',
    '2024-03',
  ]);
  expect(scale?.buckets.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('takes its ends from the dates, before 1900 as after it', () => {
  const scale = timeScale(['1847', '1917-03-08', '2026-03-15'], {});
  expect(scale?.buckets[0]).toEqual({ from: '1840', to: '1849', count: 1, isGap: false });
  expect(scale?.buckets.at(-1)).toEqual({ from: '2020', to: '2029', count: 1, isGap: false });
  expect(scale?.buckets.reduce((sum, { count }) => sum + count, 0)).toBe(3);
});

test('draws long emptiness as one, unless the reader chose both ends', () => {
  const dates = ['1995', '2022', '2025'];
  expect(timeScale(dates, {})?.buckets.map(({ from, to, isGap }) => [from, to, isGap])).toEqual([
    ['1995', '1995', false],
    ['1996', '2021', true],
    ['2022', '2022', false],
    ['2023', '2023', false],
    ['2024', '2024', false],
    ['2025', '2025', false],
  ]);
  expect(timeScale(dates, { from: '1995', to: '2025' })?.buckets).toHaveLength(31);
});

test('has no scale for nothing, nor for a time that ends before it begins', () => {
  expect(timeScale([], {})).toBeUndefined();
  expect(timeScale(['2026'], { from: '2026', to: '2025' })).toBeUndefined();
});

test.each([
  [
    { from: '2026', to: '2026' },
    { from: '2027', to: '2027' },
    { from: '2025', to: '2025' },
  ],
  [
    { from: '2026-12', to: '2026-12' },
    { from: '2027-01', to: '2027-01' },
    { from: '2026-11', to: '2026-11' },
  ],
  [
    { from: '2024-02-28', to: '2024-02-29' },
    { from: '2024-03-01', to: '2024-03-02' },
    { from: '2024-02-26', to: '2024-02-27' },
  ],
  [
    { from: '2026-02', to: '2026-03-10' },
    { from: '2026-03-11', to: '2026-04-17' },
    { from: '2025-12-25', to: '2026-01-31' },
  ],
])('steps from %j to the time after and before it', (span, after, before) => {
  expect(shifted(span, 1)).toEqual(after);
  expect(shifted(span, -1)).toEqual(before);
});

test.each([
  [
    { from: '2026-02-09', to: '2026-02-09' },
    { from: '2026-02', to: '2026-02' },
  ],
  [
    { from: '2026-02', to: '2026-02' },
    { from: '2026', to: '2026' },
  ],
  [
    { from: '2026-02-01', to: '2026-03-01' },
    { from: '2026', to: '2026' },
  ],
  [{ from: '2026', to: '2026' }, undefined],
  [{ from: '2025-12', to: '2026-01' }, undefined],
])('widens %j to the month or year round it', (span, wider) => {
  expect(widened(span)).toEqual(wider);
});
