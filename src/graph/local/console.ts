import { readFile } from 'node:fs/promises';
import type { Neo4jFolder } from './folder';

/** All that a server said since its start. */
export async function readConsole(folder: Neo4jFolder): Promise<string> {
  return readFile(folder.console, 'utf8').catch(() => '');
}

/** Whether a server takes connections; said after the port is its own. */
export function isOpen(said: string): boolean {
  return /INFO\s+Bolt enabled on /.test(said);
}

/** Whether a server found its port taken. */
export function foundPortTaken(said: string): boolean {
  return /BindException|Address already in use/i.test(said);
}

/** The end of what a server said, for a person: without stack traces. */
export function lastWords(said: string, count = 8): string {
  const lines = said
    .split('\n')
    .filter(
      (line) => line.trim() && !/^\s+at |^\s*\.\.\. \d+ (more|common)|^Caused by: /.test(line),
    );
  return lines.slice(-count).join('\n');
}

/** Why a server did not start: the innermost cause that it named, or else its last words. */
export function reasonOf(said: string): string {
  const causes = [...said.matchAll(/^Caused by: (?:[\w.$]+: )?(.+)$/gm)];
  return causes.at(-1)?.[1] ?? lastWords(said);
}
