import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
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
}

/** Waits between tries, in milliseconds. */
const waits = [500, 2_000, 5_000] as const;

/** No byte for this long ends a try. */
const stalledAfterMs = 30_000;

/** A fault that another try may not meet. */
class PassingFault extends Error {}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function finalRefusal(url: string, status: number): LocalNeo4jError {
  return new LocalNeo4jError(
    'DOWNLOAD_FAILED',
    `${url} answered ${status}. Set MAVEN_REPOSITORY_URL to a repository that has it, or NEO4J_URI to a Neo4j that runs already.`,
  );
}

/** Fetches what is still missing of a file into its `.part`; starts anew where the server cannot resume. */
async function fetchRest(
  { url, size }: Download,
  part: string,
  onBytes: (count: number) => void,
): Promise<void> {
  const present = await sizeOf(part);
  if (present === size) return;
  const resumes = present > 0 && present < size;
  const controller = new AbortController();
  let timer = setTimeout(() => controller.abort(), stalledAfterMs);
  const watched = async function* (body: AsyncIterable<Buffer>) {
    for await (const chunk of body) {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), stalledAfterMs);
      onBytes(chunk.length);
      yield chunk;
    }
  };
  try {
    const response = await fetch(url, {
      signal: controller.signal,
      headers: resumes ? { range: `bytes=${present}-` } : {},
    });
    if (response.status >= 500 || response.status === 429) {
      throw new PassingFault(`${url} answered ${response.status}`);
    }
    if (!response.ok || !response.body) throw finalRefusal(url, response.status);
    const isRest = resumes && response.status === 206;
    if (resumes && !isRest) onBytes(-present);
    await pipeline(
      Readable.fromWeb(response.body as ReadableStream),
      watched,
      createWriteStream(part, { flags: isRest ? 'a' : 'w' }),
    );
  } finally {
    clearTimeout(timer);
  }
}

async function attempt(download: Download, onBytes: (count: number) => void): Promise<void> {
  const part = `${download.file}.part`;
  await fetchRest(download, part, onBytes);
  const fetched = await sizeOf(part);
  if (fetched < download.size) throw new PassingFault(`${download.url} broke off`);
  if ((await digestOf(part)) !== download.sha256) {
    await rm(part);
    onBytes(-fetched);
    throw new PassingFault(`${download.url} is not the file that the lock file names`);
  }
  await rename(part, download.file);
}

/**
 * Fetches one file: resumes a `.part` that an earlier run left, verifies the digest, and puts the file in
 * place at once or not at all. Passing faults (cut connections, 5xx, wrong bytes) are tried again.
 *
 * @param onBytes called with the number of bytes that arrived; with a negative one when they were thrown away
 * @throws LocalNeo4jError DOWNLOAD_FAILED
 */
export async function download(task: Download, onBytes: (count: number) => void): Promise<void> {
  await mkdir(dirname(task.file), { recursive: true });
  for (let tries = 0; ; tries += 1) {
    try {
      await attempt(task, onBytes);
      return;
    } catch (error) {
      if (error instanceof LocalNeo4jError) throw error;
      const wait = waits[tries];
      if (wait === undefined) throw givenUp(task, error);
      await delay(wait);
    }
  }
}

function givenUp({ url }: Download, error: unknown): LocalNeo4jError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LocalNeo4jError(
    'DOWNLOAD_FAILED',
    `Cannot fetch ${url}: ${reason}\nWhat has arrived is kept; the next start goes on from there. A mirror can be named by MAVEN_REPOSITORY_URL.`,
    { cause: error },
  );
}
