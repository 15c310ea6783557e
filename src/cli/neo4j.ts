import type { Command } from 'commander';
import { localNeo4jStatus, stopLocalNeo4j } from '../graph/local/local-neo4j';
import { readSettings } from '../settings';
import { say, startOwnNeo4j } from './connection';
import { exitCodes } from './failure';

async function start(): Promise<void> {
  const { address, pid } = await startOwnNeo4j(readSettings(), true);
  say(`Neo4j runs at ${address.uri} (process ${pid}) until \`atazan neo4j stop\``);
}

async function stop(): Promise<void> {
  const { home } = readSettings();
  const wasRunning = await stopLocalNeo4j(home);
  say(wasRunning ? 'Neo4j is stopped' : `No Neo4j runs on ${home}`);
}

async function status(): Promise<void> {
  const { home } = readSettings();
  const found = await localNeo4jStatus(home);
  if (!found.isRunning) {
    process.stdout.write(`No Neo4j runs on ${home}\n`);
    process.exitCode = exitCodes.failed;
    return;
  }
  const { uri, server, owner, startedAt } = found;
  const holder = owner
    ? `for process ${owner.pid} (${owner.command})`
    : 'until `atazan neo4j stop`';
  process.stdout.write(
    `Neo4j runs at ${uri} (process ${server.pid}) since ${startedAt}, ${holder}\n`,
  );
}

/** `atazan neo4j`: the program's own database, by itself. */
export function addNeo4j(program: Command): void {
  const neo4j = program
    .command('neo4j')
    .description('Run the Neo4j of the program by itself (not that of NEO4J_URI).')
    .addHelpText(
      'after',
      `
Examples:
  atazan neo4j start      start it and leave it running; \`atazan start\` then uses it
  atazan neo4j status     where it runs, and for whom; exit code 1 if it does not
  atazan neo4j stop`,
    );
  neo4j.command('start').description('Start it, and leave it running.').action(start);
  neo4j.command('stop').description('Stop it.').action(stop);
  neo4j.command('status').description('Say whether it runs, where, and for whom.').action(status);
}
