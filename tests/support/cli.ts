import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/project';
import { testAddress } from './world';

/** What a run of the command said, and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const program = join(projectRoot, 'dist', 'cli', 'main.js');

/** The environment of a user who uses the test graph. */
export function graphEnvironment(): NodeJS.ProcessEnv {
  const { uri, user, password, database } = testAddress();
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}

/** Starts the command `atazan` and leaves it running. */
export function startAtazan(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(process.execPath, [program, ...parameters], {
    env: { ...process.env, NEO4J_URI: '', ...environment },
  });
}

/** Runs the command `atazan` to its end. */
export async function atazan(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  input = '',
): Promise<Run> {
  const child = startAtazan(parameters, environment);
  child.stdin?.end(input);
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
