import type { Command } from 'commander';
import { type ImportReport, importDataset, type SortReport } from '../dataset/import';
import { formatProblem } from '../dataset/problem';
import { sorts } from '../dataset/read';
import { migrate } from '../graph/migrate';
import { readOntology } from '../ontology/read';
import { readSettings } from '../settings';
import { say, withGraph } from './connection';
import { ProgressBar } from './progress';

interface Options {
  readonly sources?: string;
  readonly dataset?: string;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
}

function countOf({ created, updated, unchanged }: SortReport): string {
  return `${created} new, ${updated} changed, ${unchanged} unchanged`;
}

/** What an import did, for the person at the terminal. */
export function describeImport(report: ImportReport, isDryRun = false): string {
  const missing = sorts.flatMap((sort) =>
    report.sorts[sort].missing.map((id) => `  ${sort}: ${id}`),
  );
  const fate = report.isPruned ? 'were removed' : 'stay; --prune removes them';
  return [
    ...report.warnings.map((warning) => `${formatProblem(warning)} (warning)`),
    ...sorts.map((sort) => `${sort}: ${countOf(report.sorts[sort])}`),
    ...(report.quotes
      ? [`quotes: ${report.quotes.verified} found in the texts of their sources`]
      : []),
    ...(report.quotes && report.quotes.withoutText.length > 0
      ? [
          `no text for ${report.quotes.withoutText.length} sources: ${report.quotes.withoutText.join(', ')}`,
        ]
      : []),
    ...(missing.length > 0
      ? [
          `${missing.length} of the dataset ${report.dataset} are no longer in its files and ${fate}:`,
          ...missing,
        ]
      : []),
    isDryRun
      ? 'Nothing was written: this was a dry run'
      : report.isChanged
        ? `Imported ${report.files} files as the dataset ${report.dataset}`
        : 'Nothing has changed',
  ].join('\n');
}

async function runImport(paths: string[], options: Options): Promise<void> {
  const ontology = readOntology();
  const bar = new ProgressBar('Importing {bar} {percentage}% of {total}');
  await withGraph(readSettings(), async (graph) => {
    await migrate(graph, ontology);
    try {
      const report = await importDataset(graph, ontology, {
        paths,
        ...options,
        onProgress: (done, total) => bar.update(done, total),
      });
      bar.stop();
      say(describeImport(report, options.dryRun));
    } finally {
      bar.stop();
    }
  });
}

/** `atazan import`: files into the graph. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description(
      'Read entities, sources and statements from YAML files into the graph. Everything is validated first; nothing is written if anything is wrong.',
    )
    .argument('<path...>', 'files, or folders whose YAML files are all read')
    .option(
      '--sources <dir>',
      'look up each quote in the text of its source, <dir>/<source id>.txt',
    )
    .option(
      '--dataset <name>',
      'name to keep the records under (default: that of the folder or file)',
    )
    .option('--prune', 'remove what the dataset has in the graph but no longer in its files')
    .option('--dry-run', 'validate and compare, but write nothing')
    .addHelpText(
      'after',
      `
Examples:
  atazan import seeds
  atazan import report.yml --dataset seeds --sources texts
  atazan import seeds --prune`,
    )
    .action(runImport);
}
