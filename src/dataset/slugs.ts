import type { WriteTransaction } from '../graph/graph';
import { namedStatement } from '../graph/statements';
import type { Difference } from './difference';
import type { Problem } from './problem';
import type { EntityRecord } from './record';
import type { Parsed } from './validate';

/** Notes ids and slugs, current and former, that lead to more than one entity of the files. */
export function checkSlugs(entities: readonly Parsed<EntityRecord>[]): void {
  const owners = new Map(entities.map(({ record }) => [record.id, record.id]));
  const claim = ({ record, item }: Parsed<EntityRecord>, slug: string, key: string) => {
    const owner = owners.get(slug);
    if (owner === undefined) owners.set(slug, record.id);
    else if (owner !== record.id) {
      item.report(
        `slug ${slug} of ${record.id} leads to ${owner} already`,
        item.has(key) ? key : 'id',
      );
    }
  };
  for (const entry of entities) claim(entry, entry.record.slug, 'slug');
  for (const entry of entities) {
    const { record, item } = entry;
    for (const former of record.formerSlugs) {
      if (former === record.slug) {
        item.report(`former_slugs has the current slug ${former}`, 'former_slugs');
      } else claim(entry, former, 'former_slugs');
    }
  }
}

/**
 * Finds ids and slugs that are to be written but lead to another entity of the graph. An entity that the
 * files have is left out, since they say what it is to be called; so is one that has left the files.
 */
export async function findHeldSlugs(
  transaction: WriteTransaction,
  entities: readonly Parsed<EntityRecord>[],
  { created, updated, missing }: Difference<EntityRecord>,
): Promise<Problem[]> {
  const written = [...created, ...updated];
  const rows = written.flatMap(({ id, slug, formerSlugs }) =>
    [...new Set([id, slug, ...formerSlugs])].map((name) => ({ id, slug: name })),
  );
  const held = await transaction.run({
    ...namedStatement('read/slug-holders'),
    parameters: { rows },
  });
  const items = new Map(entities.map(({ record, item }) => [record.id, item]));
  const leaving = new Set(missing.map(({ id }) => id));
  return held.flatMap(([id, slug, holder]) => {
    const item = items.get(String(id));
    if (!item || items.has(String(holder)) || leaving.has(String(holder))) return [];
    const key = ['former_slugs', 'slug'].find((candidate) => item.has(candidate)) ?? 'id';
    return [
      {
        ...item.place(slug === id ? 'id' : key),
        message: `slug ${slug} of ${id} leads to ${holder} in the graph already`,
      },
    ];
  });
}
