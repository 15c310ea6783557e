import { cuesOf } from '../../src/ingest/cues/read';
import { datesIn } from '../../src/ingest/statements/dates';
import type { Language } from '../../src/ontology/model';
import { analyse } from '../../src/text/analyse';

// A Wednesday.
const published = '2026-02-11';

const cases: readonly (readonly [Language, string, readonly string[]])[] = [
  ['kk', '9 ақпан 2026 жыл', ['2026-02-09']],
  ['kk', '2026 жылғы 9 ақпанда', ['2026-02-09']],
  ['kk', 'Бүгін, кеше және дүйсенбіде', ['2026-02-11', '2026-02-10', '2026-02-09']],
  ['kk', '8 қыркүйекте', ['2025-09-08']],
  ['ru', '9 февраля 2026 года', ['2026-02-09']],
  ['ru', 'вчера и в понедельник', ['2026-02-10', '2026-02-09']],
  ['ru', 'в среднем 5 человек', []],
  ['en', 'February 9, 2026', ['2026-02-09']],
  ['en', 'on 9 February', ['2026-02-09']],
  ['en', 'on Monday they may vote', ['2026-02-09']],
  ['en', 'February 31, 2026', []],
];

test.each(cases)('%s: %s', (language, text, dates) => {
  const found = datesIn(analyse(text, language).words, cuesOf(language), published);
  expect(found.map(({ date }) => date)).toEqual(dates);
});

test('without a day of publication words like yesterday tell no date', () => {
  expect(datesIn(analyse('вчера', 'ru').words, cuesOf('ru'), '2026-02')).toEqual([]);
});
