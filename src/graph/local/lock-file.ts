import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import lock from './neo4j-jars.json';

/** One jar of the lock file. */
export interface LockedJar {
  /** group:artifact:version[:classifier] */
  readonly coordinates: string;
  /** Path below a Maven repository. */
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** The jars that a Neo4j of one version consists of. */
export interface JarLock {
  readonly version: string;
  readonly jars: readonly LockedJar[];
}

/** The lock file that is committed; `npm run neo4j:lock` makes it anew. */
export const jarLock: JarLock = lock;

/** SHA-256 of a file, in hex. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
