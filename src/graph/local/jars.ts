import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import lockfile from 'proper-lockfile';
import { download } from './download';
import { LocalNeo4jError } from './error';
import { digestOf, type JarLock, jarLock, type LockedJar } from './lock-file';

/** How far fetching has come. */
export interface FetchProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly doneFiles: number;
  readonly totalFiles: number;
}

/** Where jars come from and go to. */
export interface FetchOptions {
  /** Folder that all checkouts of the machine share. */
  readonly cache: string;
  /** A Maven repository. */
  readonly repositoryUrl: string;
  readonly onProgress?: (progress: FetchProgress) => void;
  /** Called when another process fetches the same jars and this one waits for it. */
  readonly onWait?: () => void;
  /** The jars to fetch; those that Atazan was made with unless given. */
  readonly lock?: JarLock;
}

/** The jars of one version, all in one folder. */
export interface JarSet {
  readonly version: string;
  readonly folder: string;
  readonly mainClasses: JarLock['mainClasses'];
}

/** A name ending by which files made from the jars (class archives) are known; they go when a jar changes. */
export const archiveEnding = '.jsa';

const parallelDownloads = 8;

/** Runs a task for each item, a few at a time; the first failure keeps the rest from starting. */
async function forEachOf<T>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const rest = [...items];
  const worker = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
      try {
        await task(item);
      } catch (error) {
        rest.length = 0;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: width }, worker));
  const failed = ends.filter((end) => end.status === 'rejected');
  const first = failed.find(({ reason }) => reason instanceof LocalNeo4jError) ?? failed[0];
  if (first) throw first.reason;
}

/**
 * The jars that are missing or are not what the lock file says. Digests are made anew each time (116 MB in
 * about 0.15 s), since a flipped byte would otherwise show as a fault of the database long after.
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
  const base = repositoryUrl.replace(/\/+$/, '');
  const totalBytes = missing.reduce((sum, { size }) => sum + size, 0);
  const totalFiles = missing.length;
  let doneBytes = 0;
  let doneFiles = 0;
  const report = () => onProgress?.({ doneBytes, totalBytes, doneFiles, totalFiles });
  const failure = new AbortController();
  await forEachOf(missing, parallelDownloads, async ({ path, sha256, size }) => {
    let counted = 0;
    try {
      await download({
        url: `${base}/${path}`,
        file: join(folder, basename(path)),
        sha256,
        size,
        signal: failure.signal,
        onBytes(present) {
          doneBytes += present - counted;
          counted = present;
          report();
        },
      });
    } catch (error) {
      failure.abort(error);
      // Those that this one ended would tell of a download given up; the reason is the first fault.
      throw failure.signal.reason;
    }
    doneFiles += 1;
    report();
  });
}

async function removeArchives(folder: string): Promise<void> {
  const names = await readdir(folder);
  const archives = names.filter((name) => name.endsWith(archiveEnding));
  await Promise.all(archives.map((name) => rm(join(folder, name), { force: true })));
}

function notWritable(folder: string, error: unknown): LocalNeo4jError {
  const reason = error instanceof Error ? error.message : String(error);
  return new LocalNeo4jError(
    'HOME_NOT_WRITABLE',
    `Cannot write to ${folder}, where the jars of Neo4j are kept: ${reason}\nXDG_CACHE_HOME can name another folder.`,
    { cause: error },
  );
}

/** Waits until no other process fetches into the folder, and keeps others out of it. */
async function holdFolder(folder: string, onWait?: () => void): Promise<() => Promise<void>> {
  const options: lockfile.LockOptions = {
    stale: 10_000,
    update: 2_000,
    realpath: false,
    // Two that fetch at once write the same bytes, and both verify them; by default this would throw out of
    // a timer, as after a laptop's sleep.
    onCompromised: () => {},
  };
  for (let tries = 0; ; tries += 1) {
    try {
      return await lockfile.lock(folder, options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw notWritable(folder, error);
      if (tries === 0) onWait?.();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/**
 * Sees to it that all jars of the lock file are in the cache, verified; fetches those that are not. Needs no
 * network when none is missing.
 *
 * @throws LocalNeo4jError DOWNLOAD_FAILED, JAR_DAMAGED, HOME_NOT_WRITABLE
 */
export async function fetchNeo4jJars(options: FetchOptions): Promise<JarSet> {
  const { version, jars, mainClasses } = options.lock ?? jarLock;
  const folder = join(options.cache, `neo4j-${version}`);
  const jarSet = { version, folder, mainClasses };
  if ((await findMissing(folder, jars)).length === 0) return jarSet;
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw notWritable(dirname(folder), error);
  }
  const release = await holdFolder(folder, options.onWait);
  try {
    // Another process may have fetched them while this one waited.
    const missing = await findMissing(folder, jars);
    if (missing.length > 0) {
      await removeArchives(folder);
      await fetchMissing(folder, missing, options);
    }
  } finally {
    // Fails where the lock was taken over; then it is not ours to release.
    await release().catch(() => {});
  }
  return jarSet;
}
