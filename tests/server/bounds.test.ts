import { maximumDepth, maximumItems } from '../../src/compiler/cost';
import { ask, startTestServer, type TestServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

/** An answer with what the endpoint adds to it. */
type Extended = Awaited<ReturnType<typeof ask>> & {
  readonly extensions?: { readonly cost: Record<string, number> };
};

/** Entities of entities of entities, each list with its own length. */
const nested = `query ($a: Int, $b: Int, $c: Int) { people(first: $a) { nodes { relations(first: $b) {
  nodes { relations(first: $c) { nodes { slug } } } } } } }`;

test('says what an operation could touch, and what that leaves', async () => {
  const { extensions } = (await ask(server, nested, { a: 2, b: 3, c: 4 })) as Extended;
  const items = 2 + 2 * 3 + 2 * 3 * 4;
  expect(extensions?.cost).toEqual({
    items,
    maximumItems,
    remainingItems: maximumItems - items,
  });
});

test('counts a list of default length, and one that was asked for in the text', async () => {
  const { extensions } = (await ask(
    server,
    '{ events { nodes { participants: relations(first: 2) { edges { statements { quote } } } } } }',
  )) as Extended;
  expect(extensions?.cost.items).toBe(25 + 25 * 2 + 25 * 2 * 25);
});

test('refuses what could touch too much, and names the list with which it does', async () => {
  const { data, errors } = await ask(server, nested, { a: 500, b: 500, c: 500 });
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(
        /^people\.nodes\.relations\.nodes\.relations: .*500000.*`first`/,
      ),
      path: ['people', 'nodes', 'relations', 'nodes', 'relations'],
      extensions: { code: 'LIMIT_EXCEEDED', maximumItems },
    },
  ]);
});

test('says of a page that is too long what the longest is, rather than what it would cost', async () => {
  const { errors } = await ask(server, nested, { a: 1_000_000, b: 1, c: 1 });
  expect(errors).toMatchObject([{ message: expect.stringContaining('from 0 to 500') }]);
});

test('refuses fields that are nested too deep, and names the first of them', async () => {
  const hops = Math.ceil(maximumDepth / 2);
  const query = `{ people(first: 1) { nodes ${'{ relations(first: 1) { nodes '.repeat(hops)}{ id }${'} }'.repeat(hops)} } }`;
  const { errors } = await ask(server, query);
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/32 deep/), extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
});

test('takes an operation that stays within all limits as far as it may go', async () => {
  const hops = Math.floor((maximumDepth - 3) / 3);
  const query = `{ people(first: 1) { nodes ${'{ relations(first: 1) { edges { node '.repeat(hops)}{ id }${'} } }'.repeat(hops)} } }`;
  const { errors } = await ask(server, query);
  expect(errors).toBeUndefined();
});
