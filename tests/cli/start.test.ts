import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atazan, startAtazan } from '../support/cli';
import { testJars } from '../support/neo4j';

let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'atazan start '));
  await testJars();
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly endpoint: string;
  readonly said: () => string;
}

/** Starts the program and waits for the address of its endpoint. */
function start(): Promise<Started> {
  const child = startAtazan(['start'], { ATAZAN_HOME: home, PORT: '0', LOG_LEVEL: 'warn' });
  let said = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      const [, endpoint] = /Endpoint\s+(\S+)/.exec(said) ?? [];
      if (endpoint) resolve({ child, endpoint, said: () => said });
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(said)));
  });
}

async function statementCount(endpoint: string): Promise<number> {
  const response = await fetch(`${endpoint}?query={stats{statements}}`);
  const { data } = (await response.json()) as { data: { stats: { statements: number } } };
  return data.stats.statements;
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  return new Promise((resolve) => child.once('exit', resolve));
}

test('starts, is killed, starts again on its data, and stops cleanly', async () => {
  const first = await start();
  expect(first.said()).toContain('Seeded');
  const count = await statementCount(first.endpoint);
  expect(count).toBeGreaterThan(0);

  const second = await atazan(['start'], { ATAZAN_HOME: home, PORT: '0' });
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(String(first.child.pid));

  first.child.kill('SIGKILL');
  await ended(first.child);

  const third = await start();
  expect(third.said()).toContain('The seeds are in the graph already');
  expect(await statementCount(third.endpoint)).toBe(count);
  const status = await atazan(['neo4j', 'status'], { ATAZAN_HOME: home });
  expect(status.stdout).toContain('Neo4j runs at bolt://127.0.0.1:');

  third.child.kill('SIGINT');
  expect(await ended(third.child)).toBe(0);
  const after = await atazan(['neo4j', 'status'], { ATAZAN_HOME: home });
  expect(after.stdout).toContain('No Neo4j runs');
}, 180_000);
