import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
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

/** The jars that a Neo4j of one version consists of, and what is run in them. */
export interface JarLock {
  readonly version: string;
  readonly mainClasses: { readonly server: string; readonly admin: string };
  /** Sorted by path. */
  readonly jars: readonly LockedJar[];
}

/** The lock file that is committed; `npm run neo4j:lock` makes it anew. */
export const jarLock: JarLock = lock;

/** SHA-256 of a file, in hex. Read whole: the largest jar has 10 MB, and streaming takes twice the time. */
export async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
