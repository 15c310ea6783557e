import { makeLexicon } from '../../src/ingest/lexicon';
import { readArticle } from '../../src/ingest/read-article';
import type { KnownEntity, Mention } from '../../src/ingest/reading';
import type { Language } from '../../src/ontology/model';
import { seedLexicon } from './seeds';

const lexicon = seedLexicon();

function mentionsIn(text: string, language: Language): Mention[] {
  const { entities } = readArticle({ text, language, published: '2026-05-05' }, lexicon);
  for (const { start, end, surface } of entities) expect(text.slice(start, end)).toBe(surface);
  return [...entities];
}

function linked(text: string, language: Language): string[] {
  return mentionsIn(text, language).map(
    ({ surface, entity, candidate }) => `${surface} = ${entity ?? `? ${candidate}`}`,
  );
}

test('names are known in all cases', () => {
  expect(linked('Асхат Рахымжановқа Конституциялық Сотта', 'kk')).toEqual([
    'Асхат Рахымжановқа = askhat-rakhimzhanov',
    'Конституциялық Сотта = constitutional-court',
  ]);
  expect(linked('О Курултае с Асхатом Рахимжановым в Конституционном суде', 'ru')).toEqual([
    'Курултае = kurultai',
    'Асхатом Рахимжановым = askhat-rakhimzhanov',
    'Конституционном суде = constitutional-court',
  ]);
});

test('marks of stress and direction, soft hyphens and combining letters hide no name', () => {
  const surface = '\u202aАйдос\u202c Са\u0301рым';
  expect(linked(`Депутат ${surface} выступил.`, 'ru')).toEqual([
    `${surface.slice(1)} = aidos-sarym`,
  ]);
  expect(linked('Заседание Ма\u00adжи\u00adлиса', 'ru').at(-1)).toBe(
    'Ма\u00adжи\u00adлиса = mazhilis',
  );
});

test('the longest name wins, and no two overlap', () => {
  expect(linked('Ұлттық құрылтайда', 'kk')).toEqual(['Ұлттық құрылтайда = national-kurultai']);
});

test('acronyms are known in capitals alone', () => {
  expect(linked('ЖСДП-ның съезі', 'kk')).toEqual(['ЖСДП-ның = osdp', 'съезі = ? sez-2026-05-05']);
  expect(linked('Решение ОСДП', 'ru')).toEqual(['ОСДП = osdp']);
  expect(linked('осдп', 'ru')).toEqual([]);
});

test('a surname alone stands for whoever was named in full, or bears a title', () => {
  expect(linked('Марат Башимов келді. Башимов сөйледі.', 'kk')).toEqual([
    'Марат Башимов = marat-bashimov',
    'Башимов = marat-bashimov',
  ]);
  expect(linked('Депутат Башимов сөйледі.', 'kk')).toEqual(['Башимов = marat-bashimov']);
  expect(linked('Башимов сөйледі.', 'kk')).toEqual([]);
});

test('initials and patronymics are parts of names', () => {
  expect(linked('М. Башимов пен Қ.К. Тоқаев', 'kk')).toEqual([
    'М. Башимов = marat-bashimov',
    'Қ.К. Тоқаев = kassym-jomart-tokayev',
  ]);
  expect(linked('Қасым-Жомарт Кемелұлы Тоқаев', 'kk')).toEqual([
    'Қасым-Жомарт Кемелұлы Тоқаев = kassym-jomart-tokayev',
  ]);
});

test('names in quotation marks keep them', () => {
  expect(linked('«Ақ жол» партиясы', 'kk')).toEqual(['«Ақ жол» партиясы = ak-zhol']);
});

test('what is not known is a candidate with an id after its name', () => {
  expect(linked('Болат Сейтқалиев «Жаңа дала» қорын ашты', 'kk')).toEqual([
    'Болат Сейтқалиев = ? bolat-seitkaliev',
    '«Жаңа дала» қорын = ? zhana-dala',
  ]);
  expect(linked('Болат Сейткалиев возглавил фонд «Новая степь»', 'ru')).toEqual([
    'Болат Сейткалиев = ? bolat-seitkaliev',
    'фонд «Новая степь» = ? novaya-step',
  ]);
});

test('homonyms are told apart by what the text names beside them', () => {
  const person = (slug: string, neighbour: string): KnownEntity => ({
    slug,
    type: 'Person',
    names: [{ value: 'Айдар Асанов', language: 'ru' }],
    roles: [],
    neighbours: [neighbour],
  });
  const body = (slug: string, value: string): KnownEntity => ({
    slug,
    type: 'Institution',
    names: [{ value, language: 'ru' }],
    roles: [],
    neighbours: [],
  });
  const homonyms = makeLexicon([
    person('asanov-of-senate', 'senate'),
    person('asanov-of-court', 'court'),
    body('senate', 'Сенат'),
    body('court', 'Верховный суд'),
  ]);
  const { entities } = readArticle(
    { text: 'Айдар Асанов выступил в Верховном суде.', language: 'ru' },
    homonyms,
  );
  expect(entities.map(({ entity }) => entity)).toEqual(['asanov-of-court', 'court']);
});
