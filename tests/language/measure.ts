import { importDataset } from '../../src/dataset/import';
import { readArticle } from '../../src/ingest/read-article';
import { languages } from '../../src/ontology/model';
import { readOntology } from '../../src/ontology/read';
import { seedsFolder } from '../../src/project';
import { openDatabase } from '../bench/database';
import { seedLexicon } from '../reading/seeds';
import { type GoldArticle, goldArticles, latinArticles } from './gold-articles';
import { analyzers, plainSearch } from './plain-search';
import { programSearch } from './program-search';
import { ReadingScorer, type Score } from './reading-score';
import { goldQueries, score } from './search-score';
import { percent, table } from './table';

/*
 * The figures of docs/language.md: searches of the gold queries, beside Neo4j's own analyzers over the same names, and
 * readings of the gold articles. `npm run -s measure > tables.md`.
 */

async function searchTables(): Promise<string> {
  const ontology = readOntology();
  const database = await openDatabase(ontology);
  try {
    const { graph } = database;
    await importDataset(graph, ontology, { paths: [seedsFolder] });
    const world = { graph, ontology, close: async () => undefined };
    const gold = goldQueries();
    const scores = [{ name: 'Atazan', ...(await score(gold, programSearch(world))) }];
    for (const name of analyzers) {
      scores.push({ name, ...(await score(gold, await plainSearch(graph, name))) });
    }
    const classes = [...new Set(gold.map((query) => query.class))];
    const isUnknown = (name: string) =>
      gold.every((query) => query.class !== name || query.expected.length === 0);
    const cell = (name: string, classScores: (typeof scores)[number]) => {
      const found = classScores.classes.get(name);
      if (!found) return '';
      return isUnknown(name)
        ? `${percent(found.falseFinds)} false`
        : `${percent(found.top1)} (${found.mrr.toFixed(2)})`;
    };
    return table(
      ['class', 'queries', ...scores.map(({ name }) => name)],
      [
        ...classes.map((name) => [
          name,
          gold.filter((query) => query.class === name).length,
          ...scores.map((one) => cell(name, one)),
        ]),
        [
          'all that are known',
          gold.filter(({ expected }) => expected.length > 0).length,
          ...scores.map(({ meant }) => `${percent(meant.top1)} (${meant.mrr.toFixed(2)})`),
        ],
        [
          'all that are not',
          gold.filter(({ expected }) => expected.length === 0).length,
          ...scores.map(({ unknown }) => `${percent(unknown.falseFinds)} false`),
        ],
      ],
    );
  } finally {
    await database.close();
  }
}

function readingTables(): string {
  const articles = goldArticles();
  const lexicon = seedLexicon();
  const scoreOf = (group: readonly GoldArticle[]) => {
    const scorer = new ReadingScorer();
    for (const gold of group) scorer.add(gold, readArticle(gold.article, lexicon));
    return scorer;
  };
  const groups: readonly (readonly [string, readonly GoldArticle[]])[] = [
    ...languages.flatMap((language) =>
      [false, true].map((isHeldOut) => {
        const group = articles.filter(
          (gold) => gold.article.language === language && gold.isHeldOut === isHeldOut,
        );
        return [`${language}, ${isHeldOut ? 'held back' : 'looked at'}`, group] as const;
      }),
    ),
    ['kk, in Latin letters', latinArticles()],
    ['all held back', articles.filter(({ isHeldOut }) => isHeldOut)],
    ['all', articles],
  ];
  const byGroup = groups.map(([name, group]) => {
    const { linking, statements } = scoreOf(group);
    return [
      name,
      group.length,
      percent(linking.f1),
      percent(statements.precision),
      percent(statements.recall),
      statements.due,
    ];
  });
  const scorer = scoreOf(articles);
  const row = (name: string, { precision, recall, f1, due }: Score) =>
    [name, due, percent(precision), percent(recall), percent(f1)] as const;
  const bytes = articles.reduce((sum, { article }) => sum + Buffer.byteLength(article.text), 0);
  const rounds = 50;
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    for (const { article } of articles) readArticle(article, lexicon);
  }
  const { user, system } = process.cpuUsage(start);
  return [
    table(['articles', 'number', 'names F1', 'statements P', 'statements R', 'due'], byGroup),
    table(
      [`${articles.length} articles`, 'due', 'precision', 'recall', 'F1'],
      [
        row('names', scorer.linking),
        row('statements', scorer.statements),
        ...[...scorer.byType].map(([type, figures]) => row(type, figures)),
      ],
    ),
    `${((rounds * bytes) / (user + system)).toFixed(1)} MB of text a second of one core`,
  ].join('\n\n');
}

async function measure(): Promise<void> {
  process.stdout.write(`${await searchTables()}\n\n${readingTables()}\n`);
}

void measure();
