import { byMonthAndDay } from '../../src/web/parts/timeline-days';

const entries = ['2022', '2026-01-31', '2026-02', '2026-02-01', '2026-02-01', '2026-02-03'].map(
  (date, index) => ({ date, index }),
);

test('days come in order, and what is known by its month alone after those of the month', () => {
  const order = byMonthAndDay(entries).map(([month, dates]) => [
    month,
    dates.map(([date, those]) => `${date}: ${those.map(({ index }) => index).join()}`),
  ]);
  expect(order).toEqual([
    ['2022', ['2022: 0']],
    ['2026-01', ['2026-01-31: 1']],
    ['2026-02', ['2026-02-01: 3,4', '2026-02-03: 5', '2026-02: 2']],
  ]);
});
