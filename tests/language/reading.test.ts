import { readArticle } from '../../src/ingest/read-article';
import { readOntology } from '../../src/ontology/read';
import { seedLexicon } from '../reading/seeds';
import { goldArticles, latinArticles } from './gold-articles';
import { ReadingScorer } from './reading-score';

/*
 * What a reading of articles must find: the bars of the gold set. `npm run measure` shows the figures by type
 * of edge.
 */

const articles = goldArticles();

test('the marks of the gold set are whole, and its statements of types that there are', () => {
  const types = new Set(readOntology().edgeTypes.map(({ name }) => name));
  for (const { name, article, mentions, statements } of articles) {
    expect([name, article.text.includes('|')]).toEqual([name, false]);
    expect(mentions.length).toBeGreaterThan(0);
    expect(statements.filter(({ predicate }) => !types.has(predicate))).toEqual([]);
  }
});

test('names are known and statements read as well as is asked', () => {
  const scorer = new ReadingScorer();
  const open = new ReadingScorer();
  const lexicon = seedLexicon();
  for (const gold of articles) {
    const reading = readArticle(gold.article, lexicon);
    scorer.add(gold, reading);
    if (!gold.isHeldOut) open.add(gold, reading);
  }
  const { linking, statements } = scorer;
  const isGood = linking.f1 >= 0.9 && statements.precision >= 0.8 && statements.recall >= 0.6;
  // The faults say why it is not good; those of articles that are held back are not to be seen.
  expect(isGood ? [] : open.faults).toEqual([]);
});

test('Kazakh is read in Latin letters, too', () => {
  const scorer = new ReadingScorer();
  const lexicon = seedLexicon();
  for (const gold of latinArticles()) scorer.add(gold, readArticle(gold.article, lexicon));
  expect(scorer.linking.f1).toBeGreaterThanOrEqual(0.9);
  expect(scorer.statements.precision).toBeGreaterThanOrEqual(0.8);
  expect(scorer.statements.recall).toBeGreaterThanOrEqual(0.6);
});
