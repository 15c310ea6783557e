import { join } from 'node:path';
import * as fc from 'fast-check';
import {
  type DocumentNode,
  GraphQLError,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from 'graphql';
import pino from 'pino';
import type { Language } from '../../src/ontology/model';
import { seedsFolder } from '../../src/project';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import { type RunningServer, startServer } from '../../src/server/server';
import { openWorld, type World } from '../support/world';
import { Generator } from './generate';
import { recordsAsOf } from './moment';
import { Reference, type ReferenceContext } from './reference';
import { parametrized, type Question, revalued, stirred } from './rewrite';
import { ConditionGenerator } from './where-generate';
import { ListQuestions } from './where-questions';
import { whereRegressions } from './where-regressions';
import { addFilters } from './where-schema';
import { type Records, readRecords } from './world';

/*
 * Random operations with conditions on their lists, put in several ways: with fields said twice, fragments
 * without effect, variables at any depth. Each document is asked with more than one set of values, so that
 * plans are used again, and one in twenty over HTTP too.
 */

const runs = Number(process.env.ATAZAN_FUZZ_RUNS ?? 300);
const seed = Number(process.env.ATAZAN_FUZZ_SEED ?? 19_950_830);
const lanes = 3;

/** Every try of a smaller operation is planned anew, so this is for a failure that is being looked into. */
const isShrinking = process.env.ATAZAN_FUZZ_SHRINK !== undefined;

const overHttp = 20;

/** Planning takes time that grows with the text: an operation longer than this teaches nothing new. */
const longest = 1_000;

const paths = [seedsFolder, join(__dirname, 'extra')];

let world: World;
let server: RunningServer;
let executor: Executor;
let records: Records;
const references = new Map<string | undefined, Reference>();
let stats: ReferenceContext['stats'];
let generators: () => {
  readonly operations: Generator;
  readonly lists: ListQuestions;
  readonly conditions: ConditionGenerator;
};

/** The reference over what there was on a day, which filters. */
function referenceOf(day: string | undefined): Reference {
  const known = references.get(day);
  if (known) return known;
  const schema = servedSchema(world.ontology);
  const then = day === undefined ? records : recordsAsOf(records, day);
  addFilters(schema, then, world.ontology);
  const made = new Reference(then, schema, world.ontology);
  references.set(day, made);
  return made;
}

beforeAll(async () => {
  world = await openWorld(paths);
  const { graph, ontology } = world;
  const schema = servedSchema(ontology);
  records = readRecords(paths);
  executor = new Executor(schema, ontology, graph);
  server = await startServer({
    graph,
    ontology,
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
  });
  const [row] = await graph.read({
    name: 'revision',
    text: "MATCH (g:Graph {name: 'atazan'}) RETURN g.revision, g.changedAt",
  });
  stats = { revision: Number(row?.[0]), changedAt: String(row?.[1]) };
  generators = () => ({
    operations: new Generator(schema, ontology, records),
    lists: new ListQuestions(schema, ontology, records),
    conditions: new ConditionGenerator(schema, records),
  });
});

afterAll(async () => {
  await server.close();
  await world.close();
});

type Ask = (question: Question, languages: readonly string[]) => Promise<unknown>;

const askExecutor: Ask = async ({ document, variables }, languages) => {
  const definition = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
  );
  if (!definition) throw new Error('no operation');
  const { data, errors } = await executor.run(
    { document, definition, variables },
    { requestId: '', languages: languages as Language[], ontology: world.ontology },
  );
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return data;
};

const askServer: Ask = async ({ document, variables }, languages) => {
  const accepted = languages.map((language, index) => `${language};q=${1 - index / 10}`);
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': accepted.join() },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

function expectedOf(
  { document, variables }: Question,
  languages: readonly string[],
  day: string | undefined,
): unknown {
  const { data, errors } = referenceOf(day).execute(document, variables, { languages, stats });
  if (errors) throw new Error(`the reference: ${errors.join('\n')}`);
  return data;
}

/** Where two answers part, and what each has there. */
function difference(actual: unknown, expected: unknown, path = ''): string | undefined {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return undefined;
  if (!isObject(actual) || !isObject(expected)) {
    return `${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
  }
  const [found, due] = [Object.keys(actual), Object.keys(expected)];
  if (found.join() !== due.join()) return `${path}: keys ${found} instead of ${due}`;
  return due
    .map((key) => difference(actual[key], expected[key], `${path}/${key}`))
    .find((part) => part !== undefined);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}

async function expectAgreement(
  ask: Ask,
  question: Question,
  languages: readonly string[],
  day?: string,
) {
  const told = () =>
    `\n${print(question.document)}\n${JSON.stringify(question.variables)}\n${languages}`;
  const expected = expectedOf(question, languages, day);
  const actual = await ask(question, languages).catch((error: unknown) => {
    // What the executor will not answer, the reference need not.
    fc.pre(!(error instanceof GraphQLError && error.extensions.code === 'LIMIT_EXCEEDED'));
    throw new Error(`${String(error)}${told()}`, { cause: error });
  });
  const found = difference(actual, expected);
  if (found !== undefined) throw new Error(`${found}${told()}`);
  return expected;
}

function valid(document: DocumentNode): DocumentNode {
  // Printed and parsed again, so that every node has a place of its own.
  const parsed = parse(print(document));
  const [invalid] = validate(executor.schema, parsed);
  if (invalid) throw new Error(`${invalid.message}\n${print(document)}`);
  return parsed;
}

function hasItems(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) && Object.values(value).some(hasItems);
}

test(`${runs} random operations with conditions get the answer of the reference`, async () => {
  let asked = 0;
  let full = 0;
  const check = (lane: number) => {
    const { operations, lists, conditions } = generators();
    return fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const asLong = operations.operation(g);
        const isShort = g(fc.nat, { max: 9 }) > 0 || asLong.query.length > longest;
        const { query, variables, languages, day } = isShort
          ? { query: lists.question(g), variables: {}, languages: asLong.languages, day: undefined }
          : asLong;
        const document = conditions.addTo(g, parse(query));
        const put = parametrized(g, executor.schema, { document, variables });
        const question = {
          ...put,
          document: valid(stirred(g, executor.schema, put.document)),
        };
        const answer = await expectAgreement(askExecutor, question, languages, day);
        await expectAgreement(askExecutor, revalued(g, question), languages, day);
        await expectAgreement(askExecutor, question, [...languages].reverse(), day);
        asked += 1;
        if (hasItems(answer)) full += 1;
        if (asked % overHttp === 0) await expectAgreement(askServer, question, languages, day);
      }),
      { numRuns: Math.ceil(runs / lanes), seed: seed + lane, endOnFailure: !isShrinking },
    );
  };
  // All lanes are waited for, so that none goes on while the world is being closed.
  const ended = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => check(lane)));
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  // Operations that find nothing would prove little.
  expect(full / asked).toBeGreaterThan(0.25);
}, 1_800_000);

describe('operations with conditions that failed once', () => {
  test.each(whereRegressions.map((operation) => [operation.query, operation] as const))(
    '%s',
    async (_query, { query, variables, languages }) => {
      const question = { document: valid(parse(query)), variables };
      await expectAgreement(askExecutor, question, languages);
      await expectAgreement(askServer, question, languages);
    },
  );
});
