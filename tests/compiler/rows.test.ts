import { parse } from 'graphql';
import { bindParameters } from '../../src/compiler/compile';
import type { Graph } from '../../src/graph/graph';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import { compile } from '../support/compile';
import { findFaults } from '../support/explain';
import { openWorld, type World } from '../support/world';
import { cases } from './cases';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

/** Runs an operation, counting how often the graph is asked. */
async function run(query: string, variables: Record<string, unknown> = {}) {
  let calls = 0;
  const counted = new Proxy(world.graph, {
    get(graph, name) {
      if (name !== 'read') return Reflect.get(graph, name, graph) as unknown;
      return (...call: Parameters<Graph['read']>) => {
        calls += 1;
        return graph.read(...call);
      };
    },
  });
  const schema = servedSchema(world.ontology);
  const executor = new Executor(schema, world.ontology, counted);
  const document = parse(query);
  const [definition] = document.definitions;
  if (definition?.kind !== 'OperationDefinition') throw new Error('no operation');
  const result = await executor.run(
    { document, definition, variables },
    { requestId: 'test', languages: ['en', 'ru', 'kk'], ontology: world.ontology },
  );
  return { ...result, calls };
}

/** Puts the edges of small graphs in order, for they come in none. */
function inOrder(this: object, key: string, value: unknown): unknown {
  if (key !== 'edges' || !('isComplete' in this) || !Array.isArray(value)) return value;
  return value
    .map((edge) => ({ edge, text: JSON.stringify(edge) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ edge }) => edge);
}

describe('the rows of a compiled operation', () => {
  test.each(cases.map((item) => [item.title, item] as const))('%s', async (title, item) => {
    const variables =
      title === 'a page after a cursor' ? { after: await firstCursor() } : item.variables;
    const { data, errors, calls } = await run(item.query, variables);
    expect(errors).toEqual([]);
    expect(calls).toBe(1);
    expect(JSON.parse(JSON.stringify(data), inOrder)).toMatchSnapshot();
  });
});

async function firstCursor(): Promise<string> {
  const { data } = await run('{ people(first: 1) { pageInfo { endCursor } } }');
  const { people } = data as { people: { pageInfo: { endCursor: string } } };
  return people.pageInfo.endCursor;
}

describe('the plan of a compiled operation', () => {
  test.each(cases.map((item) => [item.title, item] as const))('%s', async (title, item) => {
    const variables =
      title === 'a page after a cursor' ? { after: await firstCursor() } : item.variables;
    const plan = compile(item.query, variables);
    const parameters = bindParameters(plan, variables ?? {});
    expect(await findFaults(plan.text ?? '', parameters)).toEqual([]);
  });
});

test('many root fields, fragments and introspection are one statement together', async () => {
  const { data, errors, calls } = await run(
    `{
    __typename
    __schema { queryType { name } }
    a: person(slug: "marat-bashimov") { ...Named }
    b: event(slug: "round-table-2026-02-09") { ...Named }
    ontology { entityTypes { type } }
    people(first: 1) { nodes { ...Named } }
  }
  fragment Named on Entity { __typename name }`.replace(/\n\s*fragment/, '\nfragment'),
  );
  expect(errors).toEqual([]);
  expect(calls).toBe(1);
  expect(Object.keys(data ?? {})).toEqual([
    '__typename',
    '__schema',
    'a',
    'b',
    'ontology',
    'people',
  ]);
});

test('an operation that asks the graph nothing does not call it', async () => {
  const { calls } = await run('{ __typename }');
  expect(calls).toBe(0);
});

describe('arguments that a field does not take', () => {
  test.each([
    ['{ people(first: -1) { totalCount nodes { name } } }', 'first must be from 0 to 500'],
    ['{ people(first: 501) { nodes { name } } }', 'first must be from 0 to 500'],
    ['{ people(first: 1, last: 1) { nodes { name } } }', 'first or last, not both'],
    ['{ people(after: "nonsense") { nodes { name } } }', 'no cursor of this list'],
    ['{ person { name } }', 'give either id or slug'],
    ['{ person(id: "x", slug: "y") { name } }', 'give either id or slug'],
    ['{ node(id: "nonsense") { id } }', 'no global id'],
    ['{ statements(status: PROPOSED) { totalCount } }', 'not shown'],
  ])('%s', async (query, message) => {
    await expect(run(query)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('a cursor of another list', async () => {
    const after = await firstCursor();
    await expect(
      run('query ($after: String) { events(after: $after) { nodes { name } } }', { after }),
    ).rejects.toMatchObject({ message: expect.stringContaining('no cursor of this list') });
  });
});

describe('pages', () => {
  interface Page {
    nodes: { slug: string }[];
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string;
      endCursor: string;
    };
  }
  const selection = 'nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

  test('forth and back give every item once, in one order', async () => {
    const forth: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { data }: { data?: unknown } = await run(
        `query ($after: String) { events(first: 7, after: $after) { ${selection} } }`,
        { after },
      );
      const { events } = data as { events: Page };
      forth.push(...events.nodes.map(({ slug }) => slug));
      after = events.pageInfo.endCursor;
      more = events.pageInfo.hasNextPage;
    }
    const back: string[] = [];
    let before: string | null = null;
    for (let more = true; more; ) {
      const { data }: { data?: unknown } = await run(
        `query ($before: String) { events(last: 7, before: $before) { ${selection} } }`,
        { before },
      );
      const { events } = data as { events: Page };
      back.unshift(...events.nodes.map(({ slug }) => slug));
      before = events.pageInfo.startCursor;
      more = events.pageInfo.hasPreviousPage;
    }
    const { data } = await run('{ events { totalCount } }');
    const { events } = data as { events: { totalCount: number } };
    expect(forth).toHaveLength(events.totalCount);
    expect(new Set(forth).size).toBe(forth.length);
    expect(back).toEqual(forth);
  });
});
