/*
 * A server with its cache, over a connection whose transactions are counted, and ways to ask it.
 */

import pino from 'pino';
import { Graph } from '../../src/graph/graph';
import { namedStatement } from '../../src/graph/statements';
import { type RunningServer, startServer } from '../../src/server/server';
import { openWorld, testAddress, type World } from '../support/world';
import { type CountingProxy, startCountingProxy } from './counting-proxy';

export const slug = 'round-table-2026-02-09';

/** Another connection to the same graph, as that of a second replica or of an import. */
export let world: World;
export let proxy: CountingProxy;
/** The server's own connection. */
export let graph: Graph;
export let server: RunningServer;
let original: Record<string, unknown>;

export async function start(cacheBytes?: number): Promise<RunningServer> {
  const log = pino({ level: 'silent' });
  const { ontology } = world;
  const bound = cacheBytes === undefined ? {} : { cacheBytes };
  return startServer({ graph, ontology, host: '127.0.0.1', port: 0, log, ...bound });
}

/** Opens the world and the server. */
export async function setUp(): Promise<void> {
  world = await openWorld();
  const [row] = await world.graph.read({
    name: 'remember',
    text: `MATCH (e:Entity {slug: $slug}), (g:Graph {name: 'atazan'})
      RETURN {name: e.name_en, revision: g.revision, changedAt: g.changedAt}`,
    parameters: { slug },
  });
  original = row?.[0] as Record<string, unknown>;
  proxy = await startCountingProxy(testAddress());
  graph = await Graph.connect(proxy.address);
  server = await start();
}

/** Closes both, and leaves the graph as it was. */
export async function tearDown(): Promise<void> {
  await server.close();
  await graph.close();
  await proxy.close();
  await world.graph.write('restore', (transaction) =>
    transaction.run({
      name: 'restore',
      text: `MATCH (e:Entity {slug: $slug}), (g:Graph {name: 'atazan'})
        SET e.name_en = $name, g.revision = $revision, g.changedAt = $changedAt`,
      parameters: { slug, ...original },
    }),
  );
  await world.close();
}

/** Gives the event another name, and raises the revision, in one transaction as all writers do. */
export async function rename(through: Graph, name: string): Promise<void> {
  await through.write('rename', async (transaction) => {
    await transaction.run({
      name: 'rename',
      text: 'MATCH (e:Entity {slug: $slug}) SET e.name_en = $name',
      parameters: { slug, name },
    });
    await transaction.run(namedStatement('write/raise-revision'));
  });
}

export interface Question {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

export type Headers = Record<string, string>;

export interface Reply {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly body: Buffer;
  readonly etag: string;
}

async function replyOf(response: Response): Promise<Reply> {
  const { status, headers } = response;
  const body = Buffer.from(await response.arrayBuffer());
  return { status, headers, body, etag: headers.get('etag') ?? '' };
}

export async function post(
  question: Question,
  headers: Headers = {},
  { url } = server,
): Promise<Reply> {
  return replyOf(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify(question),
    }),
  );
}

export async function get(
  question: Question,
  headers: Headers = {},
  { url } = server,
): Promise<Reply> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return replyOf(
    await fetch(`${url}/graphql?${search}`, { headers: { 'accept-language': 'en', ...headers } }),
  );
}

/** One series of `/metrics`. */
export async function metric(series: string, { url } = server): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${series} `));
  // A series of which nothing has been counted is not there.
  return line === undefined ? 0 : Number(line.slice(series.length + 1));
}

export const hits = (of = server) => metric('atazan_cache_lookups_total{result="hit"}', of);
export const misses = (of = server) => metric('atazan_cache_lookups_total{result="miss"}', of);

/** How many hits a piece of work had. */
export async function hitsOf(work: () => Promise<unknown>): Promise<number> {
  const before = await hits();
  await work();
  return (await hits()) - before;
}

/** The transactions of a piece of work, but for looks at the revision. */
export async function transactionsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = proxy.transactions().length;
  await work();
  return proxy
    .transactions()
    .slice(before)
    .filter((name) => name !== 'read/graph-revision');
}

/** A question that nothing asked before. */
let asked = 0;
export function question(): Question {
  asked += 1;
  return {
    query: `query q${asked}($slug: String) { event(slug: $slug) { name } }`,
    variables: { slug },
  };
}

export const nameIn = ({ body }: Reply): unknown => JSON.parse(body.toString()).data?.event?.name;
