import { noDifference } from '../../dataset/difference';
import { anyOf, didYouMean } from '../../dataset/problem';
import { writeDifference } from '../../dataset/write';
import { AtazanError } from '../../errors';
import type { Graph, WriteTransaction } from '../../graph/graph';
import { namedStatement } from '../../graph/statements';
import type { Ontology } from '../../ontology/model';
import { type Directory, findProposals, idOfEntity, readDirectory } from './find';
import type { End, OpenProposal } from './proposals';
import { type Decided, type NewEntity, type Records, validateDecided } from './validate';

/** What becomes of the candidates that proposals speak of. */
export interface Settlement {
  /** Becomes an entity of these names. */
  readonly create?:
    | {
        readonly candidate: string;
        /** By default that which the text was taken to tell. */
        readonly type?: string | undefined;
        readonly names: Readonly<Record<string, string>>;
      }
    | undefined;
  /** Slugs of known entities by those of the candidates that they are; the only candidate has the key ''. */
  readonly as?: ReadonlyMap<string, string> | undefined;
}

function endsOf({ subject, object, attributedTo }: OpenProposal): End[] {
  return attributedTo ? [subject, object, attributedTo] : [subject, object];
}

/** The unknown ends of proposals by slug, but for those that are entities by now. */
function candidatesOf(proposals: readonly OpenProposal[], { ids }: Directory): Map<string, End> {
  const unknown = proposals
    .flatMap(endsOf)
    .filter(({ id, isCandidate }) => isCandidate && !ids.has(id));
  return new Map(unknown.map((end) => [end.id, end]));
}

function candidateOf(candidates: ReadonlyMap<string, End>, slug: string): End {
  const [only] = candidates.values();
  const found = slug === '' && candidates.size === 1 ? only : candidates.get(slug);
  if (found) return found;
  const slugs = [...candidates.keys()];
  if (slugs.length === 0) {
    throw new AtazanError('BAD_USER_INPUT', 'all ends are in the graph: nothing is to be settled');
  }
  throw new AtazanError(
    'BAD_USER_INPUT',
    slug === ''
      ? `several ends are not in the graph: say which with --as ${slugs[0]}=SLUG (${anyOf(slugs)})`
      : `${slug} is no unknown end of these proposals; they have ${anyOf(slugs)}${didYouMean(slug, slugs)}`,
  );
}

function newEntities(candidates: ReadonlyMap<string, End>, { create }: Settlement): NewEntity[] {
  if (!create) return [];
  const { id, type } = candidateOf(candidates, create.candidate);
  return [{ id, type: create.type ?? type, names: create.names }];
}

function missing(proposal: OpenProposal, { id, type, name }: End): AtazanError {
  return new AtazanError(
    'BAD_USER_INPUT',
    `${proposal.id}: ${id} (${type}, "${name}") is not in the graph; make it with --create ${id} --name LANGUAGE=NAME, or say which entity it is with --as ${id}=SLUG`,
  );
}

/** Puts known entities in the place of candidates in all other open proposals, too. */
async function settle(
  transaction: WriteTransaction,
  settled: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [slug, id] of settled) {
    await transaction.run({
      ...namedStatement('write/settle-candidate'),
      parameters: { slug, id },
    });
  }
  await transaction.run(namedStatement('write/forget-candidates'));
}

/** Writes what was accepted of each dataset. */
async function write(
  transaction: WriteTransaction,
  proposals: readonly OpenProposal[],
  { entities, statements }: Records,
  revision: number,
): Promise<void> {
  const datasetOf = new Map(proposals.map(({ id, dataset }) => [id, dataset]));
  const datasets = [...new Set(datasetOf.values())];
  for (const [index, dataset] of datasets.entries()) {
    const updated = statements.filter(({ id }) => datasetOf.get(id) === dataset);
    const stored = updated.map(({ id, edge }) => ({ id, edge, dataset, digest: '', type: null }));
    const differences = {
      // Of entities that are made along, the first dataset becomes the owner.
      entities: index === 0 ? { ...noDifference, created: entities } : noDifference,
      sources: noDifference,
      statements: { ...noDifference, updated, stored },
    };
    await writeDifference(transaction, differences, { dataset, revision }, false, undefined);
  }
}

/**
 * Accepts proposals, all or none: they become evidence, and their edges are there at once.
 *
 * @param ids may be shortened
 * @param settlement makes entities of candidates first, without which no proposal about them is accepted
 * @returns what was written
 * @throws AtazanError NOT_FOUND for ids and slugs that are not there; BAD_USER_INPUT for an end that is not in the graph,
 *   and for all that an import would refuse
 */
export function accept(
  graph: Graph,
  ontology: Ontology,
  ids: readonly string[],
  settlement: Settlement = {},
): Promise<Records> {
  return graph.write('accept', async (transaction) => {
    const [locked] = await transaction.run(namedStatement('write/lock-graph'));
    const run = transaction.run.bind(transaction);
    const proposals = await findProposals(run, ids);
    const directory = await readDirectory(run);
    const candidates = candidatesOf(proposals, directory);
    const created = newEntities(candidates, settlement);
    const settled = new Map(created.map(({ id }) => [id, id]));
    for (const [candidate, slug] of settlement.as ?? []) {
      settled.set(candidateOf(candidates, candidate).id, idOfEntity(directory, slug));
    }
    const decide = (proposal: OpenProposal): Decided => {
      const idOf = (end: End): string => {
        const id = settled.get(end.id) ?? directory.ids.get(end.id);
        if (id === undefined) throw missing(proposal, end);
        return id;
      };
      const { subject, object, attributedTo } = proposal;
      return {
        proposal,
        subject: idOf(subject),
        object: idOf(object),
        attributedTo: attributedTo && idOf(attributedTo),
      };
    };
    const decided = proposals.map(decide);
    const records = validateDecided(decided, created, directory.types, ontology, 'ACCEPTED');
    await write(transaction, proposals, records, Number(locked?.[0]));
    await settle(transaction, settled);
    return records;
  });
}
