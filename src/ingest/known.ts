import type { Graph } from '../graph/graph';
import { namedStatement } from '../graph/statements';
import { languages } from '../ontology/model';
import type { KnownEntity } from './reading';

/** What the graph knows by name. */
export interface KnownEntities {
  readonly entities: readonly KnownEntity[];
  /** Id of each entity by its slug. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** The whole graph is read: as long as a check may take. */
const timeoutMs = 300_000;

/** Reads the names, roles and neighbours of all entities. */
export async function readKnownEntities(graph: Graph): Promise<KnownEntities> {
  const rows = await graph.read(namedStatement('read/lexicon'), { timeoutMs });
  const idOf = new Map<string, string>();
  const entities = rows.map((row): KnownEntity => {
    const [id, slug, type, kk, ru, en, aliases, descriptions, roles, neighbours] = row;
    idOf.set(String(slug), String(id));
    const own = [kk, ru, en].flatMap((names, index) => {
      const language = languages[index];
      return (names as (string | null)[]).flatMap((value) =>
        value && language ? [{ value, language }] : [],
      );
    });
    const description = (descriptions as (string | null)[]).filter(Boolean).join(' ');
    return {
      slug: String(slug),
      type: String(type),
      names: [...own, ...((aliases as string[] | null) ?? []).map((value) => ({ value }))],
      ...(description !== '' && { description }),
      roles: roles as string[],
      neighbours: neighbours as string[],
    };
  });
  return { entities, idOf };
}
