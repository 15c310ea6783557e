import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ProgressBar } from '../../src/cli/progress';
import { exitOnSignals } from '../../src/cli/signals';
import { cachedWork, type Results } from './bars';
import { measureImport } from './import-measure';
import { toMarkdown } from './report';
import { measureSize, type Plan, servedWork } from './run';
import { allWork } from './work';

interface Options {
  readonly size: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly connections: readonly number[];
  readonly only: readonly string[];
  readonly json?: string;
  readonly profile?: string;
}

/** Name of the import among the work. */
const importWork = 'import';
const importedStatements = 10_000;
const defaultSizes = [10_000, 100_000];
const names = [...allWork.map(({ name }) => name), cachedWork, importWork];

function positive(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

function repeated<T>(read: (text: string) => T) {
  // Commander passes the default as the previous value; what is given takes its place.
  let given: T[] = [];
  return (text: string): T[] => {
    given = [...given, read(text)];
    return given;
  };
}

function workName(text: string): string {
  if (names.includes(text)) return text;
  throw new InvalidArgumentError(`There is ${names.join(', ')}.`);
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}

async function bench(options: Options): Promise<void> {
  const { rounds, seconds, warmUp, connections, only } = options;
  const bar = new ProgressBar('{bar} {percentage}%');
  const onProgress = (done: number, total: number) => {
    bar.update(done, total);
    if (done === total) bar.stop();
  };
  const plan: Plan = {
    rounds,
    seconds,
    warmUp,
    connections,
    only,
    profile: options.profile,
    say: (line) => process.stderr.write(`${Math.round(performance.now() / 1000)} s  ${line}\n`),
    onFilled: onProgress,
    onRun: onProgress,
  };
  const isAsked = (name: string) => only.length === 0 || only.includes(name);
  const warm: Results['warm'][number][] = [];
  const cold: Results['cold'][number][] = [];
  const { leftOut } = servedWork(only);
  const date = new Date().toISOString().slice(0, 10);
  let imported: Results['import'];
  const results = (): Results => ({
    machine: machine(),
    date,
    rounds,
    seconds,
    leftOut,
    warm,
    cold,
    import: imported,
  });
  // After each part: a run takes long, and what it found is not to be lost with what comes after.
  const save = () => {
    if (options.json) writeFileSync(options.json, `${JSON.stringify(results(), null, 2)}\n`);
  };
  try {
    const measuresGraphs = names.some((name) => name !== importWork && isAsked(name));
    for (const size of measuresGraphs ? options.size : []) {
      const found = await measureSize(size, plan);
      warm.push(...found.warm);
      cold.push(...found.cold);
      save();
    }
    if (isAsked(importWork)) {
      plan.say('measuring the import');
      let done = 0;
      const onRound = () => onProgress(++done, 2 * rounds + 2);
      imported = await measureImport(importedStatements, rounds, onRound);
      save();
    }
    process.stdout.write(`${toMarkdown(results())}\n`);
  } finally {
    bar.stop();
  }
}

const program = new Command('npm run bench --')
  .description(
    'Measure Atazan beside @neo4j/graphql, the bare driver and a plain route, on made graphs in a Neo4j of their own. The table goes to the standard output.',
  )
  .addOption(
    new Option('--size <edges>', 'edges of a graph; may be repeated')
      .argParser(repeated(positive))
      .default(defaultSizes, '10000 and 100000'),
  )
  .option('--rounds <number>', 'how often each is measured', positive, 5)
  .option('--seconds <number>', 'how long each measurement is', positive, 2)
  .option('--warm-up <seconds>', 'how long Neo4j is loaded before', positive, 40)
  .option(
    '--connections <list>',
    'numbers of connections, joined by commas',
    (text: string) => text.split(',').map(positive),
    [1, 8, 32],
  )
  .addOption(
    new Option('--only <name>', `one work alone; may be repeated: ${names.join(', ')}`)
      .argParser(repeated(workName))
      .default([], 'all'),
  )
  .option('--json <file>', 'write the results there as JSON')
  .option('--profile <folder>', 'write CPU profiles of the peers there')
  .addHelpText(
    'after',
    `
Examples:
  npm run bench
  npm run -s bench -- --size 10000 --size 1000000 --only lookup --json lookup.json
  npm run -s bench -- --size 10000 --rounds 1 --connections 8`,
  )
  .action(bench);

// What was started ends with this process, but only if it ends by itself.
exitOnSignals();

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
