import autocannon from 'autocannon';
import type { Graph } from '../../src/graph/graph';
import type { PreparedWork } from './agree';
import { forgetPlans, untilIdle } from './database';
import { median } from './median';
import { ask, type Peer, type PeerName, type PeerRequest, requestOf } from './peers/peer';

/** What the rounds of one peer came to. */
export interface PeerFigures {
  /** Answers per second: the median of the rounds. */
  readonly perSecond: number;
  /** Mean time to an answer in milliseconds: the median of the rounds. */
  readonly latencyMs: number;
  /** Atazan's answers per second as a multiple of this peer's: the median of the rounds. */
  readonly ratio: number;
  /** Requests that were refused or timed out, over all rounds. */
  readonly failed: number;
}

/** What one run of a peer came to. */
interface Run {
  readonly perSecond: number;
  readonly latencyMs: number;
  readonly failed: number;
}

/** One work with one number of connections. */
export interface Figures {
  readonly size: number;
  readonly work: string;
  readonly title: string;
  readonly connections: number;
  readonly peers: Partial<Record<PeerName, PeerFigures>>;
}

/** The first call of an operation: nothing of it is compiled or planned. */
export interface ColdFigures {
  readonly size: number;
  readonly work: string;
  readonly title: string;
  /** Milliseconds: the median of the rounds. */
  readonly peers: Partial<Record<PeerName, number>>;
}

/** How long and how often to measure. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  /** How long to load Neo4j and the peers before anything is measured. */
  readonly warmUp: number;
}

/** The same items, beginning with another one. */
function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** Asks a peer some questions in turn over some connections for some time. */
async function load(
  { name, url }: Peer,
  requests: readonly PeerRequest[],
  connections: number,
  seconds: number,
): Promise<Run> {
  let offset = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    setupClient(client) {
      // Each connection begins elsewhere: together they ask different questions at any time.
      client.setRequests(rotated(requests, offset).map(({ path, body }) => ({ path, body })));
      offset += 7;
    },
  });
  const answered = result['2xx'];
  // A peer that is too slow for the load fails some; what it did answer is its figure.
  const failed = result.errors + result.non2xx + result.timeouts;
  if (failed > 0 && answered === 0 && connections === 1) {
    throw new Error(`${name}: all of ${failed} requests failed`);
  }
  return {
    perSecond: answered / result.duration,
    latencyMs: (result.duration * connections * 1000) / answered,
    failed,
  };
}

/** Loads each peer in turn: a Neo4j that has just started answers at a fifth of the speed it comes to. */
export async function warmUp(
  questions: readonly (readonly [Peer, readonly PeerRequest[]])[],
  seconds: number,
): Promise<void> {
  const turn = 1;
  for (let done = 0; done < seconds; done += turn) {
    const [peer, requests] = questions[done % questions.length] ?? [];
    if (peer && requests) await load(peer, requests, 8, turn);
  }
}

/**
 * Measures peers on the same questions, round by round in turn, after a run that is not counted.
 *
 * @param questions the requests for each peer, Atazan first
 * @param graph that all peers ask; each begins when it is idle
 * @param onRound called after each run of a peer
 */
export async function measureWarm(
  questions: readonly (readonly [Peer, readonly PeerRequest[]])[],
  connections: number,
  graph: Graph,
  { rounds, seconds }: Omit<Effort, 'warmUp'>,
  onRound: () => void,
): Promise<Partial<Record<PeerName, PeerFigures>>> {
  const found = new Map<Peer, Run[]>();
  for (const [peer, requests] of questions) {
    await load(peer, requests, connections, Math.max(2, seconds));
    found.set(peer, []);
  }
  for (let round = 0; round < rounds; round += 1) {
    // Each peer has its turn at being first, so that what drifts during a run drifts for all.
    for (const [peer, requests] of rotated(questions, round)) {
      await untilIdle(graph);
      found.get(peer)?.push(await load(peer, requests, connections, seconds));
      onRound();
    }
  }
  const atazan = found.get(questions[0]?.[0] as Peer) ?? [];
  return Object.fromEntries(
    [...found].map(([{ name }, all]) => [
      name,
      {
        perSecond: median(all.map(({ perSecond }) => perSecond)),
        latencyMs: median(all.map(({ latencyMs }) => latencyMs)),
        // By round: runs that follow each other see the same machine.
        ratio: median(
          all.map(({ perSecond }, round) => (atazan[round]?.perSecond ?? Number.NaN) / perSecond),
        ),
        failed: all.reduce((sum, run) => sum + run.failed, 0),
      },
    ]),
  );
}

/** The requests for all calls of a work, where a peer can do it. */
export function requestsOf(peer: Peer, { work, variables }: PreparedWork): PeerRequest[] {
  return variables.flatMap((values) => requestOf(peer.name, work, values) ?? []);
}

/** An operation that no cache has seen, since its name is new. */
function renamed({ path, body }: PeerRequest, round: number): PeerRequest {
  const { query, variables } = JSON.parse(body) as { query?: string; variables?: object };
  if (query === undefined) return { path, body };
  const fresh = query.replace(/^query (\w+)/, `query $1_${process.pid}_${round}`);
  return { path, body: JSON.stringify({ query: fresh, variables }) };
}

/** Measures first calls: an operation of a new name, on a Neo4j that has forgotten its plans. */
export async function measureCold(
  prepared: PreparedWork,
  peers: readonly Peer[],
  graph: Graph,
  rounds: number,
): Promise<Partial<Record<PeerName, number>>> {
  const times = new Map<PeerName, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of rotated(peers, round)) {
      const [request] = requestsOf(peer, prepared);
      if (!request) continue;
      await forgetPlans(graph);
      const start = performance.now();
      await ask(peer, renamed(request, round));
      times.set(peer.name, [...(times.get(peer.name) ?? []), performance.now() - start]);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}
