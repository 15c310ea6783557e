import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Neo4jFolder } from './folder';

/** A process, known again by its command line, since the number alone may have passed to another. */
export interface ProcessMark {
  readonly pid: number;
  readonly command: string;
}

/** What is written down about a server while it runs. */
export interface ServerState {
  readonly server: ProcessMark;
  /** The program that started it and will stop it; null for one that was started to stay. */
  readonly owner: ProcessMark | null;
  readonly port: number;
  /** ISO 8601 instant. */
  readonly startedAt: string;
}

/** The command line of a process; undefined when there is none of that number. */
function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    // No such process, or a system without /proc.
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Describes a running process. */
export function markProcess(pid: number): ProcessMark {
  return { pid, command: commandOf(pid) ?? '' };
}

/** Whether a process still runs, and is the one that was described. */
export function isAlive({ pid, command }: ProcessMark): boolean {
  const found = commandOf(pid);
  return found !== undefined && found !== '' && found === command;
}

/** What was written down; undefined when nothing was, or nothing that can be read. */
export async function readState({ state }: Neo4jFolder): Promise<ServerState | undefined> {
  try {
    return JSON.parse(await readFile(state, 'utf8')) as ServerState;
  } catch {
    return undefined;
  }
}

/** Writes it down, at once or not at all. */
export async function writeState({ state }: Neo4jFolder, content: ServerState): Promise<void> {
  const draft = `${state}.new`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, state);
}

export async function clearState({ state }: Neo4jFolder): Promise<void> {
  await rm(state, { force: true });
}
