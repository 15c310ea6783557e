import { parse, validate } from 'graphql';
import type { Graph } from '../../src/graph/graph';
import { readOntology } from '../../src/ontology/read';
import { servedSchema } from '../../src/server/schema';
import { type PreparedWork, prepare, requireAgreement } from './agree';
import { cachedWork } from './bars';
import { type Database, openDatabase, settle } from './database';
import { fill, type Progress } from './fill';
import {
  type ColdFigures,
  type Effort,
  type Figures,
  measureCold,
  measureWarm,
  requestsOf,
  warmUp,
} from './measure';
import { type Peer, type PeerName, peerNames, send, startPeer } from './peers/peer';
import { allWork, type Work } from './work';
import { makeWorld, type World } from './world';

/** What to measure on a graph. */
export interface Plan extends Effort {
  readonly connections: readonly number[];
  readonly only: readonly string[];
  /** Folder for CPU profiles of the peers. */
  readonly profile: string | undefined;
  /** Told what begins now. */
  readonly say: (line: string) => void;
  readonly onFilled: Progress;
  /** Told how many runs of how many are done. */
  readonly onRun: Progress;
}

/** Work that is not measured, and why. */
export interface LeftOut {
  readonly work: string;
  readonly reason: string;
}

/**
 * The work that the served schema can do.
 *
 * @throws Error when it cannot do a work that every version can
 */
export function servedWork(only: readonly string[]): { served: Work[]; leftOut: LeftOut[] } {
  const schema = servedSchema(readOntology());
  const served: Work[] = [];
  const leftOut: LeftOut[] = [];
  for (const work of allWork) {
    if (only.length > 0 && !only.includes(work.name)) continue;
    const [problem] = validate(schema, parse(work.atazan.query));
    if (problem && work.rootField === undefined)
      throw new Error(`${work.name}: ${problem.message}`);
    if (problem) leftOut.push({ work: work.name, reason: problem.message });
    else served.push(work);
  }
  return { served, leftOut };
}

type Peers = Readonly<Record<PeerName, Peer>>;

async function measureCached(
  peers: Peers,
  { variables, work }: PreparedWork,
  connections: number,
  graph: Graph,
  plan: Plan,
  onRound: () => void,
) {
  const repeated = requestsOf(peers.atazanCached, { work, variables: variables.slice(0, 1) });
  const [request] = repeated;
  if (!request) throw new Error(`${work.name} has no call to repeat`);
  const body = await send(peers.atazanCached, request);
  const plain = { path: '/bytes', body: request.body };
  await fetch(`${peers.plain.url}/bytes`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if ((await send(peers.plain, plain)) !== body.trimEnd()) {
    throw new Error('The plain route does not send the bytes of Atazan');
  }
  return measureWarm(
    [
      [peers.atazanCached, repeated],
      [peers.plain, [plain]],
    ],
    connections,
    graph,
    plan,
    onRound,
  );
}

/** Measures all work on a filled graph. */
async function measureAll(
  size: number,
  world: World,
  { graph }: Database,
  peers: Peers,
  plan: Plan,
): Promise<{ warm: Figures[]; cold: ColdFigures[] }> {
  const { atazan, neo4jGraphql, bare } = peers;
  const isAsked = (name: string) => plan.only.length === 0 || plan.only.includes(name);
  const able = (work: Work) => (work.neo4jGraphql ? [neo4jGraphql, bare] : [bare]);
  const prepared: PreparedWork[] = [];
  for (const work of servedWork(plan.only).served) {
    plan.say(`${size} edges: comparing the answers to ${work.name}`);
    const one = await prepare(work, world, atazan);
    await requireAgreement(one, atazan, able(work));
    prepared.push(one);
  }
  const cachedOf = isAsked(cachedWork)
    ? await prepare(servedWork(['lookup']).served[0] as Work, world, atazan)
    : undefined;
  plan.say(`${size} edges: warming up`);
  const everything = prepared.flatMap((one) =>
    [atazan, ...able(one.work)].map((peer) => [peer, requestsOf(peer, one)] as const),
  );
  await warmUp(everything, plan.warmUp);
  const perConnections =
    prepared.reduce((sum, { work }) => sum + 1 + able(work).length, 0) + (cachedOf ? 2 : 0);
  const total = perConnections * plan.connections.length * plan.rounds;
  let done = 0;
  const onRound = () => plan.onRun(++done, total);
  const warm: Figures[] = [];
  const cold: ColdFigures[] = [];
  for (const one of prepared) {
    const { work } = one;
    const asked = [atazan, ...able(work)];
    plan.say(`${size} edges: measuring ${work.name}`);
    const row = { size, work: work.name, title: work.title };
    cold.push({ ...row, peers: await measureCold(one, asked, graph, plan.rounds) });
    for (const connections of plan.connections) {
      const questions = asked.map((peer) => [peer, requestsOf(peer, one)] as const);
      const found = await measureWarm(questions, connections, graph, plan, onRound);
      warm.push({ ...row, connections, peers: found });
    }
  }
  if (cachedOf) {
    plan.say(`${size} edges: measuring ${cachedWork}`);
    for (const connections of plan.connections) {
      const found = await measureCached(peers, cachedOf, connections, graph, plan, onRound);
      warm.push({ size, work: cachedWork, title: 'repeated answer', connections, peers: found });
    }
  }
  return { warm, cold };
}

/** Makes a graph of a size in a Neo4j of its own, starts all peers on it, and measures them. */
export async function measureSize(
  size: number,
  plan: Plan,
): Promise<{ warm: Figures[]; cold: ColdFigures[] }> {
  const database = await openDatabase(readOntology());
  const started: Peer[] = [];
  try {
    plan.say(`${size} edges: making and writing the graph`);
    const world = makeWorld(size);
    await fill(database.graph, world, plan.onFilled);
    await settle(database.graph);
    for (const name of peerNames) {
      started.push(await startPeer(name, database.address, plan.profile));
    }
    const peers = Object.fromEntries(started.map((peer) => [peer.name, peer])) as Peers;
    return await measureAll(size, world, database, peers, plan);
  } finally {
    await Promise.all(started.map((peer) => peer.stop()));
    await database.close();
  }
}
