import { didYouMean } from '../../dataset/problem';
import { AtazanError } from '../../errors';
import { namedStatement } from '../../graph/statements';
import type { Run } from '../place';
import { type OpenProposal, readProposals } from './proposals';

/**
 * The open proposals of some ids, in their order.
 *
 * @param ids may be shortened, as long as they tell one proposal
 * @throws AtazanError NOT_FOUND, with the near id
 */
export async function findProposals(run: Run, ids: readonly string[]): Promise<OpenProposal[]> {
  const found = await readProposals(run, { ids });
  const proposals: OpenProposal[] = [];
  for (const id of new Set(ids)) {
    const [proposal, other] = found.filter((candidate) => candidate.id.startsWith(id));
    if (!proposal) {
      const open = await readProposals(run, {});
      const near = didYouMean(
        id,
        open.map((candidate) => candidate.id),
      );
      throw new AtazanError('NOT_FOUND', `no open proposal has the id ${id}${near}`);
    }
    if (other) {
      throw new AtazanError(
        'BAD_USER_INPUT',
        `${id} is the beginning of several ids; give more of it`,
      );
    }
    proposals.push(proposal);
  }
  return proposals;
}

/** The entities of the graph, by whatever a curator may call them by. */
export interface Directory {
  /** Type of each entity by id. */
  readonly types: ReadonlyMap<string, string>;
  /** Id of each entity by id, slug and former slugs. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Reads what the entities of the graph are called by. */
export async function readDirectory(run: Run): Promise<Directory> {
  const rows = await run(namedStatement('read/entity-slugs'));
  const types = new Map(rows.map(([id, type]) => [String(id), String(type)]));
  const ids = new Map(
    rows.flatMap(([id, , slug, former]) =>
      [...((former as string[] | null) ?? []), slug, id].map((name) => [String(name), String(id)]),
    ),
  );
  return { types, ids };
}

/**
 * The id of a known entity.
 *
 * @throws AtazanError NOT_FOUND, with the near slug
 */
export function idOfEntity({ ids }: Directory, name: string): string {
  const id = ids.get(name);
  if (id !== undefined) return id;
  throw new AtazanError('NOT_FOUND', `there is no entity ${name}${didYouMean(name, ids.keys())}`);
}
