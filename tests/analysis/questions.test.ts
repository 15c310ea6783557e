import { parse } from 'graphql';
import { Analysis } from '../../src/analysis/analysis';
import { bindParameters } from '../../src/compiler/compile';
import { importDataset } from '../../src/dataset/import';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { namedStatement } from '../../src/graph/statements';
import { readOntology } from '../../src/ontology/read';
import { seedsFolder } from '../../src/project';
import { Executor, type OperationResult } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import { compile } from '../support/compile';
import { findFaults } from '../support/explain';
import { openEmptyGraph } from '../support/world';

const ontology = readOntology();
const schema = servedSchema(ontology);

interface Ranked {
  rank: number;
  score: number;
  entity: { slug: string; __typename: string };
}

interface Answer {
  stats: { revision: number };
  rankings: { revision: number; metric: string; items: Ranked[] };
  communities: {
    revision: number;
    modularity: number;
    count: number;
    communities: { index: number; size: number; members: { slug: string }[] }[];
  };
}

/** An executor over a graph, and how often it asked it. */
function openExecutor(graph: Graph) {
  const reads: string[] = [];
  const watched = new Proxy(graph, {
    get(target, name) {
      if (name !== 'read') return Reflect.get(target, name, target) as unknown;
      return (...call: Parameters<Graph['read']>) => {
        reads.push(call[0].name);
        return target.read(...call);
      };
    },
  });
  const executor = new Executor(schema, ontology, watched);
  const run = (query: string, variables = {}): Promise<OperationResult> => {
    const document = parse(query);
    const [definition] = document.definitions;
    if (definition?.kind !== 'OperationDefinition') throw new Error('no operation');
    const context = { requestId: 'test', languages: ['en', 'ru', 'kk'] as const, ontology };
    return executor.run({ document, definition, variables }, context);
  };
  const ask = async (query: string, variables = {}): Promise<Answer> => {
    const { data, errors } = await run(query, variables);
    expect(errors).toEqual([]);
    return JSON.parse(JSON.stringify(data)) as Answer;
  };
  /** The names of the statements that the graph is asked while something is done. */
  const readsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    reads.length = 0;
    await work();
    return [...reads];
  };
  return { run, ask, readsOf, close: () => executor.close() };
}

/** Joins two entities by new edges, as a change of the graph does. */
async function join(graph: Graph, from: string, to: string, edges: number): Promise<void> {
  await graph.write('join', async (transaction) => {
    await transaction.run({
      name: 'join',
      text: `MATCH (a:Entity {slug: $from}) MATCH (b:Entity {slug: $to})
        UNWIND range(1, toInteger($edges)) AS i CREATE (a)-[:SUPPORTS {id: $from + $to + i}]->(b)`,
      parameters: { from, to, edges },
    });
    await transaction.run(namedStatement('write/raise-revision'));
  });
}

/** Counts the edges of each entity in Cypher. */
async function countedDegrees(graph: Graph, types: string): Promise<Map<string, number>> {
  const rows = await graph.read({
    name: 'degrees',
    text: `MATCH (n:Entity) WITH n, COUNT { (n)-[${types}]-(:Entity) } AS d WHERE d > 0 RETURN n.slug, d`,
  });
  return new Map(rows.map(([slug, count]) => [slug as string, count as number]));
}

const degreeQuery = `query ($first: Int) { stats { revision } rankings(metric: DEGREE, first: $first) {
  revision metric items { rank score entity { slug __typename } } } }`;

let graph: Graph;
let world: ReturnType<typeof openExecutor>;

beforeAll(async () => {
  graph = await openEmptyGraph();
  await migrate(graph, ontology);
});

afterAll(() => graph.close());

beforeEach(() => {
  world = openExecutor(graph);
});

afterEach(() => world.close());

describe('on an empty graph', () => {
  test('nothing is ranked', async () => {
    const { rankings } = await world.ask(degreeQuery);
    expect(rankings).toEqual({ revision: 0, metric: 'DEGREE', items: [] });
  });

  test('there are no communities', async () => {
    const { communities } = await world.ask(
      '{ communities { revision modularity count communities { size members { slug } } } }',
    );
    expect(communities).toEqual({ revision: 0, modularity: 0, count: 0, communities: [] });
  });
});

