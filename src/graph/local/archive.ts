import { randomBytes } from 'node:crypto';
import { access, constants, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveEnding, type JarSet } from './jars';
import { fingerprintOf } from './java';
import { digestOf } from './lock-file';

const draftEnding = `.new${archiveEnding}`;

/** Drafts that are older were left by a server that was killed while it wrote. */
const abandonedAfterMs = 600_000;

/** An archive of loaded classes, with which Neo4j starts in half the time. */
export interface ClassArchive {
  /** What Java is told, to use the archive or to make it. */
  readonly options: readonly string[];
  /** To be called after the server has ended: puts the archive in place, if one was made. */
  keep(): Promise<void>;
}

const nothing: ClassArchive = { options: [], keep: async () => {} };

/** Java does without an archive that does not fit it; it need not tell. */
const silence = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];

/**
 * The archive in a folder whose name begins so. Its digest is the end of its name: Java breaks off, or worse,
 * on one that is damaged. Damaged ones are removed.
 */
async function findArchive(folder: string, start: string): Promise<string | undefined> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(start) || name.endsWith(draftEnding)) continue;
    const archive = join(folder, name);
    if (name === nameOf(start, await digestOf(archive))) return archive;
    await rm(archive, { force: true });
  }
  return undefined;
}

function nameOf(start: string, digest: string): string {
  return `${start}${digest.slice(0, 32)}${archiveEnding}`;
}

/** Puts a draft in place of all archives before it; they were made for another Java. */
async function keepDraft(folder: string, draft: string, start: string): Promise<void> {
  const name = nameOf(start, await digestOf(draft));
  await rename(draft, join(folder, name));
  for (const other of await readdir(folder)) {
    const isOld = other.endsWith(archiveEnding) && !other.endsWith(draftEnding) && other !== name;
    if (isOld) await rm(join(folder, other), { force: true });
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((found) => found.endsWith(draftEnding))) {
    const draft = join(folder, name);
    const { mtimeMs } = await stat(draft);
    if (mtimeMs < Date.now() - abandonedAfterMs) await rm(draft, { force: true });
  }
}

/**
 * The archive for a Java and a set of jars. It lies with the jars; the first server that ends in an orderly
 * way writes it (Java does that while it ends, in some 4 s). Java itself checks that an archive is of its own
 * version and of these jars. None is made where `isMade` is false: when nobody waits for the end of the server.
 *
 * It only saves time, so nothing that goes wrong with it is an error.
 */
export async function classArchive(
  java: string,
  { folder }: JarSet,
  isMade: boolean,
): Promise<ClassArchive> {
  const start = `classes-${await fingerprintOf(java)}-`;
  try {
    await removeAbandoned(folder);
    const archive = await findArchive(folder, start);
    if (archive) return { ...nothing, options: [`-XX:SharedArchiveFile=${archive}`, ...silence] };
    if (!isMade) return nothing;
    await access(folder, constants.W_OK);
  } catch {
    return nothing;
  }
  const draft = join(folder, `${start}${randomBytes(4).toString('hex')}${draftEnding}`);
  return {
    options: [`-XX:ArchiveClassesAtExit=${draft}`, ...silence],
    keep: () => keepDraft(folder, draft, start).catch(nothing.keep),
  };
}
