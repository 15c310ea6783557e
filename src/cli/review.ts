import { type Command, InvalidArgumentError } from 'commander';
import { AtazanError } from '../errors';
import type { Graph } from '../graph/graph';
import { migrate } from '../graph/migrate';
import { readArticleFiles } from '../ingest/article/files';
import { accept } from '../ingest/review/accept';
import { type Correction, correct } from '../ingest/review/correct';
import { findProposals } from '../ingest/review/find';
import { type ProposalFilter, readProposals } from '../ingest/review/proposals';
import { reject } from '../ingest/review/reject';
import { languages, type Ontology } from '../ontology/model';
import { readOntology } from '../ontology/read';
import { readSettings } from '../settings';
import { say, withGraph } from './connection';
import { proposalList, proposalText } from './review-text';
import { walk } from './review-walk';

async function withReview(work: (graph: Graph, ontology: Ontology) => Promise<void>) {
  const ontology = readOntology();
  await withGraph(readSettings(), async (graph) => {
    await migrate(graph, ontology);
    await work(graph, ontology);
  });
}

function print(value: unknown): void {
  process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`);
}

interface ListOptions extends ProposalFilter {
  readonly page: number;
  readonly limit: number;
  readonly json?: boolean;
}

function runList({ page, limit, json, ...filter }: ListOptions): Promise<void> {
  return withReview(async (graph) => {
    const all = await readProposals((statement) => graph.read(statement), filter);
    const first = (page - 1) * limit;
    const shown = all.slice(first, first + limit);
    if (json) print(shown);
    else if (shown.length > 0) print(proposalList(shown));
    const range = shown.length > 0 ? `${first + 1}-${first + shown.length}` : 'none';
    const more = first + shown.length < all.length ? `; --page ${page + 1} shows more` : '';
    say(`${range} of ${all.length}${more}`);
  });
}

function runShow(id: string, { json }: { readonly json?: boolean }): Promise<void> {
  return withReview(async (graph) => {
    for (const proposal of await findProposals((statement) => graph.read(statement), [id])) {
      print(json ? proposal : proposalText(proposal));
    }
  });
}

interface AcceptOptions {
  readonly create?: string;
  readonly type?: string;
  readonly name: Readonly<Record<string, string>>;
  readonly as?: ReadonlyMap<string, string>;
}

function runAccept(ids: string[], { create, type, name, as }: AcceptOptions): Promise<void> {
  if (create !== undefined && Object.keys(name).length === 0) {
    throw new AtazanError(
      'BAD_USER_INPUT',
      `--create ${create} needs a name, such as --name en="A Name"`,
    );
  }
  return withReview(async (graph, ontology) => {
    const { entities, statements } = await accept(graph, ontology, ids, {
      create: create === undefined ? undefined : { candidate: create, type, names: name },
      as,
    });
    for (const { id, type: made } of entities) say(`made the ${made} ${id}`);
    for (const { id, subject, predicate, object } of statements) {
      say(`accepted ${id}: ${subject} ${predicate} ${object}`);
    }
  });
}

interface CorrectOptions extends Correction {
  readonly text?: string;
}

function runCorrect(id: string, { text, ...correction }: CorrectOptions): Promise<void> {
  if (Object.keys(correction).length === 0) {
    throw new AtazanError('BAD_USER_INPUT', 'say what is to be corrected, such as --object SLUG');
  }
  return withReview(async (graph, ontology) => {
    const [file] = text === undefined ? [] : await readArticleFiles([text], {});
    const within = file && { name: file.name, text: file.article.text };
    await correct(graph, ontology, id, correction, within);
    for (const proposal of await findProposals((statement) => graph.read(statement), [id])) {
      print(proposalText(proposal));
    }
  });
}

function runReject(ids: string[]): Promise<void> {
  return withReview(async (graph) => {
    for (const { id, subject, predicate, object } of await reject(graph, ids)) {
      say(`rejected ${id}: ${subject.id} ${predicate} ${object.id}`);
    }
  });
}

function runWalk(): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new AtazanError(
      'BAD_USER_INPUT',
      'going through proposals needs a terminal; elsewhere use atazan review list, show, accept, correct, reject',
    );
  }
  return withReview(walk);
}

function toCount(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function toShare(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

function addName(text: string, names: Readonly<Record<string, string>>): Record<string, string> {
  const [, language, name] = /^(\w+)=(.+)$/su.exec(text) ?? [];
  if (language && name && languages.some((known) => known === language)) {
    return { ...names, [language]: name };
  }
  throw new InvalidArgumentError(
    `It must be a language (${languages.join(', ')}), an equals sign and the name: en=A Name.`,
  );
}

function addAs(text: string, as: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const [slug = '', candidate = ''] = text.split('=').reverse();
  return new Map([...as, [candidate, slug]]);
}

function addDecisions(review: Command): void {
  review
    .command('accept')
    .description('Accept proposals, all or none: their edges are there at once.')
    .argument('<id...>', 'ids, or beginnings of them')
    .option('--create <candidate>', 'make an entity of an end that is not in the graph')
    .option('--name <language=name>', 'its name in a language; may be given for each', addName, {})
    .option('--type <type>', 'its type, where that of the proposal is wrong')
    .option(
      '--as <slug>',
      'the known entity that an end is; CANDIDATE=SLUG where several are not known',
      addAs,
    )
    .addHelpText(
      'after',
      `
Examples:
  atazan review accept 3f2a 91bc
  atazan review accept 3f2a --create ivan-ivanov --name "ru=Иван Иванов" --name "en=Ivan Ivanov"
  atazan review accept 3f2a --as marat-bashimov`,
    )
    .action(runAccept);
  review
    .command('correct')
    .description('Correct a proposal, which stays one. An empty text takes a value away.')
    .argument('<id>', 'id, or the beginning of it')
    .option('--subject <slug>', 'entity that it starts from')
    .option('--predicate <type>', 'edge type, such as SUPPORTS')
    .option('--object <slug>', 'entity that it leads to')
    .option('--role <title>', 'title of an office or part')
    .option('--since <day>', 'from when it held')
    .option('--until <day>', 'until when it held')
    .option('--under <slug>', 'document under which a power is held')
    .option('--attributed-to <slug>', 'who says so')
    .option('--stated-on <day>', 'when it was said')
    .option('--quote <words>', 'the words of the source, verbatim')
    .option('--text <file>', 'the article, in which the quote is looked up')
    .option('--note <text>', 'a remark of yours')
    .addHelpText(
      'after',
      '\nExample:\n  atazan review correct 3f2a --predicate OPPOSES --attributed-to ""',
    )
    .action(runCorrect);
  review
    .command('reject')
    .description('Reject proposals, all or none: the same text does not make them again.')
    .argument('<id...>', 'ids, or beginnings of them')
    .addHelpText('after', '\nExample:\n  atazan review reject 3f2a 91bc')
    .action(runReject);
}

/** `atazan review`: a curator decides on proposals. */
export function addReview(program: Command): void {
  const review = program
    .command('review')
    .description(
      'Decide on what was read in articles. Without a command, goes through it one by one.',
    )
    .addHelpText(
      'after',
      `
Examples:
  atazan review                            one key for each proposal
  atazan review list --confidence 0.8
  atazan review show 3f2a
  atazan review accept 3f2a`,
    )
    .action(runWalk);
  review
    .command('list')
    .description('List the proposals that wait, by source.')
    .option('--source <slug>', 'of one source')
    .option('--predicate <type>', 'of one edge type')
    .option('--entity <slug>', 'about one entity or candidate')
    .option('--confidence <share>', 'as sure as that at least, from 0 to 1', toShare)
    .option('--page <number>', 'which page', toCount, 1)
    .option('--limit <number>', 'how many a page has', toCount, 20)
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  atazan review list --predicate SUPPORTS --page 2')
    .action(runList);
  review
    .command('show')
    .description('Show a proposal: quote, ends, source, confidence.')
    .argument('<id>', 'id, or the beginning of it')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  atazan review show 3f2a')
    .action(runShow);
  addDecisions(review);
}
