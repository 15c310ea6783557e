import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFolder } from '../project';

/** A hand-written statement: a file of `cypher/`. */
export interface NamedStatement {
  /** Path below `cypher/` without the ending: `write/entities`. */
  readonly name: string;
  readonly text: string;
}

const loaded = new Map<string, NamedStatement>();

/**
 * A hand-written statement by name. Its heading comment is for readers and does not go to the database.
 *
 * @param name path below `cypher/` without the ending
 */
export function namedStatement(name: string): NamedStatement {
  const known = loaded.get(name);
  if (known) return known;
  const text = readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  const statement = { name, text };
  loaded.set(name, statement);
  return statement;
}

/** The names of all statements below a folder of `cypher/`, in order. */
export function statementNames(folder: string): string[] {
  return readdirSync(join(cypherFolder, folder))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => `${folder}/${file.slice(0, -'.cypher'.length)}`);
}
