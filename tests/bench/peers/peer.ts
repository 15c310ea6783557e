import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { GraphAddress } from '../../../src/graph/graph';
import type { Variables, Work } from '../work';

/** What is compared: Atazan, without and with its cache of answers, and three others. */
export const peerNames = ['atazan', 'atazanCached', 'neo4jGraphql', 'bare', 'plain'] as const;
export type PeerName = (typeof peerNames)[number];

/** An HTTP request that asks a peer something. */
export interface PeerRequest {
  readonly path: string;
  readonly body: string;
}

/** A peer in a process of its own. */
export interface Peer {
  readonly name: PeerName;
  /** Without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How to run a file of TypeScript in a process of its own. */
const jiti = require.resolve('jiti').replace(/jiti\.cjs$/, 'jiti-cli.mjs');

/** Starts a process on a file of this folder, with the settings of a server at work. */
export function forkScript(
  file: string,
  parameters: readonly string[],
  nodeOptions: readonly string[] = [],
) {
  return fork(jiti, [join(__dirname, '..', file), ...parameters], {
    execArgv: [...nodeOptions],
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/**
 * Starts a peer.
 *
 * @param profile folder into which the process writes a CPU profile when it ends
 */
export async function startPeer(
  name: PeerName,
  address: GraphAddress,
  profile?: string,
): Promise<Peer> {
  const nodeOptions = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const child = forkScript('peers/serve.ts', [name, JSON.stringify(address)], nodeOptions);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code}`)));
  });
  return {
    name,
    url,
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

/** The request by which a peer is asked one work; undefined where it cannot do it. */
export function requestOf(
  name: PeerName,
  work: Work,
  variables: Variables,
): PeerRequest | undefined {
  if (name === 'bare') return { path: `/${work.name}`, body: JSON.stringify(variables) };
  const question = name.startsWith('atazan') ? work.atazan : work.neo4jGraphql;
  return (
    question && { path: '/graphql', body: JSON.stringify({ query: question.query, variables }) }
  );
}

/** Sends a request, and returns what came back. */
export async function send({ name, url }: Peer, { path, body }: PeerRequest): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name} answered ${response.status} to ${path}: ${text}`);
  return text;
}

/** Sends a request, and returns the data that came back. */
export async function ask(peer: Peer, request: PeerRequest): Promise<Record<string, unknown>> {
  const { data, errors } = JSON.parse(await send(peer, request)) as {
    readonly data?: Record<string, unknown>;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (!data || errors)
    throw new Error(`${peer.name} answered ${JSON.stringify(errors)} to ${request.body}`);
  return data;
}
