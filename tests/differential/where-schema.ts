import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { fromCursor, toCursor } from '../../src/compiler/identifier';
import { edgeSides } from '../../src/ontology/derive';
import type { Ontology } from '../../src/ontology/model';
import { compareSortKeys, type Sort, Sorting, type SortKey } from './sorting';
import { type Condition, Conditions, Neighbours, type SeenEdge } from './where-conditions';
import type { Entity, Records, Source, Statement } from './world';

interface Arguments {
  readonly sort?: readonly Sort[] | null;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly types?: readonly string[] | null;
  readonly direction?: string | null;
  readonly status?: string | null;
  readonly where?: Condition | null;
}

type Keys = readonly string[];

interface Row<T> {
  readonly row: T;
  readonly keys: readonly SortKey[];
  readonly cursor: string;
}

/** A list before it is filtered and cut. */
interface Listing<T> {
  readonly order: string;
  readonly items: readonly T[];
  readonly keysOf: (item: T) => Keys;
  readonly holds: (condition: Condition | null | undefined, item: T) => boolean;
  readonly nodeOf: (item: T) => unknown;
  readonly sortKeysOf: (sort: Sort, item: T) => readonly SortKey[];
}

const noDay = '9999-99-99';

/** The page of a connection, in the form in which the reference reads it on. */
function cut<T>(listing: Listing<T>, given: Arguments): unknown {
  const { order, keysOf, nodeOf, sortKeysOf } = listing;
  const sorts = given.sort ?? [];
  // Cursors of the reference and of the program are of one form only where nothing is sorted.
  const name = `${order}${JSON.stringify(sorts)}`.replace('[]', '');
  const rows = listing.items
    .filter((item) => listing.holds(given.where, item))
    .map((row): Row<T> => {
      const own = keysOf(row).map((value) => ({ value, isDescending: false }));
      const keys = [...sorts.flatMap((sort) => sortKeysOf(sort, row)), ...own];
      return {
        row,
        keys,
        cursor: toCursor(
          name,
          keys.map(({ value }) => value),
        ),
      };
    })
    .sort((a, b) => compareSortKeys(a.keys, b.keys));
  const place = (cursor: string | null | undefined) => {
    const values = cursor == null ? undefined : fromCursor(name, cursor);
    return values?.map((value) => ({ value: value as string, isDescending: false }));
  };
  const after = place(given.after);
  const before = place(given.before);
  const left = rows.filter(
    ({ keys }) =>
      !(after && compareSortKeys(keys, after) <= 0) &&
      !(before && compareSortKeys(keys, before) >= 0),
  );
  const fromEnd = given.last != null;
  const size = given.last ?? given.first ?? 25;
  const start = fromEnd ? Math.max(0, left.length - size) : 0;
  const edges = left.slice(start, start + Math.min(size, left.length));
  return {
    edges,
    nodes: edges.map(({ row }) => nodeOf(row)),
    totalCount: rows.length,
    aggregate: { items: rows.map(({ row }) => row) },
    pageInfo: {
      hasNextPage: before !== undefined || start + edges.length < left.length,
      hasPreviousPage: after !== undefined || start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * Gives every connection of a schema a resolver that filters. What it answers with is read on by the
 * reference, whose own resolvers stay in charge of all other fields.
 */
export function addFilters(
  schema: GraphQLSchema,
  records: Records,
  ontology: Ontology,
  languages: readonly string[] = [],
): void {
  const neighbours = new Neighbours(records);
  const sorting = new Sorting(neighbours, ontology, languages);
  const conditions = new Conditions(neighbours, ontology);
  const everyEdgeType = ontology.edgeTypes.map(({ name }) => name);
  const sides = new Map(ontology.edgeTypes.flatMap(edgeSides).map((side) => [side.field, side]));

  const edges = (items: readonly SeenEdge[]): Listing<SeenEdge> => ({
    order: 'Relation by id',
    items,
    keysOf: ({ edge }) => [edge.id],
    holds: conditions.edge,
    nodeOf: (seen) => neighbours.otherEnd(seen),
    sortKeysOf: sorting.edge,
  });
  const statements = (items: readonly Statement[] = []): Listing<Statement> => ({
    order: 'Statement by day',
    items,
    keysOf: ({ statedOn, id }) => [statedOn ?? noDay, id],
    holds: conditions.statement,
    nodeOf: (statement) => statement,
    sortKeysOf: sorting.statement,
  });
  const sources = (): Listing<Source> => ({
    order: 'Source',
    items: [...records.sources.values()],
    keysOf: ({ published, id }) => [published ?? noDay, id],
    holds: conditions.source,
    nodeOf: (source) => source,
    sortKeysOf: sorting.source,
  });
  const entities = (
    order: string,
    isDated: boolean,
    types: readonly string[],
  ): Listing<Entity> => ({
    order,
    items: [...records.entities.values()].filter(({ __typename }) => types.includes(__typename)),
    keysOf: ({ date, id }) => (isDated ? [date ?? noDay, id] : [id]),
    holds: conditions.entity,
    nodeOf: (entity) => entity,
    sortKeysOf: sorting.entity,
  });

  const answer = (parent: string, name: string, id: string, given: Arguments): unknown => {
    if (parent === 'Query') {
      const type = ontology.entityTypes.find(({ many }) => many === name);
      if (type) return cut(entities(type.name, type.order !== undefined, [type.name]), given);
      if (name === 'sources') return cut(sources(), given);
      if (name === 'statements') {
        const status = given.status ?? 'ACCEPTED';
        const all = [...records.statements.values()];
        return cut(statements(all.filter((statement) => statement.status === status)), given);
      }
      const types = given.types ?? ontology.entityTypes.map((known) => known.name);
      return cut(entities('Entity', false, types), given);
    }
    if (parent === 'Source') return cut(statements(neighbours.quoted.get(id)), given);
    if (name === 'attributedStatements') return cut(statements(neighbours.said.get(id)), given);
    const side = sides.get(name);
    const types = side ? [side.edge.name] : (given.types ?? everyEdgeType);
    const direction = side?.direction ?? given.direction ?? 'BOTH';
    return cut(edges(neighbours.edgesOf(id, types, direction)), given);
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name === 'search') continue;
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      field.resolve = (source: { readonly id: string } | undefined, given: Arguments) =>
        answer(type.name, field.name, source?.id ?? '', given);
    }
  }
}
