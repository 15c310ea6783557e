import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import lockfile from 'proper-lockfile';
import { download } from './download';
import { LocalNeo4jError } from './error';
import { digestOf, type JarLock, jarLock, type LockedJar } from './lock-file';

/** How far fetching has come. */
export interface FetchProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** Where jars come from and go to. */
export interface FetchOptions {
  /** Folder that all checkouts of the machine share. */
  readonly cache: string;
  /** A Maven repository, without a slash at the end. */
  readonly repositoryUrl: string;
  readonly onProgress?: (progress: FetchProgress) => void;
  /** Called when another process fetches the same jars and this one waits for it. */
  readonly onWait?: () => void;
  readonly lock?: JarLock;
}

/** The jars of one version, all in one folder. */
export interface JarSet {
  readonly version: string;
  readonly folder: string;
}

const parallelDownloads = 8;

/** Runs a task for each item, a few at a time. */
async function forEachOf<T>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const rest = [...items];
  const worker = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/**
 * The jars that are missing or are not what the lock file says. Digests are made anew each time (116 MB in
 * about 0.2 s), since a flipped byte would otherwise show as a fault of the database long after.
 */
async function findMissing(folder: string, jars: readonly LockedJar[]): Promise<LockedJar[]> {
  const missing: LockedJar[] = [];
  await forEachOf(jars, availableParallelism() * 2, async (jar) => {
    const file = join(folder, basename(jar.path));
    const size = await stat(file).then(
      (found) => found.size,
      () => undefined,
    );
    if (size !== jar.size || (await digestOf(file)) !== jar.sha256) missing.push(jar);
  });
  return missing;
}

async function fetchMissing(
  folder: string,
  missing: readonly LockedJar[],
  { repositoryUrl, onProgress }: FetchOptions,
): Promise<void> {
  const totalBytes = missing.reduce((sum, { size }) => sum + size, 0);
  let doneBytes = 0;
  await forEachOf(missing, parallelDownloads, async ({ path, sha256, size }) => {
    const file = join(folder, basename(path));
    const present = await stat(`${file}.part`).then(
      (part) => part.size,
      () => 0,
    );
    doneBytes += present;
    await download({ url: `${repositoryUrl}/${path}`, file, sha256, size }, (count) => {
      doneBytes += count;
      onProgress?.({ doneBytes, totalBytes });
    });
  });
}

/** Waits until no other process fetches into the folder, and keeps others out of it. */
async function holdFolder(folder: string, onWait?: () => void): Promise<() => Promise<void>> {
  const options = { stale: 20_000, update: 5_000, realpath: false } as const;
  try {
    return await lockfile.lock(folder, options);
  } catch {
    onWait?.();
    return lockfile.lock(folder, {
      ...options,
      retries: { retries: 1_800, factor: 1, minTimeout: 1_000, maxTimeout: 1_000 },
    });
  }
}

/**
 * Sees to it that all jars of the lock file are in the cache, verified; fetches those that are not. Needs no
 * network when none is missing.
 *
 * @throws LocalNeo4jError DOWNLOAD_FAILED, HOME_NOT_WRITABLE
 */
export async function fetchNeo4jJars(options: FetchOptions): Promise<JarSet> {
  const { version, jars } = options.lock ?? jarLock;
  const folder = join(options.cache, `neo4j-${version}`);
  const jarSet = { version, folder };
  if ((await findMissing(folder, jars)).length === 0) return jarSet;
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new LocalNeo4jError(
      'HOME_NOT_WRITABLE',
      `Cannot write to ${folder}, where the jars of Neo4j are kept. XDG_CACHE_HOME can name another folder.`,
      { cause: error },
    );
  }
  const release = await holdFolder(folder, options.onWait);
  try {
    // Another process may have fetched them while this one waited.
    await fetchMissing(folder, await findMissing(folder, jars), options);
  } finally {
    await release();
  }
  return jarSet;
}
