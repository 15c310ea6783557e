import { type OwnServer, startOwnServer } from '../support/own-server';
import { answer } from '../support/server';

let server: OwnServer;

beforeAll(async () => {
  server = await startOwnServer();
});

afterAll(() => server.close());

const slugs = async (text: string): Promise<(string | undefined)[]> => {
  const query = `query ($text: String!) {
    search(text: $text) { nodes { ... on Entity { slug } ... on Statement { quote } } }
  }`;
  interface Node {
    readonly slug?: string;
    readonly quote?: string;
  }
  const data = await answer<{ search: { nodes: Node[] } }>(server, query, { text });
  return data.search.nodes.map(({ slug, quote }) => slug ?? quote);
};

const person = (name: string, more = '') => `entities:
  - {id: one, type: Person, names: {kk: ${name}}}
  - {id: two, type: Organization, names: {en: Nobody's club, kk: Клуб}}
sources:
  - {id: page, url: 'https://example.org/', title: A page, publisher: Example, language: kk}
statements:
  - {subject: one, predicate: MEMBER_OF, object: two, source: page, quote: ол клубтың мүшесі${more}}
`;

test('nothing is found in an empty graph', async () => {
  expect(await slugs('Сәкен')).toEqual([]);
});

test('what is written is found at once, what is changed by its new name alone, what is removed no more', async () => {
  await server.store(person('Сәкен Жүнісұлы'));
  expect(await slugs('Сәкеннің')).toEqual(['one']);
  expect(await slugs('Saken')).toEqual(['one']);
  expect(await slugs('nobody')).toEqual(['two']);
  await server.store(person('Ыбырай'));
  expect(await slugs('Сәкен')).toEqual([]);
  expect(await slugs('Ыбырайға')).toEqual(['one']);
  await server.store('entities: []\n');
  expect(await slugs('Ыбырай')).toEqual([]);
});

test('a statement is found while it is accepted', async () => {
  await server.store(person('Сәкен'));
  expect(await slugs('клубтың мүшесі')).toContain('ол клубтың мүшесі');
  await server.store(person('Сәкен', ', status: PROPOSED'));
  expect(await slugs('клубтың мүшесі')).toEqual([]);
  await server.store(person('Сәкен', ', status: RETRACTED'));
  expect(await slugs('клубтың мүшесі')).toEqual([]);
});