describe('on the seeds', () => {
  beforeAll(() => importDataset(graph, ontology, { paths: [seedsFolder], dataset: 'seeds' }));

  test('degrees are those that Cypher counts, greatest first', async () => {
    const { rankings, stats } = await world.ask(degreeQuery, { first: 500 });
    const counted = await countedDegrees(graph, '');
    expect(new Map(rankings.items.map(({ entity, score }) => [entity.slug, score]))).toEqual(
      new Map([...counted].sort((a, b) => b[1] - a[1]).slice(0, 500)),
    );
    expect(rankings.items.map(({ rank }) => rank)).toEqual(rankings.items.map((_i, n) => n + 1));
    expect(rankings).toMatchObject({ metric: 'DEGREE', revision: stats.revision });
  });

  test('goes by the edge types and lists the entity types asked for', async () => {
    const { rankings } = await world.ask(`{ rankings(metric: DEGREE, first: 500, types: [Person],
      edgeTypes: [SUPPORTS, HEADS]) { items { rank score entity { slug __typename } } } }`);
    const counted = await countedDegrees(graph, ':SUPPORTS|HEADS');
    expect(rankings.items.length).toBeGreaterThan(3);
    rankings.items.forEach(({ rank, score, entity }, place) => {
      expect(rank).toBe(place + 1);
      expect(entity.__typename).toBe('Person');
      expect(score).toBe(counted.get(entity.slug));
    });
  });

  test.each(['PAGERANK', 'BETWEENNESS'])('ranks by %s', async (metric) => {
    const { rankings } = await world.ask(
      `query ($first: Int) { rankings(metric: ${metric}, first: $first) { items { score entity { slug } } } }`,
    );
    expect(rankings.items).toHaveLength(25);
    const scores = rankings.items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores[0]).toBeLessThan(1);
  });

  test('finds communities of which each shows as many members as asked for', async () => {
    const { communities } = await world.ask(`{ communities(first: 3) { revision modularity count
      communities { index size members(first: 500) { slug } two: members(first: 2) { slug } } } }`);
    expect(communities.modularity).toBeGreaterThan(0.2);
    expect(communities.count).toBeGreaterThan(3);
    expect(communities.communities.map(({ index }) => index)).toEqual([1, 2, 3]);
    for (const community of communities.communities) {
      expect(community.members).toHaveLength(community.size);
      expect(community).toMatchObject({ two: community.members.slice(0, 2) });
    }
    const all = communities.communities.flatMap(({ members }) => members.map(({ slug }) => slug));
    expect(new Set(all).size).toBe(all.length);
  });

  test('an empty list of edge types joins nothing', async () => {
    const { rankings } = await world.ask(
      '{ rankings(metric: PAGERANK, edgeTypes: []) { items { rank } } }',
    );
    expect(rankings.items).toEqual([]);
  });

  test('what was measured once costs one statement from then on', async () => {
    const first = await world.readsOf(() => world.ask(degreeQuery));
    expect(first).toEqual(['read/analysis-edges', 'read/revision', 'anonymous']);
    expect(await world.readsOf(() => world.ask(degreeQuery, { first: 3 }))).toEqual(['anonymous']);
  });

  test('those who ask for the same thing at once wait for one computation', async () => {
    const reads = await world.readsOf(() =>
      Promise.all([1, 2, 3, 4].map((first) => world.ask(degreeQuery, { first }))),
    );
    expect(reads.filter((name) => name === 'read/analysis-edges')).toHaveLength(1);
  });

  test('measures anew when the graph has changed', async () => {
    const before = await world.ask(degreeQuery);
    const last = (await world.ask(degreeQuery, { first: 500 })).rankings.items.at(-1);
    const [top] = before.rankings.items;
    if (!last || !top) throw new Error('nothing is ranked');
    await join(graph, last.entity.slug, 'draft-constitution-2026', top.score + 300);
    const after = await world.ask(degreeQuery);
    expect(after.rankings.revision).toBe(before.rankings.revision + 1);
    expect(after.rankings.revision).toBe(after.stats.revision);
    const slugs = after.rankings.items.slice(0, 2).map(({ entity }) => entity.slug);
    expect(slugs).toContain(last.entity.slug);
    expect(after.rankings.items.find(({ entity }) => entity.slug === last.entity.slug)?.score).toBe(
      last.score + top.score + 300,
    );
    expect(await world.readsOf(() => world.ask(degreeQuery))).toEqual(['anonymous']);
  });

  test('two measures of one answer are of one revision', async () => {
    await world.ask('{ rankings(metric: DEGREE) { revision } }');
    await join(graph, 'marat-bashimov', 'draft-constitution-2026', 1);
    const { rankings, communities, stats } = await world.ask(
      '{ rankings(metric: DEGREE) { revision } communities { revision } stats { revision } }',
    );
    expect([rankings.revision, communities.revision]).toEqual([stats.revision, stats.revision]);
  });

  test('serves others while it computes', async () => {
    const analysis = new Analysis(graph);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    const edgeTypes = ontology.edgeTypes.map(({ name }) => name);
    await analysis.answer(
      { kind: 'ranking', metric: 'BETWEENNESS', types: undefined, edgeTypes, first: 1 },
      undefined,
    );
    clearInterval(ticking);
    await analysis.close();
    expect(turns).toBeGreaterThan(5);
  });

  test('a failure is not kept', async () => {
    const faulty = new Proxy(graph, {
      get: (target, name) =>
        name === 'read' && isDown
          ? () => Promise.reject(new Error('down'))
          : (Reflect.get(target, name, target) as (...call: unknown[]) => unknown).bind(target),
    });
    let isDown = true;
    const analysis = new Analysis(faulty);
    const measure = { kind: 'communities', edgeTypes: ['HEADS'], first: 1 } as const;
    await expect(analysis.answer(measure, undefined)).rejects.toThrow('down');
    isDown = false;
    expect(await analysis.answer(measure, undefined)).toMatchObject({
      revision: expect.any(Number),
    });
    await analysis.close();
  });
});

describe('refuses', () => {
  test.each([
    '{ rankings(metric: DEGREE, first: -1) { revision } }',
    '{ rankings(metric: DEGREE, first: 501) { revision } }',
    '{ communities(first: 501) { count } }',
    '{ communities { communities { members(first: 501) { slug } } } }',
  ])('%s', async (query) => {
    await expect(world.run(query)).rejects.toMatchObject({
      message: expect.stringContaining('first must be from 0 to 500'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('the plan of', () => {
  test.each([
    '{ rankings(metric: PAGERANK) { revision items { rank score entity { name } } } }',
    '{ communities { modularity communities { index size members { name } } } }',
  ])('%s', async (query) => {
    const plan = compile(query);
    expect(await findFaults(plan.text ?? '', bindParameters(plan, {}))).toEqual([]);
  });
});
