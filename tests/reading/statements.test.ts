import { readArticle } from '../../src/ingest/read-article';
import type { Language } from '../../src/ontology/model';
import { seedLexicon } from './seeds';

const lexicon = seedLexicon();

function statementsIn(text: string, language: Language, published?: string) {
  return readArticle({ text, language, ...(published ? { published } : {}) }, lexicon).statements;
}

test('what somebody says of others is attributed to them', () => {
  const [statement] = statementsIn(
    'Айдос Сарымның айтуынша, «Ауыл» партиясы Конституция жобасын қолдайды.',
    'kk',
  );
  expect(statement).toMatchObject({
    subject: 'auyl',
    predicate: 'SUPPORTS',
    object: 'draft-constitution-2026',
    attributedTo: 'aidos-sarym',
  });
});

test('what somebody does is attributed to nobody but the source', () => {
  const [statement] = statementsIn('Human Rights Watch criticized the draft Constitution.', 'en');
  expect(statement).toMatchObject({ subject: 'human-rights-watch', attributedTo: null });
});

test('a pronoun stands for whoever spoke before', () => {
  const statements = statementsIn(
    'Марат Башимов выступил в Сенате. Он поддерживает проект новой Конституции.',
    'ru',
  );
  expect(statements).toContainEqual(
    expect.objectContaining({ subject: 'marat-bashimov', predicate: 'SUPPORTS' }),
  );
});

test.each([
  [
    'ru',
    'Айдос Сарым заявил о реформе. Правозащитник Евгений Жовтис раскритиковал проект Конституции.',
  ],
  ['kk', 'Айдос Сарым реформа туралы айтты. Депутат Марат Бәшімов Конституция жобасын сынады.'],
] as const)('a title before a name stands for nobody else: %s', (language, text) => {
  const opposes = statementsIn(text, language).filter(({ predicate }) => predicate === 'OPPOSES');
  expect(opposes).toMatchObject([{ object: 'draft-constitution-2026', attributedTo: null }]);
});

test.each([
  [
    'ru',
    '«Асхат Рахимжанов выступил против упразднения Сената. Айдос Сарым поддержал проект Конституции.»',
  ],
  [
    'ru',
    '— Асхат Рахимжанов выступил против упразднения Сената.\n— Айдос Сарым поддержал проект Конституции.',
  ],
  ['kk', '«Асхат Рахымжанов реформа туралы айтты. Айдос Сарым Конституция жобасын қолдады.»'],
  [
    'en',
    '"Askhat Rakhimzhanov spoke of the reform. Aidos Sarym supported the draft Constitution."',
  ],
] as const)('whom a quotation speaks of does not speak it: %s %s', (language, text) => {
  expect(statementsIn(text, language)).toContainEqual(
    expect.objectContaining({ subject: 'aidos-sarym', predicate: 'SUPPORTS', attributedTo: null }),
  );
});

test('whoever is named beside the words of a quotation speaks on behind them', () => {
  const text =
    '«Мы против, — заявил Асхат Рахимжанов. — Айдос Сарым поддержал проект Конституции».';
  expect(statementsIn(text, 'ru')).toMatchObject([
    { subject: 'aidos-sarym', attributedTo: 'askhat-rakhimzhanov' },
  ]);
});

test('a long title before a name stands for nobody else', () => {
  const text =
    'Асхат Рахимжанов выступил против. Депутат Мажилиса Парламента Республики Казахстан Айдос Сарым поддержал проект Конституции.';
  expect(statementsIn(text, 'ru')).toContainEqual(
    expect.objectContaining({ subject: 'aidos-sarym', predicate: 'SUPPORTS', attributedTo: null }),
  );
});

test('who took part did what the verb behind them tells', () => {
  const statements = statementsIn(
    '9 февраля 2026 года Международная ассоциация юристов провела в Национальной академической библиотеке круглый стол по проекту Конституции. Участники поддержали проект Конституции.',
    'ru',
  );
  const supports = statements.filter(({ predicate }) => predicate === 'SUPPORTS');
  expect(supports).toMatchObject([
    { subject: 'round-table-2026-02-09', object: 'draft-constitution-2026' },
  ]);
});

test('a Kazakh noun that is owned is no object', () => {
  const text = '«Ойдан шығарылған мысалдар» институты Конституция жобасына қарсы шықты.';
  expect(statementsIn(text, 'kk')).toMatchObject([
    { predicate: 'OPPOSES', object: 'draft-constitution-2026' },
  ]);
});

test('whoever is named after a quotation of several sentences said all of them', () => {
  const statements = statementsIn(
    '«Мы поддерживаем проект новой Конституции. Это верный шаг», — сказал Азат Перуашев.',
    'ru',
  );
  expect(statements).toContainEqual(
    expect.objectContaining({ subject: 'azat-peruashev', predicate: 'SUPPORTS' }),
  );
});

test('whoever stands before a colon speaks, as in headlines', () => {
  const [statement] = statementsIn('Марат Башимов: Жаңа Конституция жобасын қолдаймын', 'kk');
  expect(statement).toMatchObject({ subject: 'marat-bashimov', predicate: 'SUPPORTS' });
});

test('a noun that is pointed to stands for the topic that was named', () => {
  const statements = statementsIn(
    'Марат Башимов рассказал об упразднении Сената. Против этой нормы выступил Евгений Жовтис.',
    'ru',
  );
  expect(statements).toContainEqual(
    expect.objectContaining({
      subject: 'yevgeny-zhovtis',
      predicate: 'OPPOSES',
      object: 'senate-abolition',
    }),
  );
});

test('a body that somebody is said to head acts itself', () => {
  const statements = statementsIn(
    'The Constitutional Commission, chaired by Elvira Azimova, published the draft Constitution.',
    'en',
  );
  expect(statements).toContainEqual(
    expect.objectContaining({ subject: 'constitutional-commission', predicate: 'PUBLISHES' }),
  );
});

test('a statement is of the day that its sentence names, else of the day of publication', () => {
  const on = (text: string, published?: string) =>
    statementsIn(text, 'ru', published).map(({ statedOn }) => statedOn);
  const text = 'Досым Сатпаев раскритиковал конституционную реформу';
  expect(on(`${text} 9 февраля.`, '2026-02-11')).toEqual(['2026-02-09']);
  expect(on(`${text} вчера.`, '2026-02-11')).toEqual(['2026-02-10']);
  expect(on(`${text}.`, '2026-02-11')).toEqual(['2026-02-11']);
  expect(on(`${text}.`)).toEqual([null]);
});

test('ends that the ontology does not join make no statement', () => {
  expect(statementsIn('Цензура поддерживает Досыма Сатпаева.', 'ru')).toEqual([]);
});

test('a statement is proposed once, from where it is surest', () => {
  const text = [
    'Human Rights Watch, whose report came out in spring, sharply criticized the draft Constitution.',
    'Human Rights Watch criticized the draft Constitution.',
  ].join(' ');
  const statements = statementsIn(text, 'en');
  expect(statements).toHaveLength(1);
  expect(statements[0]?.start).toBe(text.lastIndexOf('Human Rights Watch'));
});

test('the same article is read the same way each time', () => {
  const article = {
    text: 'Мәжіліс депутаты Марат Башимов пен «Ауыл» партиясы Конституция жобасын қолдайды.',
    language: 'kk',
  } as const;
  expect(readArticle(article, lexicon)).toEqual(readArticle(article, lexicon));
});

test('an empty article names nothing and says nothing', () => {
  expect(readArticle({ text: '', language: 'kk' }, lexicon)).toEqual({
    entities: [],
    statements: [],
  });
});
