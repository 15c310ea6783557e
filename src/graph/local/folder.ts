import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError } from './error';
import type { JarSet } from './jars';

const run = promisify(execFile);

/** Where things are below the folder of the program's own Neo4j. */
export interface Neo4jFolder {
  readonly root: string;
  readonly configuration: string;
  readonly data: string;
  readonly console: string;
  readonly password: string;
  readonly state: string;
}

/** The places below a home. */
export function neo4jFolder(home: string): Neo4jFolder {
  const root = join(home, 'neo4j');
  return {
    root,
    configuration: join(root, 'conf'),
    data: join(root, 'data'),
    console: join(root, 'logs', 'console.log'),
    password: join(root, 'password'),
    state: join(root, 'state.json'),
  };
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes the folder, readable to its owner alone.
 *
 * @throws LocalNeo4jError HOME_NOT_WRITABLE
 */
export async function prepareFolder(home: string): Promise<Neo4jFolder> {
  const folder = neo4jFolder(home);
  try {
    await mkdir(folder.configuration, { recursive: true, mode: 0o700 });
    await mkdir(join(folder.root, 'logs'), { recursive: true, mode: 0o700 });
    await chmod(folder.root, 0o700);
    await access(folder.root, constants.W_OK);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalNeo4jError(
      'HOME_NOT_WRITABLE',
      `Cannot write to ${home}, where the graph is kept: ${reason}\nATAZAN_HOME can name another folder.`,
      { cause: error },
    );
  }
}

/**
 * Writes the settings of the server: loopback and Bolt only, authentication on, no calls home, and
 * transaction logs of a size that fits a laptop (Neo4j preallocates 256 MB otherwise).
 */
export async function writeConfiguration(folder: Neo4jFolder, port: number): Promise<void> {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '256m',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'server.config.strict_validation.enabled': 'true',
    // Netty waits 5 s twice for late requests; by then the stores are closed and nobody is asking.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(join(folder.configuration, 'neo4j.conf'), `${lines.join('\n')}\n`);
}

/**
 * The password of the user `neo4j`; made and given to the database before its first start, so that at no
 * time it can be entered with a known one. It reaches the admin tool by a file, since every user of the
 * machine can read the command lines of processes.
 *
 * @throws LocalNeo4jError PASSWORD_LOST when there are data but no password
 */
export async function ensurePassword(
  folder: Neo4jFolder,
  java: string,
  jars: JarSet,
): Promise<string> {
  if (await exists(folder.password)) return (await readFile(folder.password, 'utf8')).trim();
  if (await exists(join(folder.data, 'databases'))) {
    throw new LocalNeo4jError(
      'PASSWORD_LOST',
      `${folder.root} holds a graph, but its password file ${folder.password} is gone. Put the file back, or move ${folder.data} away to begin with an empty graph.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  const draft = `${folder.password}.new`;
  await rm(folder.data, { recursive: true, force: true });
  await writeFile(draft, `'${password}'\n`, { mode: 0o600 });
  try {
    await run(
      java,
      [
        '-XX:+UseSerialGC',
        '-XX:TieredStopAtLevel=1',
        '-cp',
        join(jars.folder, '*'),
        'org.neo4j.cli.AdminTool',
        'dbms',
        'set-initial-password',
        `@${draft}`,
      ],
      {
        env: { ...process.env, NEO4J_HOME: folder.root, NEO4J_CONF: folder.configuration },
      },
    );
    await writeFile(folder.password, `${password}\n`, { mode: 0o600 });
    return password;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalNeo4jError('START_FAILED', `Cannot set the password of the graph: ${reason}`, {
      cause: error,
    });
  } finally {
    await rm(draft, { force: true });
  }
}
