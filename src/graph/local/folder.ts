import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalNeo4jError } from './error';

/** Where things are below the folder of the program's own Neo4j. */
export interface Neo4jFolder {
  readonly root: string;
  readonly configuration: string;
  readonly data: string;
  /** What the server said since its start. */
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

/** Whether there is something at a path. */
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
