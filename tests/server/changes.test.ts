import { type OwnServer, startOwnServer } from '../support/own-server';
import { answer } from '../support/server';

let server: OwnServer;

beforeAll(async () => {
  server = await startOwnServer();
});

afterAll(() => server.close());

const source =
  "- {id: page, url: 'https://example.org/', title: A page, publisher: Example, language: en, published: '2026-02-09'}\n";
const person = (id: string, name: string) => `- {id: ${id}, type: Person, names: {en: ${name}}}\n`;
const body = '- {id: a-body, type: Organization, names: {en: A Body}}\n';
const heads = (quote: string) =>
  `- {id: first-claim, subject: one, predicate: HEADS, object: a-body, source: page, quote: ${quote}}\n`;

interface Change {
  readonly cursor: string;
  readonly revision: number;
  readonly isRemoved: boolean;
  readonly id: string;
  readonly node: { readonly __typename: string; readonly slug?: string } | null;
}

const query = `query ($since: Int!, $after: String, $first: Int) {
  changes(since: $since, after: $after, first: $first) {
    cursor revision isRemoved id node { __typename ... on Entity { slug } } } }`;

async function changes(since: number, more: { after?: string; first?: number } = {}) {
  const data = await answer<{ changes: Change[] }>(server, query, { since, ...more });
  return data.changes;
}

const keyOf = ({ id }: Change) => Buffer.from(id, 'base64url').toString();

test('tells what each revision wrote and removed, once for each thing', async () => {
  expect(await changes(0)).toEqual([]);
  await server.store(
    source + person('one', 'One') + person('two', 'Two') + body + heads('One leads it'),
  );
  const first = await changes(0);
  expect(first.map(keyOf)).toEqual([
    'Organization:a-body',
    'Person:one',
    'Person:two',
    'Source:page',
    'Statement:first-claim',
  ]);
  expect(first.every(({ revision, isRemoved }) => revision === 1 && !isRemoved)).toBe(true);
  expect(await changes(1)).toEqual([]);

  await server.store(source + person('one', 'One Renamed') + body + heads('One leads it'));
  const second = await changes(1);
  expect(second.map((change) => [keyOf(change), change.isRemoved, change.node?.slug])).toEqual([
    ['Person:one', false, 'one'],
    ['Person:two', true, undefined],
  ]);
  expect((await changes(0)).map(keyOf).sort()).toEqual(first.map(keyOf).sort());

  await server.store(
    source + person('one', 'One Renamed') + person('two', 'Two') + body + heads('One leads it'),
  );
  expect(
    (await changes(1)).map((change) => [keyOf(change), change.revision, change.isRemoved]),
  ).toEqual([
    ['Person:one', 2, false],
    ['Person:two', 3, false],
  ]);
});

test('goes on after a cursor, with none twice and none left out', async () => {
  const all = await changes(0);
  const seen: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await changes(0, { first: 2, ...(after !== undefined && { after }) });
    if (page.length === 0) break;
    seen.push(...page.map(keyOf));
    after = page.at(-1)?.cursor;
  }
  expect(seen).toEqual(all.map(keyOf));
});

test.each([
  ['a negative revision', { since: -1 }, /since must be 0 or more, not -1/],
  ['a cursor of no list', { since: 0, after: 'x' }, /after is no cursor of this list: x/],
  ['too long a list', { since: 0, first: 501 }, /first must be from 0 to 500, not 501/],
])('refuses %s', async (_what, variables, message) => {
  await expect(answer(server, query, variables)).rejects.toThrow(message);
});
