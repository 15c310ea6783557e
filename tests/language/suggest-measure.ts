import { type OperationDefinitionNode, parse } from 'graphql';
import type { EntityRecord } from '../../src/dataset/record';
import { entityProperties } from '../../src/dataset/stored';
import type { Graph } from '../../src/graph/graph';
import { readOntology } from '../../src/ontology/read';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import { searchQuery } from '../../src/text/search/query';
import { soundOf } from '../../src/text/sound';
import { openDatabase, settle } from '../bench/database';
import { median } from '../bench/median';
import { pick, type Random, seeded } from '../bench/random';
import { table } from './table';

/*
 * How long `suggest` takes over 100,000 people beside a bare call of the full-text index with the same query and with a
 * mere prefix, in turns, so that what else the machine does falls on all of them: `npm run -s measure:suggest`.
 */

const count = 100_000;
const rounds = 30;
const limit = 10;
const prefixes =
  'Тоқ нұр Қас жан Бекта Ашимб Nazar Kos Сәтп айгүл Ер мара Тоқтарб Qasym жанд'.split(' ');

const given =
  'Айгүл Арман Асқар Бауыржан Болат Гүлнар Дана Данияр Ерлан Жанар Қайрат Марат Мәди Нұрлан Серік Сәуле Тимур Эльвира';
const roots =
  'абай айт ақ алт аман ар асан аш бай бақ бек бол дар дос ер жан жақ жом қас қош құл мырза наз нұр омар сат сәт тоқ төл';

/** A surname of two or three roots. */
function surname(random: Random): string {
  const parts = Array.from({ length: random() < 0.5 ? 2 : 3 }, () =>
    pick(roots.split(' '), random),
  );
  const [first = '', ...rest] = parts.join('');
  return `${first.toUpperCase()}${rest.join('')}${pick(['ов', 'ев', 'баев', 'беков'], random)}`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function makePerson(index: number, random: Random): EntityRecord {
  const name = `${pick(given.split(' '), random)} ${surname(random)}`;
  const latin = name
    .split(' ')
    .map((word) => capital(soundOf(word.toLowerCase())))
    .join(' ');
  const id = `person-${index}`;
  return {
    id,
    slug: id,
    type: 'Person',
    formerSlugs: [],
    names: { kk: name, ru: name, en: latin },
    formerNames: [],
    aliases: [],
    descriptions: {},
    properties: {},
  };
}

async function fill(graph: Graph): Promise<void> {
  const random = seeded(1);
  const people = Array.from({ length: count }, (_, index) => makePerson(index, random));
  for (let start = 0; start < count; start += 5_000) {
    const rows = people.slice(start, start + 5_000).map((person) => entityProperties(person));
    const text = 'UNWIND $rows AS row CREATE (n:Entity:Person) SET n = row';
    await graph.write('people', (transaction) =>
      transaction.run({ name: 'people', text, parameters: { rows } }),
    );
  }
  // A few hundred edges of some, one of many, none of most.
  const text = `UNWIND $ends AS ends MATCH (a:Person {id: ends[0]}) MATCH (b:Person {id: ends[1]})
    CREATE (a)-[:SUPPORTS {id: ends[0] + ends[1]}]->(b)`;
  const ends = Array.from({ length: count / 5 }, () => [
    `person-${Math.floor(random() * count)}`,
    `person-${Math.floor(random() ** 4 * count)}`,
  ]);
  await graph.write('edges', (transaction) =>
    transaction.run({ name: 'edges', text, parameters: { ends } }),
  );
}

type Call = (prefix: string) => Promise<unknown>;

function calls(graph: Graph, ontology: ReturnType<typeof readOntology>): Record<string, Call> {
  const document = parse(`query ($prefix: String!) {
    suggest(prefix: $prefix, first: ${limit}) { tier matched { text } node { id ... on Entity { slug name } } }
  }`);
  const [definition] = document.definitions as readonly OperationDefinitionNode[];
  const executor = new Executor(servedSchema(ontology), ontology, graph);
  const types = ontology.entityTypes.map(({ name }) => name);
  const bare = (query: string) =>
    graph.read({
      name: 'bare',
      text: `CALL db.index.fulltext.queryNodes('search', $query, {limit: ${limit}}) YIELD node, score
        RETURN node.id, node.slug, node.name_kk, node.name_ru, node.name_en, score`,
      parameters: { query },
    });
  return {
    suggest: async (prefix) => {
      if (!definition) return;
      const { errors } = await executor.run(
        { document, definition, variables: { prefix } },
        { requestId: '', languages: ['kk', 'ru', 'en'], ontology },
      );
      if (errors.length > 0) throw new Error(errors.join());
    },
    'same query': (prefix) =>
      bare(searchQuery(prefix, { isPrefix: true, isNameOnly: true, types })),
    'mere prefix': (prefix) => bare(`searchExact:${prefix.toLowerCase()}*`),
  };
}

async function measure(): Promise<void> {
  const ontology = readOntology();
  const database = await openDatabase(ontology);
  try {
    const { graph } = database;
    await fill(graph);
    await settle(graph);
    const all = Object.entries(calls(graph, ontology));
    const taken = new Map(all.map(([name]) => [name, [] as number[]]));
    for (let round = 0; round < rounds + 5; round += 1) {
      for (const prefix of prefixes) {
        for (const [name, call] of all) {
          const start = performance.now();
          await call(prefix);
          // The first rounds warm everything up.
          if (round >= 5) taken.get(name)?.push(performance.now() - start);
        }
      }
    }
    const bare = median(taken.get('same query') ?? []);
    process.stdout.write(
      `${table(
        [`${count} people`, 'median ms', 'to the bare call'],
        [...taken].map(([name, times]) => {
          const middle = median(times);
          return [name, middle.toFixed(2), (middle / bare).toFixed(2)];
        }),
      )}\n`,
    );
  } finally {
    await database.close();
  }
}

void measure();
