import { createServer } from 'node:net';
import { LocalNeo4jError } from './error';

/** Opens a port of the loopback for a moment; 0 stands for any. */
function probe(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}

/**
 * The port asked for if it is free, or else one that is.
 *
 * @throws LocalNeo4jError START_FAILED when none is
 */
export async function freePort(preferred: number): Promise<number> {
  const port = (await probe(preferred)) ?? (await probe(0));
  if (port !== undefined) return port;
  throw new LocalNeo4jError('START_FAILED', 'No port of 127.0.0.1 is free.');
}
