import { join } from 'node:path';
import { GraphQLError, type OperationDefinitionNode, parse, validate } from 'graphql';
import { toCursor, toGlobalId } from '../../src/compiler/identifier';
import { seedsFolder } from '../../src/project';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import { openWorld, type World } from '../support/world';

/*
 * What no list or lookup takes must be refused wherever it stands and however it is given: as a literal, or
 * as a variable that only the call brings.
 */

let world: World;
let executor: Executor;

beforeAll(async () => {
  world = await openWorld([seedsFolder, join(__dirname, 'extra')]);
  executor = new Executor(servedSchema(world.ontology), world.ontology, world.graph);
});

afterAll(() => world.close());

async function codesOf(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  expect(validate(executor.schema, document)).toEqual([]);
  const [definition] = document.definitions as readonly OperationDefinitionNode[];
  if (!definition) throw new Error('no operation');
  try {
    const { errors } = await executor.run(
      { document, definition, variables },
      { requestId: '', languages: ['en', 'ru', 'kk'], ontology: world.ontology },
    );
    return errors.map(({ extensions }) => extensions.code);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.extensions.code];
    throw error;
  }
}

const statementCursor = toCursor('Statement by day', ['2026-02-09', 'a']);
const edgeCursor = toCursor('Relation by id', ['a/HEADS/b']);

/** Arguments of a connection that are refused, as literals of the arguments' types. */
const pages: readonly (readonly [string, readonly (readonly [string, string, unknown])[]])[] = [
  ['a negative first', [['first', 'Int', -1]]],
  ['a first over 500', [['first', 'Int', 501]]],
  ['a negative last', [['last', 'Int', -1]]],
  ['a last over 500', [['last', 'Int', 501]]],
  [
    'first and last',
    [
      ['first', 'Int', 1],
      ['last', 'Int', 1],
    ],
  ],
  [
    'first and last of nothing',
    [
      ['first', 'Int', 0],
      ['last', 'Int', 0],
    ],
  ],
  ['an after that is no cursor', [['after', 'String', 'no cursor']]],
  ['an empty before', [['before', 'String', '']]],
  [
    'a cursor of the right list with too many keys',
    [['after', 'String', toCursor('Source', ['2026', 'a', 'b'])]],
  ],
  ['JSON that is no list', [['after', 'String', Buffer.from('{"a":1}').toString('base64url')]]],
];

const connections: readonly (readonly [string, (page: string) => string, string])[] = [
  ['people', (page) => `people(${page}) { totalCount }`, statementCursor],
  ['events', (page) => `events(${page}) { nodes { id } }`, toCursor('Document', ['2026', 'a'])],
  ['entities', (page) => `entities(${page}) { nodes { id } }`, toCursor('Person', ['a'])],
  ['sources', (page) => `sources(${page}) { pageInfo { hasNextPage } }`, statementCursor],
  ['statements', (page) => `statements(${page}) { edges { cursor } }`, edgeCursor],
  [
    'edges of an entity',
    (page) => `entity(slug: "none") { ... on Person { heads(${page}) { totalCount } } }`,
    statementCursor,
  ],
  [
    'relations in a fragment on an interface',
    (page) => `people { nodes { ... on Entity { relations(${page}) { totalCount } } } }`,
    statementCursor,
  ],
  [
    'statements of a source',
    (page) => `sources(first: 0) { nodes { statements(${page}) { totalCount } } }`,
    edgeCursor,
  ],
];

describe.each(connections)('%s', (_name, select, foreign) => {
  const cases = [...pages, ['a cursor of another list', [['after', 'String', foreign]]] as const];

  test.each(cases)('%s is refused', async (_what, given) => {
    const literals = given.map(([name, , value]) => `${name}: ${JSON.stringify(value)}`);
    expect(await codesOf(`{ ${select(literals.join())} }`)).toEqual(['BAD_USER_INPUT']);
    const definitions = given.map(([name, type]) => `$${name}: ${type}`);
    const uses = given.map(([name]) => `${name}: $${name}`);
    const variables = Object.fromEntries(given.map(([name, , value]) => [name, value]));
    const query = `query Given(${definitions}) { ${select(uses.join())} }`;
    expect(await codesOf(query, variables)).toEqual(['BAD_USER_INPUT']);
  });
});

const person = JSON.stringify(toGlobalId('Person', 'marat-bashimov'));

test.each([
  ['a lookup by nothing', '{ person { id } }'],
  ['a lookup by null', '{ entity(id: null, slug: null) { id } }'],
  ['a lookup by id and slug', `{ person(id: ${person}, slug: "marat-bashimov") { id } }`],
  ['a source by id and slug', `{ source(id: ${person}, slug: "a") { id } }`],
  ['an id that is none', '{ person(id: "none at all") { id } }'],
  ['a node id that is none', '{ node(id: "") { id } }'],
  ['one id of several that is none', `{ nodes(ids: [${person}, "?"]) { id } }`],
  ['more than 500 ids', `{ nodes(ids: [${Array(501).fill(person).join()}]) { id } }`],
  ['a statement id that is none', '{ statement(id: "%") { id } }'],
  ['proposed statements', '{ statements(status: PROPOSED) { totalCount } }'],
  [
    'too many statements of an edge',
    '{ people { nodes { relations { edges { statements(first: 501) { id } } } } } }',
  ],
  [
    'a negative number of statements',
    '{ people { nodes { relations { edges { statements(first: -1) { id } } } } } }',
  ],
])('%s is refused', async (_what, query) => {
  expect(await codesOf(query)).toEqual(['BAD_USER_INPUT']);
});

test('what is skipped is not looked at', async () => {
  const query =
    'query Skip($skip: Boolean!) { people(first: -1) @skip(if: $skip) { totalCount } __typename }';
  expect(await codesOf(query, { skip: true })).toEqual([]);
  expect(await codesOf(query, { skip: false })).toEqual(['BAD_USER_INPUT']);
});
