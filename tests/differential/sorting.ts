import { edgeSides } from '../../src/ontology/derive';
import type { Ontology } from '../../src/ontology/model';
import { collationKey, firstCyrillicKey, firstLatinKey } from '../../src/text/collation';
import type { Neighbours, SeenEdge } from './where-conditions';
import type { Entity, Source, Statement } from './world';

/** A value of the argument `sort`: one key. */
export type Sort = Readonly<Record<string, unknown>>;

/** What a row is ordered by at one key, and which way. */
export interface SortKey {
  readonly value: string | number | boolean;
  readonly isDescending: boolean;
}

const ascending = (value: SortKey['value']): SortKey => ({ value, isDescending: false });

/** A value that some have not: those stand last, whichever the direction. */
function optional(value: string | null, isDescending: boolean): SortKey[] {
  return [ascending(value === null), { value: value ?? '', isDescending }];
}

/** Tells by what rows are ordered, by going through the records they speak of. */
export class Sorting {
  constructor(
    readonly neighbours: Neighbours,
    readonly ontology: Ontology,
    readonly languages: readonly string[],
  ) {}

  readonly entity = (sort: Sort, entity: Entity): SortKey[] => {
    const [[name, argument] = ['', null]] = Object.entries(sort);
    const isDescending = argument === 'DESC';
    if (name === 'name') return this.#name(argument as Sort, entity);
    if (name === 'slug') return [{ value: entity.slug, isDescending }];
    if (name === 'type') return [{ value: entity.__typename, isDescending }];
    if (name === 'kind' || name === 'date' || name === 'number') {
      return optional(entity[name], isDescending);
    }
    if (name === 'attributedStatements') {
      return counted(argument, this.neighbours.said.get(entity.id));
    }
    const side = this.ontology.edgeTypes.flatMap(edgeSides).find(({ field }) => field === name);
    const asked = argument as { types?: readonly string[] | null; direction?: string };
    const types = side
      ? [side.edge.name]
      : (asked.types ?? this.ontology.edgeTypes.map((type) => type.name));
    const direction = side?.direction ?? asked.direction ?? 'BOTH';
    return counted(argument, this.neighbours.edgesOf(entity.id, types, direction));
  };

  readonly edge = (sort: Sort, seen: SeenEdge): SortKey[] => {
    const [[name, argument] = ['', null]] = Object.entries(sort);
    const isDescending = argument === 'DESC';
    if (name === 'node') {
      const node = this.neighbours.otherEnd(seen);
      return node ? this.entity(argument as Sort, node) : [];
    }
    if (name === 'statements') {
      return counted(argument, this.neighbours.carriers.get(seen.edge.id));
    }
    if (name === 'type') return [{ value: seen.edge.type, isDescending }];
    return optional(seen.edge[name as 'since' | 'until' | 'role'], isDescending);
  };

  readonly source = (sort: Sort, source: Source): SortKey[] => {
    const [[name, argument] = ['', null]] = Object.entries(sort);
    const isDescending = argument === 'DESC';
    if (name === 'statements') return counted(argument, this.neighbours.quoted.get(source.id));
    if (name === 'published') return optional(source.published, isDescending);
    if (name === 'slug') return [{ value: source.id, isDescending }];
    return [{ value: source[name as 'title' | 'publisher' | 'language'], isDescending }];
  };

  readonly statement = (sort: Sort, statement: Statement): SortKey[] => {
    const [[name, argument] = ['', null]] = Object.entries(sort);
    const isDescending = argument === 'DESC';
    if (name === 'source') {
      const source = this.neighbours.records.sources.get(statement.source);
      return source ? this.source(argument as Sort, source) : [];
    }
    if (name === 'statedOn') return optional(statement.statedOn, isDescending);
    const [, predicate = ''] = statement.edge.split('/');
    return [{ value: name === 'type' ? predicate : statement.language, isDescending }];
  };

  #name({ lang, direction }: Sort, { names }: Entity): SortKey[] {
    const order = lang ? [String(lang), ...this.languages] : this.languages;
    const name = order.map((language) => names[language]).find((text) => text !== undefined);
    const key = collationKey(name ?? '');
    const isDescending = direction === 'DESC';
    const isCyrillic = key >= firstCyrillicKey && key < firstLatinKey;
    const byKey = { value: key, isDescending };
    return order[0] === 'en' ? [{ value: isCyrillic, isDescending }, byKey] : [byKey];
  }
}

function counted(argument: unknown, items: readonly unknown[] = []): SortKey[] {
  return [{ value: items.length, isDescending: (argument as Sort).count === 'DESC' }];
}

/** Which of two rows comes first: below nothing the one, above the other. */
export function compareSortKeys(a: readonly SortKey[], b: readonly SortKey[]): number {
  for (const [index, { value, isDescending }] of a.entries()) {
    const other = b[index]?.value ?? value;
    if (value === other) continue;
    return value < other === isDescending ? 1 : -1;
  }
  return 0;
}
