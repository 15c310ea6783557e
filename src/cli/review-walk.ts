import { once } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import { createInterface } from 'node:readline/promises';
import { AtazanError } from '../errors';
import type { Graph } from '../graph/graph';
import { accept, type Settlement } from '../ingest/review/accept';
import { type Correction, correct } from '../ingest/review/correct';
import { readDirectory } from '../ingest/review/find';
import { type OpenProposal, readProposals } from '../ingest/review/proposals';
import { reject } from '../ingest/review/reject';
import { languages, type Ontology } from '../ontology/model';
import { say } from './connection';
import { proposalText } from './review-text';

/** Waits for one key. Ctrl-C and Ctrl-D are `q`. */
function key(): Promise<string> {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return new Promise((resolve) => {
    stdin.once('keypress', (text: string | undefined, { ctrl }: { ctrl: boolean }) => {
      stdin.setRawMode(false);
      stdin.pause();
      resolve(ctrl ? 'q' : (text ?? ''));
    });
  });
}

/** Asks for a line. Ctrl-D is an empty one. */
async function line(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    const closed = once(terminal, 'close').then(() => '');
    return (await Promise.race([terminal.question(question), closed])).trim();
  } finally {
    terminal.close();
  }
}

const fields: readonly (keyof Correction)[] = [
  'subject',
  'predicate',
  'object',
  'role',
  'since',
  'until',
  'under',
  'attributedTo',
  'statedOn',
  'quote',
  'note',
];

async function askCorrection(graph: Graph, ontology: Ontology, id: string): Promise<void> {
  const field = await line(`Which of ${fields.join(', ')}? `);
  const known = fields.find((name) => name === field);
  if (!known) throw new AtazanError('BAD_USER_INPUT', `a proposal has no ${field}`);
  const value = await line(`${known}: `);
  await correct(graph, ontology, id, { [known]: value });
}

/** Asks what is to become of an unknown end; undefined where nothing is said. */
async function askSettlement(
  graph: Graph,
  { subject, object, attributedTo }: OpenProposal,
): Promise<Settlement | undefined> {
  const { ids } = await readDirectory((statement) => graph.read(statement));
  const unknown = [subject, object, attributedTo].find(
    (end) => end?.isCandidate && !ids.has(end.id),
  );
  if (!unknown) return {};
  say(`${unknown.id} (${unknown.type}, "${unknown.name}") is not in the graph.`);
  const known = await line('Slug of the entity that it is, or nothing to make it: ');
  if (known !== '') return { as: new Map([[unknown.id, known]]) };
  const names: Record<string, string> = {};
  for (const language of languages) {
    const name = await line(`Its name in ${language}, or nothing: `);
    if (name !== '') names[language] = name;
  }
  if (Object.keys(names).length === 0) return undefined;
  return { create: { candidate: unknown.id, names } };
}

type Step = 'next' | 'again' | 'end';

async function decide(graph: Graph, ontology: Ontology, proposal: OpenProposal): Promise<Step> {
  const { id } = proposal;
  switch (await key()) {
    case 'a': {
      const settlement = await askSettlement(graph, proposal);
      if (!settlement) return 'again';
      await accept(graph, ontology, [id], settlement);
      say('accepted');
      return 'next';
    }
    case 'r':
      await reject(graph, [id]);
      say('rejected');
      return 'next';
    case 'c':
      await askCorrection(graph, ontology, id);
      return 'again';
    case 's':
      return 'next';
    case 'q':
      return 'end';
    default:
      return 'again';
  }
}

/** Goes through the open proposals on a terminal: one key decides on each. */
export async function walk(graph: Graph, ontology: Ontology): Promise<void> {
  const run = graph.read.bind(graph);
  const open = await readProposals(run, {});
  for (const [index, { id }] of open.entries()) {
    for (let step: Step = 'again'; step === 'again'; ) {
      // What another decision has changed is shown as it is by now.
      const [proposal] = await readProposals(run, { ids: [id] });
      if (!proposal) break;
      say(`\n${index + 1} of ${open.length}\n${proposalText(proposal)}`);
      say('[a]ccept  [c]orrect  [r]eject  [s]kip  [q]uit');
      try {
        step = await decide(graph, ontology, proposal);
      } catch (error) {
        if (!(error instanceof AtazanError)) throw error;
        say(error.message);
      }
      if (step === 'end') return;
    }
  }
  say(open.length === 0 ? 'No proposals wait' : 'That was the last');
}
