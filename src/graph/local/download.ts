import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as delay } from 'node:timers/promises';
import { LocalNeo4jError } from './error';
import { digestOf } from './lock-file';

/** A file to fetch, and what it must be. */
export interface Download {
  readonly url: string;
  readonly file: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Called with the number of bytes of the file that are there; fewer than before when it starts anew. */
  readonly onBytes: (present: number) => void;
  /** Ends the download; what has arrived is kept. */
  readonly signal: AbortSignal;
}

/** Waits between tries, in milliseconds. */
const waits = [500, 2_000, 5_000] as const;

/** No byte for this long ends a try. */
const stalledAfterMs = 30_000;

/** Faults of the disk, which no other try will mend. */
const diskFaults = new Set(['EACCES', 'EDQUOT', 'EIO', 'ENOSPC', 'EPERM', 'EROFS']);

/** A fault that another try may not meet. */
class PassingFault extends Error {}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function refused(url: string, status: number): LocalNeo4jError {
  return new LocalNeo4jError(
    'DOWNLOAD_FAILED',
    `${url} answered ${status}. Set MAVEN_REPOSITORY_URL to a repository that has it, or NEO4J_URI to a Neo4j that runs already.`,
  );
}

function damaged(url: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'JAR_DAMAGED',
    `${url} sends something else than the file that Atazan was made with; it was thrown away.\nA network that asks for a login first, or a mirror that is out of order, does this; MAVEN_REPOSITORY_URL can name another repository.`,
  );
}

function givenUp(url: string, error: unknown): LocalNeo4jError {
  // fetch says `fetch failed` and no more; the reason is its cause.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LocalNeo4jError(
    'DOWNLOAD_FAILED',
    `Cannot fetch ${url}: ${reason}\nWhat has arrived is kept; the next start goes on from there. MAVEN_REPOSITORY_URL can name a mirror.`,
    { cause: error },
  );
}

function isDiskFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && diskFaults.has((error as NodeJS.ErrnoException).code ?? '');
}

/** Asks for a file from a byte on. The caller looks whether the server did as it was asked. */
async function request(url: string, from: number, signal: AbortSignal) {
  const headers = from > 0 ? { range: `bytes=${from}-` } : {};
  const response = await fetch(url, { signal, headers });
  const { status, body } = response;
  if (status === 206 || status === 200) {
    return { isRest: status === 206, body: Readable.fromWeb(body as ReadableStream) };
  }
  await body?.cancel();
  if (status >= 500 || status === 429) throw new PassingFault(`the server answered ${status}`);
  throw refused(url, status);
}

/**
 * Fetches what is missing of a file into its `.part`.
 *
 * @returns whether bytes of an earlier try are in it
 */
async function fetchRest(download: Download, part: string): Promise<boolean> {
  const { url, size, onBytes } = download;
  const found = await sizeOf(part);
  const from = found > size ? 0 : found;
  onBytes(from);
  if (from === size) return true;
  const stall = new AbortController();
  const stalled = () => stall.abort(new PassingFault('the server fell silent'));
  const timer = setTimeout(stalled, stalledAfterMs);
  try {
    const signal = AbortSignal.any([download.signal, stall.signal]);
    const { isRest, body } = await request(url, from, signal);
    let present = isRest ? from : 0;
    await pipeline(
      body,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          timer.refresh();
          present += chunk.length;
          if (present > size) throw damaged(url);
          onBytes(present);
          yield chunk;
        }
      },
      createWriteStream(part, { flags: isRest ? 'a' : 'w' }),
    );
    return isRest;
  } finally {
    clearTimeout(timer);
  }
}

async function attempt(download: Download): Promise<void> {
  const part = `${download.file}.part`;
  const isResumed = await fetchRest(download, part);
  if ((await sizeOf(part)) < download.size) throw new PassingFault('the connection broke off');
  if ((await digestOf(part)) === download.sha256) return rename(part, download.file);
  await rm(part);
  // What an earlier run left may have been damaged; bytes that all came just now tell of the server.
  if (!isResumed) throw damaged(download.url);
  return attempt(download);
}

/**
 * Fetches one file: goes on with a `.part` that an earlier run left, verifies the digest, and puts the file
 * in place at once or not at all. Cut connections and a server that is busy are tried again.
 *
 * @throws LocalNeo4jError DOWNLOAD_FAILED, JAR_DAMAGED, HOME_NOT_WRITABLE
 */
export async function download(task: Download): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt(task);
    } catch (error) {
      if (error instanceof LocalNeo4jError) {
        if (error.code === 'JAR_DAMAGED') await rm(`${task.file}.part`, { force: true });
        throw error;
      }
      if (isDiskFault(error)) {
        throw new LocalNeo4jError(
          'HOME_NOT_WRITABLE',
          `Cannot write ${task.file}: ${error.message}\nXDG_CACHE_HOME can name another folder for the jars of Neo4j.`,
          { cause: error },
        );
      }
      const wait = waits[tries];
      if (wait === undefined || task.signal.aborted) throw givenUp(task.url, error);
      await delay(wait, undefined, { signal: task.signal });
    }
  }
}
