import { normalText } from '../../dataset/item';
import { edgeIdOf } from '../../dataset/record';
import { AtazanError } from '../../errors';
import type { Graph } from '../../graph/graph';
import { namedStatement } from '../../graph/statements';
import type { Ontology } from '../../ontology/model';
import { type Directory, findProposals, idOfEntity, readDirectory } from './find';
import type { End, OpenProposal } from './proposals';
import { type Decided, validateDecided } from './validate';

/** What is to be put right; an empty text takes away what need not be there. */
export interface Correction {
  readonly subject?: string | undefined;
  readonly predicate?: string | undefined;
  readonly object?: string | undefined;
  readonly role?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly under?: string | undefined;
  readonly attributedTo?: string | undefined;
  readonly statedOn?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
}

/** The text of the source, in which a corrected quote is looked up. */
export interface QuoteText {
  readonly name: string;
  readonly text: string;
}

function changed(before: string | undefined, after: string | undefined): string | undefined {
  if (after === undefined) return before;
  return after === '' ? undefined : after;
}

type Span = Pick<OpenProposal, 'start' | 'end'>;

/** Where a corrected quote stands, as far as the earlier quote or the text tells. */
function spanOf(before: OpenProposal, quote: string, text: QuoteText | undefined): Span {
  if (quote === before.quote) return before;
  const within = text ? text.text.indexOf(quote) : before.quote.indexOf(quote);
  if (within >= 0) {
    const start = text ? within : (before.start ?? 0) + within;
    return { start, end: start + quote.length };
  }
  if (text && !normalText(text.text).includes(quote)) {
    throw new AtazanError('BAD_USER_INPUT', `the quote is not in ${text.name}: ${quote}`);
  }
  return { start: undefined, end: undefined };
}

/** The entity that a curator names; the candidate may be named that stands there already. */
function endOf(
  { ids, types }: Directory,
  before: End | undefined,
  name: string | undefined,
): End | undefined {
  if (name === undefined || name === before?.id) return before;
  if (name === '') return undefined;
  const id = idOfEntity({ ids, types }, name);
  return { id, type: types.get(id) ?? '', name, isCandidate: false };
}

/**
 * Corrects a proposal, which stays one.
 *
 * @param id may be shortened
 * @throws AtazanError NOT_FOUND for ids and slugs that are not there; BAD_USER_INPUT for a quote that is not in the text,
 *   and for all that an import would refuse
 */
export function correct(
  graph: Graph,
  ontology: Ontology,
  id: string,
  correction: Correction,
  text?: QuoteText,
): Promise<void> {
  return graph.write('correct', async (transaction) => {
    await transaction.run(namedStatement('write/lock-graph'));
    const run = transaction.run.bind(transaction);
    const directory = await readDirectory(run);
    for (const before of await findProposals(run, [id])) {
      const subject = endOf(directory, before.subject, correction.subject || undefined);
      const object = endOf(directory, before.object, correction.object || undefined);
      const speaker = endOf(directory, before.attributedTo, correction.attributedTo);
      const under = changed(before.under, correction.under);
      const quote = normalText(changed(before.quote, correction.quote) ?? '');
      const proposal: OpenProposal = {
        ...before,
        ...spanOf(before, quote, text),
        quote,
        predicate: correction.predicate || before.predicate,
        role: changed(before.role, correction.role),
        since: changed(before.since, correction.since),
        until: changed(before.until, correction.until),
        under: under && idOfEntity(directory, under),
        statedOn: changed(before.statedOn, correction.statedOn),
        note: changed(before.note, correction.note),
      };
      const decided = {
        proposal,
        subject: subject?.id ?? before.subject.id,
        object: object?.id ?? before.object.id,
        attributedTo: speaker?.id,
      };
      const candidates = [before.subject, before.object, before.attributedTo].flatMap((end) =>
        end?.isCandidate ? [[end.id, end.type] as const] : [],
      );
      const types = new Map([...candidates, ...directory.types]);
      validateDecided([decided], [], types, ontology, 'PROPOSED');
      await transaction.run({
        ...namedStatement('write/proposals'),
        parameters: { rows: [toRow(decided)] },
      });
    }
    await transaction.run(namedStatement('write/forget-candidates'));
  });
}

/** A row of `cypher/write/proposals`. */
function toRow({ proposal, subject, object, attributedTo }: Decided) {
  const { subject: _subject, object: _object, attributedTo: _speaker, source, ...own } = proposal;
  const { id, role, since, until, under, predicate } = own;
  const edge = edgeIdOf(subject, predicate, object, { role, since, until, under });
  const properties = { ...own, edge, status: 'PROPOSED' };
  return { id, subject, object, attributedTo: attributedTo ?? null, source: source.id, properties };
}
