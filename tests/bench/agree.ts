import { isDeepStrictEqual } from 'node:util';
import { ask, type Peer, type PeerRequest, requestOf } from './peers/peer';
import type { Variables, Work } from './work';
import type { World } from './world';

/** A work with the calls that are made for it. */
export interface PreparedWork {
  readonly work: Work;
  readonly variables: readonly Variables[];
}

function question(peer: Peer, work: Work, variables: Variables): PeerRequest {
  const request = requestOf(peer.name, work, variables);
  if (!request) throw new Error(`${peer.name} cannot do ${work.name}`);
  return request;
}

/** Makes the values of the calls of a work. */
export async function prepare(work: Work, world: World, atazan: Peer): Promise<PreparedWork> {
  const made = work.variables(world);
  if (made.length === 0) throw new Error(`${work.name}: this world has nothing to ask for`);
  const variables: Variables[] = [];
  for (const values of made) {
    const complete = await work.atazan.prepare?.(values, (query, given) =>
      ask(atazan, { path: '/graphql', body: JSON.stringify({ query, variables: given }) }),
    );
    variables.push(complete ?? values);
  }
  return { work, variables };
}

function reshaped(peer: Peer, work: Work, variables: Variables, data: Record<string, unknown>) {
  return peer.name === 'neo4jGraphql' ? work.neo4jGraphql?.reshape(data, variables) : data;
}

/**
 * Asks all peers every call of a work.
 *
 * @throws Error when a peer answers with other data than Atazan: what is compared must be the same work
 */
export async function requireAgreement(
  { work, variables }: PreparedWork,
  atazan: Peer,
  peers: readonly Peer[],
): Promise<void> {
  for (const values of variables) {
    const expected = await ask(atazan, question(atazan, work, values));
    for (const peer of peers) {
      const answer = await ask(peer, question(peer, work, values));
      const found = reshaped(peer, work, values, answer);
      const same = work.isSame ?? isDeepStrictEqual;
      if (same(found, expected)) continue;
      const show = (value: unknown) => JSON.stringify(value, null, 1).slice(0, 3_000);
      throw new Error(
        `${work.name} ${JSON.stringify(values)}: ${peer.name} has\n${show(found)}\nbut Atazan\n${show(expected)}`,
      );
    }
  }
}
