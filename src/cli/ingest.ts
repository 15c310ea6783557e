import { type Command, InvalidArgumentError } from 'commander';
import { anyOf, didYouMean } from '../dataset/problem';
import { migrate } from '../graph/migrate';
import { readArticleFiles } from '../ingest/article/files';
import type { Given } from '../ingest/article/read';
import { type IngestReport, ingest } from '../ingest/ingest';
import { isDate } from '../ontology/date';
import { type Language, languages } from '../ontology/model';
import { readOntology } from '../ontology/read';
import { readSettings } from '../settings';
import { say, withGraph } from './connection';
import { ProgressBar } from './progress';

interface Options extends Given {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly dataset: string;
}

/** What was read in a file, in the form that `--json` prints. */
function toJson({ source, version, digest, reading }: IngestReport) {
  const { id, title, titleIsLabel, publisher, published = null, language, url } = source;
  return {
    source: {
      ...{ slug: id, title, titleIsLabel, publisher, published, language, url },
      ...{ version, digest },
    },
    entities: reading.entities,
    statements: reading.statements,
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function listed(label: string, names: ReadonlyMap<string, number>): string[] {
  if (names.size === 0) return [];
  const list = [...names].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
  return [`  ${label}: ${list.join(', ')}`];
}

function countOf(names: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function fate({ version, isNewText, proposed, withdrawn }: IngestReport): string {
  if (!isNewText && proposed === 0) return 'read before; nothing has changed';
  const text = version === 1 ? 'new' : isNewText ? `version ${version} of its text` : 'read before';
  const taken = withdrawn > 0 ? `, ${withdrawn} withdrawn` : '';
  return `${text}; ${proposed} new proposals${taken}`;
}

/** What was read in a file, for the person at the terminal. */
function describe(report: IngestReport, isDryRun: boolean): string {
  const { name, source, reading } = report;
  const { entities, statements } = reading;
  const about = [source.publisher, source.published, source.language].filter(Boolean).join(', ');
  return [
    `${name}: ${source.title}`,
    `  ${source.id} (${about})${isDryRun ? '' : `: ${fate(report)}`}`,
    ...listed('known', countOf(entities.map(({ entity }) => entity))),
    ...listed('not known', countOf(entities.map(({ candidate }) => candidate))),
    ...statements.flatMap(({ subject, predicate, object, confidence, attributedTo, quote }) => [
      `  ${subject} ${predicate} ${object} (${percent(confidence)})`,
      `    "${quote}"${attributedTo === null ? '' : ` (${attributedTo})`}`,
    ]),
  ].join('\n');
}

function print(reports: readonly IngestReport[], { json, dryRun }: Options): void {
  if (json) {
    const objects = reports.map(toJson);
    process.stdout.write(
      `${JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2)}\n`,
    );
    return;
  }
  process.stdout.write(
    `${reports.map((report) => describe(report, dryRun ?? false)).join('\n\n')}\n`,
  );
  say(
    dryRun
      ? 'Nothing was written: this was a dry run'
      : 'Proposals wait for a curator: atazan review',
  );
}

async function runIngest(paths: string[], options: Options, command: Command): Promise<void> {
  if (paths.length > 1 && (options.title !== undefined || options.url !== undefined)) {
    command.error('error: --title and --url are of one article; give one file');
  }
  const files = await readArticleFiles(paths, options);
  const bar = new ProgressBar('Reading {bar} {value} of {total}');
  await withGraph(readSettings(), async (graph) => {
    if (!options.dryRun) await migrate(graph, readOntology());
    try {
      const reports = await ingest(graph, files, {
        dataset: options.dataset,
        dryRun: options.dryRun,
        onProgress: (done, total) => bar.update(done, total),
      });
      bar.stop();
      print(reports, options);
    } finally {
      bar.stop();
    }
  });
}

function toLanguage(text: string): Language {
  const found = languages.find((language) => language === text);
  if (found) return found;
  const near = text === 'kz' ? ' (did you mean kk?)' : didYouMean(text, languages);
  throw new InvalidArgumentError(`It must be ${anyOf(languages)}${near}.`);
}

function toDate(text: string): string {
  if (isDate(text)) return text;
  throw new InvalidArgumentError("It must be a day, month or year, such as '2026-02-09'.");
}

function toUrl(text: string): string {
  if (/^https?:/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('It must begin with https:// or http://.');
}

/** `atazan ingest`: articles into proposals. */
export function addIngest(program: Command): void {
  program
    .command('ingest')
    .description(
      'Read articles: what they name and what they seem to say. Statements are kept as proposals, which readers do not see until `atazan review` accepts them.',
    )
    .argument('<file...>', '.txt, .md, .html or .pdf files; - for standard input')
    .option('--title <text>', 'title, where the file does not tell it')
    .option('--publisher <name>', 'who published it')
    .option('--date <day>', 'when it was published', toDate)
    .option('--language <tag>', `language of the text: ${languages.join(', ')}`, toLanguage)
    .option('--url <address>', 'where it was published', toUrl)
    .option('--dataset <name>', 'name to keep sources and proposals under', 'articles')
    .option('--dry-run', 'read, but write nothing')
    .option('--json', 'print what was read as JSON: an object, or a list for several files')
    .addHelpText(
      'after',
      `
Examples:
  atazan ingest article.html
  atazan ingest --publisher "Egemen Qazaqstan" --date 2026-02-09 article.txt
  curl -s https://example.org/article | atazan ingest --dry-run --json -`,
    )
    .action(runIngest);
}
