import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError } from './error';
import { exists, type Neo4jFolder } from './folder';
import type { JarSet } from './jars';

const run = promisify(execFile);

/** The password that is written down; undefined when none is. */
export async function readPassword({ password }: Neo4jFolder): Promise<string | undefined> {
  const text = await readFile(password, 'utf8').catch(() => '');
  return text.trim() || undefined;
}

/** Tells how to go on when the password that is written down is not that of the graph, or none is. */
export function passwordLost(folder: Neo4jFolder, what: string): LocalNeo4jError {
  return new LocalNeo4jError(
    'PASSWORD_LOST',
    `${folder.root} holds a graph, but its password file ${folder.password} ${what}.\nPut the right file back (a backup of the folder has it), or move ${folder.data} away to begin with an empty graph.`,
  );
}

/** Gives it to the admin tool by a file: every user of the machine can read the command lines of processes. */
async function setInitialPassword(
  folder: Neo4jFolder,
  java: string,
  jars: JarSet,
  argumentFile: string,
): Promise<void> {
  const command = [
    ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(jars.folder, '*')],
    ...[jars.mainClasses.admin, 'dbms', 'set-initial-password', `@${argumentFile}`],
  ];
  const env = { ...process.env, NEO4J_HOME: folder.root, NEO4J_CONF: folder.configuration };
  try {
    await run(java, command, { env });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n')[0];
    throw new LocalNeo4jError('START_FAILED', `Cannot set the password of the graph: ${said}`, {
      cause: error,
    });
  }
}

/**
 * The password of the user `neo4j`; made and given to the database before its first start, so that at no
 * time it can be entered with a known one. The configuration must be written already.
 *
 * @throws LocalNeo4jError PASSWORD_LOST when there are data but no password
 */
export async function ensurePassword(
  folder: Neo4jFolder,
  java: string,
  jars: JarSet,
): Promise<string> {
  const known = await readPassword(folder);
  if (known) return known;
  if (await exists(join(folder.data, 'databases'))) throw passwordLost(folder, 'is missing');
  // Hexadecimal: the admin tool would take a leading `-` or `@` for something else.
  const password = randomBytes(24).toString('hex');
  const draft = `${folder.password}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, `${password}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await setInitialPassword(folder, java, jars, draft);
    await rename(draft, folder.password);
    return password;
  } finally {
    await rm(draft, { force: true });
  }
}
