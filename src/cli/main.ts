#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { version } from '../project';
import { addCheck } from './check';
import { exitCodes, toMessage } from './failure';
import { addImport } from './import';
import { addIngest } from './ingest';
import { addNeo4j } from './neo4j';
import { addQuery } from './query';
import { addReview } from './review';
import { addSchema } from './schema';
import { exitOnSignals } from './signals';
import { addStart } from './start';

function createProgram(): Command {
  const program = new Command('atazan')
    .description('A knowledge graph of constitutional politics with a typed GraphQL endpoint.')
    .version(version)
    .showHelpAfterError('(atazan --help lists the commands)')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  atazan start                       serve the graph: page, playground, endpoint
  atazan import seeds                read entities, sources and statements into the graph
  atazan ingest article.html         read an article; keep what it says as proposals
  atazan review                      decide on proposals, one after the other
  atazan check                       verify the stored graph
  echo '{ stats { revision } }' | atazan query -

Settings come from the environment (PORT, HOST, NEO4J_URI, ATAZAN_HOME ...); README lists them.
Exit codes: 0 done, 1 failed, 2 called the wrong way.`,
    );
  const commands = [
    addStart,
    addImport,
    addIngest,
    addReview,
    addCheck,
    addQuery,
    addSchema,
    addNeo4j,
  ];
  for (const add of commands) add(program);
  return program;
}

async function main(): Promise<void> {
  exitOnSignals();
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
      return;
    }
    process.stderr.write(`atazan: ${toMessage(error)}\n`);
    process.exitCode = exitCodes.failed;
  }
}

void main();
