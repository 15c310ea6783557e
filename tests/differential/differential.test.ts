import { join } from 'node:path';
import * as fc from 'fast-check';
import {
  type DocumentNode,
  GraphQLError,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Language } from '../../src/ontology/model';
import { seedsFolder } from '../../src/project';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import { openWorld, type World } from '../support/world';
import { Generator, type Operation } from './generate';
import { recordsAsOf } from './moment';
import { Reference, type ReferenceContext } from './reference';
import { regressions } from './regressions';
import { type Records, readRecords } from './world';

/*
 * Random operations are answered twice: by the compiled statement on a real Neo4j, and by ordinary resolvers
 * over the same files in memory. Both answers must agree to the last field and the order of keys.
 * ATAZAN_FUZZ_RUNS and ATAZAN_FUZZ_SEED change how many there are and which; a failure prints both, and the
 * smallest operation that fails.
 */

const runs = Number(process.env.ATAZAN_FUZZ_RUNS ?? 600);
const seed = Number(process.env.ATAZAN_FUZZ_SEED ?? 20_260_209);

/** Every try of a smaller operation is planned anew, so this is for a failure that is being looked into. */
const isShrinking = process.env.ATAZAN_FUZZ_SHRINK !== undefined;

/** Operations that are checked side by side. */
const lanes = 4;

/** Planning takes time that grows with the text: an operation longer than this teaches nothing new. */
const longest = 1_500;

const paths = [seedsFolder, join(__dirname, 'extra')];

let world: World;
let executor: Executor;
let reference: Reference;
const references = new Map<string, Reference>();
let records: Records;
let stats: ReferenceContext['stats'];

beforeAll(async () => {
  world = await openWorld(paths);
  const schema = servedSchema(world.ontology);
  records = readRecords(paths);
  executor = new Executor(schema, world.ontology, world.graph);
  reference = new Reference(records, schema, world.ontology);
  const [row] = await world.graph.read({
    name: 'revision',
    text: "MATCH (g:Graph {name: 'atazan'}) RETURN g.revision, g.changedAt",
  });
  stats = { revision: Number(row?.[0]), changedAt: String(row?.[1]) };
});

afterAll(() => world.close());

/** The reference, over what there was on a day. */
function referenceOf(day: string | undefined): Reference {
  if (day === undefined) return reference;
  const known = references.get(day);
  if (known) return known;
  const then = recordsAsOf(records, day);
  const made = new Reference(then, executor.schema, world.ontology);
  references.set(day, made);
  return made;
}

async function answers({ query, variables, languages, day }: Operation, document: DocumentNode) {
  const definition = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
  );
  if (!definition) throw new Error(`no operation in ${query}`);
  const { data, errors } = await executor.run(
    { document, definition, variables },
    { requestId: '', languages: languages as Language[], ontology: world.ontology },
  );
  const expected = referenceOf(day).execute(document, variables, { languages, stats });
  return { actual: { data, errors: [...errors] }, expected };
}

async function expectAgreement(operation: Operation, document: DocumentNode): Promise<unknown> {
  const { actual, expected } = await answers(operation, document);
  expect(expected.errors).toBeUndefined();
  expect(actual.errors).toEqual([]);
  // As text, so that the order of keys counts too.
  if (JSON.stringify(actual.data) !== JSON.stringify(expected.data)) {
    expect(JSON.parse(JSON.stringify(actual.data))).toEqual(
      JSON.parse(JSON.stringify(expected.data)),
    );
    throw new Error('the answers have their keys in another order');
  }
  return expected.data;
}

/** The fields that a document selects, as `Type.field`. */
function selectedFields(document: DocumentNode): string[] {
  const found: string[] = [];
  const types = new TypeInfo(executor.schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (parent && field) found.push(`${parent.name}.${field.name}`);
      },
    }),
  );
  return found;
}

function hasItems(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && typeof value === 'object' && Object.values(value).some(hasItems);
}

/** Whether an operation was refused for what it could touch. */
function isRefused(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === 'LIMIT_EXCEEDED';
}

/** Checks some random operations, one after the other; tells of each that agreed. */
async function check(
  lane: number,
  numRuns: number,
  onAgreement: (data: unknown, document: DocumentNode) => void,
): Promise<void> {
  const generator = new Generator(executor.schema, world.ontology, records);
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const operation = generator.operation(g);
      fc.pre(operation.query.length <= longest);
      const document = parse(operation.query);
      const [invalid] = validate(executor.schema, document);
      if (invalid) throw new Error(`${invalid.message}\n${operation.query}`);
      try {
        onAgreement(await expectAgreement(operation, document), document);
      } catch (error) {
        // What the executor will not answer, the reference need not.
        fc.pre(!isRefused(error));
        const { query, variables, languages } = operation;
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error([query, JSON.stringify(variables), languages.join(), reason].join('\n'));
      }
    }),
    { numRuns, seed: seed + lane, endOnFailure: !isShrinking },
  );
}

test(`${runs} random operations get the answer of the reference`, async () => {
  const covered = new Set<string>();
  let full = 0;
  let total = 0;
  const onAgreement = (data: unknown, document: DocumentNode) => {
    total += 1;
    if (hasItems(data)) full += 1;
    for (const field of selectedFields(document)) covered.add(field);
  };
  // Most of the time goes into planning new statements, which the database does on all its cores.
  const perLane = Math.ceil(runs / lanes);
  await Promise.all(Array.from({ length: lanes }, (_, lane) => check(lane, perLane, onAgreement)));
  const fields = Object.values(executor.schema.getTypeMap())
    // Each edge type has two types that sum it up, which another test goes through one by one.
    .filter((type) => !isIntrospectionType(type) && !type.name.endsWith('Aggregate'))
    .flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
  const missed = fields.filter((field) => !covered.has(field));
  // Operations that find nothing, or that leave out half of the schema, would prove little.
  expect(full / total).toBeGreaterThan(0.4);
  expect(missed.length / fields.length).toBeLessThan(0.5);
}, 1_800_000);

describe('operations that failed once', () => {
  test.each(regressions.map((operation) => [operation.query, operation] as const))(
    '%s',
    async (_query, operation) => {
      await expectAgreement(operation, parse(operation.query));
    },
  );
});
