import { answer, startTestServer, type TestServer } from './support/server';

/*
 * The founding report: what the round table of 9 February 2026 was, asked as a reader would, without the
 * words of the seeds. It is the small world that tests, documentation and examples share.
 */

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Named {
  readonly name: string;
}

interface Evidence {
  readonly quote: string;
  readonly language: string;
  readonly statedOn: string;
  readonly source: { readonly publisher: string; readonly url: string };
}

interface Edges<T = Named> {
  readonly edges: readonly {
    readonly role?: string;
    readonly node: T;
    readonly statements: readonly Evidence[];
  }[];
}

const evidence = 'statements { quote language statedOn source { publisher url } }';

async function event(selection: string, headers = {}): Promise<Record<string, Edges<never>>> {
  const { event } = await answer<{ event: Record<string, Edges<never>> }>(
    server,
    `{ event(slug: "round-table-2026-02-09") { ${selection} } }`,
    {},
    headers,
  );
  return event;
}

function namesOf({ edges }: Edges): string[] {
  return edges.map(({ node }) => node.name);
}

test('who organized it, with the words of the report', async () => {
  const { organizedBy } = await event(`organizedBy { edges { node { name } ${evidence} } }`);
  const edges = (organizedBy as Edges).edges;
  expect(edges.map(({ node }) => node.name)).toEqual(['International Lawyers Association']);
  expect(edges[0]?.statements[0]).toMatchObject({
    language: 'kk',
    statedOn: '2026-02-09',
    source: { publisher: 'BAQ.KZ' },
  });
});

test.each([
  ['kk', 'Ұлттық академиялық кітапхана'],
  ['ru', 'Национальная академическая библиотека'],
  ['en', 'National Academic Library'],
])('where it was held, in %s', async (language, name) => {
  const { heldAt } = await event('heldAt { edges { node { name } } }', {
    'accept-language': language,
  });
  expect(namesOf(heldAt as Edges)).toContain(name);
});

test('who heads the association and sits in the Mazhilis', async () => {
  const { person } = await answer<{ person: Named & { heads: Edges; memberOf: Edges } }>(
    server,
    `{ person(slug: "marat-bashimov") {
      name(lang: kk)
      heads { edges { role node { name } ${evidence} } }
      memberOf { edges { role node { name } ${evidence} } }
    } }`,
  );
  expect(person.name).toBe('Марат Башимов');
  expect(namesOf(person.heads)).toEqual(['International Lawyers Association']);
  expect(namesOf(person.memberOf)).toContain('Mazhilis');
  for (const { statements } of [...person.heads.edges, ...person.memberOf.edges]) {
    expect(statements.length).toBeGreaterThan(0);
  }
});

test('what was adopted, by whom, and what that supports', async () => {
  const { adopts } = await event(
    `adopts { edges { node { name ... on Document {
      kind adoptedBy { nodes { name } } supports { edges { node { name } ${evidence} } }
    } } ${evidence} } }`,
  );
  const [adopted] = (adopts as Edges<Named & { kind: string; supports: Edges }>).edges;
  expect(adopted?.node.kind).toBe('RESOLUTION');
  expect(adopted && namesOf(adopted.node.supports)).toContain('Draft Constitution of 2026');
});

test('who set the reform in motion', async () => {
  const { event: reform } = await answer<{ event: { initiatedBy: { nodes: Named[] } } }>(
    server,
    '{ event(slug: "constitutional-reform-2026") { initiatedBy { nodes { name } } } }',
  );
  expect(reform.initiatedBy.nodes.map(({ name }) => name)).toContain('Kassym-Jomart Tokayev');
});

test('what was discussed, and which norms the draft draws on', async () => {
  const { discusses } = await event('discusses { edges { node { name } } }');
  expect(namesOf(discusses as Edges)).toEqual(
    expect.arrayContaining(['Draft Constitution of 2026', 'Constitutional reform of 2025-2026']),
  );
  const { document } = await answer<{
    document: { cites: Edges<Named & { slug: string }> };
  }>(
    server,
    `{ document(slug: "draft-constitution-2026") { cites(first: 100) { edges { node { slug name } ${evidence} } } } }`,
  );
  expect(document.cites.edges.map(({ node }) => node.slug)).toEqual(
    expect.arrayContaining(['un-conventions', 'council-of-europe-conventions']),
  );
});

test('every edge that is shown has evidence', async () => {
  const { event: roundTable } = await answer<{
    event: {
      relations: {
        totalCount: number;
        edges: { statementCount: number; statements: Evidence[] }[];
      };
    };
  }>(
    server,
    '{ event(slug: "round-table-2026-02-09") { relations(first: 500) { totalCount edges { type statementCount statements { quote source { url } } } } } }',
  );
  const { relations } = roundTable;
  expect(relations.totalCount).toBeGreaterThan(5);
  expect(relations.edges).toHaveLength(relations.totalCount);
  for (const { statementCount, statements } of relations.edges) {
    expect(statements.length).toBe(statementCount);
    expect(statementCount).toBeGreaterThan(0);
  }
});
