import { renameSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { Neo4jFolder } from './folder';
import type { ProcessMark } from './process';

/** What is written down about a server while it runs. */
export interface ServerState {
  readonly server: ProcessMark;
  /** The program that started it and will stop it; null for one that was started to stay. */
  readonly owner: ProcessMark | null;
  readonly port: number;
  /** ISO 8601 instant. */
  readonly startedAt: string;
}

/** What was written down; undefined when nothing was, or nothing that can be read. */
export async function readState({ state }: Neo4jFolder): Promise<ServerState | undefined> {
  try {
    const found = JSON.parse(await readFile(state, 'utf8')) as Partial<ServerState>;
    return found.server && found.port ? (found as ServerState) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes it down, at once or not at all; without giving way to anything else, so that a server that was just
 * started cannot be left behind unknown.
 */
export function writeState({ state }: Neo4jFolder, content: ServerState): void {
  const draft = `${state}.new`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, state);
}

/** Forgets a server, unless another one has taken its place. */
export async function clearState(folder: Neo4jFolder, { pid }: ProcessMark): Promise<void> {
  const state = await readState(folder);
  if (!state || state.server.pid === pid) await rm(folder.state, { force: true });
}
