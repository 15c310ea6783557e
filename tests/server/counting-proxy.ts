import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import type { GraphAddress } from '../../src/graph/graph';

/** Stands between a program and its Neo4j, and counts the transactions that pass. */
export interface CountingProxy {
  /** How the program gets to Neo4j through the proxy. */
  readonly address: GraphAddress;
  /** The names of all transactions so far, in order: what `Graph` tags them with. */
  transactions(): string[];
  /** Ends all connections, and lets no other through until it is opened again. */
  block(): void;
  unblock(): void;
  close(): Promise<void>;
}

/** The key `operation` of a transaction's metadata in PackStream, then the length of a string of up to 15 or 255 bytes. */
const tag = /\x89operation(?:([\x80-\x8f])|\xd0([\s\S]))/g;

function readTags(sent: string): string[] {
  return [...sent.matchAll(tag)].map((match) => {
    const [whole, short, long] = match;
    const length = short ? short.charCodeAt(0) - 0x80 : (long ?? '').charCodeAt(0);
    const start = (match.index ?? 0) + whole.length;
    return sent.slice(start, start + length);
  });
}

/** Starts a proxy on a free port of loopback. */
export async function startCountingProxy(target: GraphAddress): Promise<CountingProxy> {
  const { hostname, port } = new URL(target.uri);
  const sent = new Map<Socket, Buffer[]>();
  let isBlocked = false;
  const server = createServer((client) => {
    if (isBlocked) return void client.destroy();
    const database = connect(Number(port || 7687), hostname);
    sent.set(client, []);
    client.on('data', (chunk) => sent.get(client)?.push(chunk));
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) {
      socket.on('error', () => socket.destroy());
      socket.on('close', () => [client, database].forEach((end) => void end.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    // Without routing, which would lead the driver past the proxy.
    address: { ...target, uri: `bolt://127.0.0.1:${own}` },
    transactions: () =>
      [...sent.values()].flatMap((chunks) => readTags(Buffer.concat(chunks).toString('latin1'))),
    block() {
      isBlocked = true;
      for (const client of sent.keys()) client.destroy();
    },
    unblock() {
      isBlocked = false;
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of sent.keys()) client.destroy();
        server.close(() => resolve());
      }),
  };
}
