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
