import type { Command } from 'commander';
import { checkGraph } from '../dataset/check';
import { readOntology } from '../ontology/read';
import { readSettings } from '../settings';
import { say, withGraph } from './connection';
import { exitCodes } from './failure';
import { ProgressBar } from './progress';

async function runCheck(): Promise<void> {
  const bar = new ProgressBar('Checking {bar} {value} of {total}');
  await withGraph(readSettings(), async (graph) => {
    const findings = await checkGraph(graph, readOntology(), (done, total) =>
      bar.update(done, total),
    );
    bar.stop();
    for (const { severity, message } of findings) process.stdout.write(`${severity}: ${message}\n`);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    say(`${errors} errors, ${findings.length - errors} warnings`);
    if (errors > 0) process.exitCode = exitCodes.failed;
  });
}

/** `atazan check`: verifies the stored graph. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'Verify the stored graph: evidence, ends, names, ontology. Exit code 1 if it has errors.',
    )
    .addHelpText('after', '\nExample:\n  atazan check')
    .action(runCheck);
}
