import { randomBytes } from 'node:crypto';
import { access, constants, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exists } from './folder';
import { archiveEnding, type JarSet } from './jars';
import { fingerprintOf } from './java';

/** Drafts that are older were left by a server that was killed while it wrote. */
const abandonedAfterMs = 600_000;

/** An archive of loaded classes, with which Neo4j starts in half the time. */
export interface ClassArchive {
  /** What Java is told, to use the archive or to make it. */
  readonly options: readonly string[];
  /** To be called after the server has ended: puts the archive in place, if one was made. */
  keep(): Promise<void>;
}

async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((found) => found.endsWith(`.new${archiveEnding}`))) {
    const draft = join(folder, name);
    const { mtimeMs } = await stat(draft);
    if (mtimeMs < Date.now() - abandonedAfterMs) await rm(draft, { force: true });
  }
}

/**
 * The archive for a Java and a set of jars. It lies with the jars; the first server that ends in an orderly
 * way writes it (Java does that while it ends, in some 4 s). Java itself checks that an archive fits it and
 * the jars, and goes on without one that does not. None is made where `isMade` is false: when nobody waits for
 * the end of the server.
 */
export async function classArchive(
  java: string,
  { folder }: JarSet,
  isMade: boolean,
): Promise<ClassArchive> {
  const name = `classes-${await fingerprintOf(java)}`;
  const archive = join(folder, `${name}${archiveEnding}`);
  const idle = async () => {};
  if (await exists(archive)) {
    return { options: [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off'], keep: idle };
  }
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isMade || !isWritable) return { options: [], keep: idle };
  await removeAbandoned(folder).catch(idle);
  const draft = join(folder, `${name}.${randomBytes(4).toString('hex')}.new${archiveEnding}`);
  return {
    options: [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'],
    keep: () => rename(draft, archive).catch(idle),
  };
}
