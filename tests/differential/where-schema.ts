import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { fromCursor, toCursor } from '../../src/compiler/identifier';
import { edgeSides } from '../../src/ontology/derive';
import type { Ontology } from '../../src/ontology/model';
import { type Condition, Conditions, Neighbours, type SeenEdge } from './where-conditions';
import type { Entity, Records, Source, Statement } from './world';

interface Arguments {
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

/** A list before it is filtered and cut. */
interface Listing<T> {
  readonly order: string;
  readonly items: readonly T[];
  readonly keysOf: (item: T) => Keys;
  readonly holds: (condition: Condition | null | undefined, item: T) => boolean;
  readonly nodeOf: (item: T) => unknown;
}

const noDay = '9999-99-99';

function isBefore(left: readonly unknown[], right: readonly unknown[]): boolean {
  const index = left.findIndex((key, place) => key !== right[place]);
  return index >= 0 && String(left[index]) < String(right[index]);
}

/** The page of a connection, in the form in which the reference reads it on. */
function cut<T>(listing: Listing<T>, given: Arguments): unknown {
  const { order, keysOf, nodeOf } = listing;
  const rows = listing.items
    .filter((item) => listing.holds(given.where, item))
    .map((row) => ({ row, keys: keysOf(row), cursor: toCursor(order, keysOf(row)) }))
    .sort((a, b) => (isBefore(a.keys, b.keys) ? -1 : 1));
  const after = given.after == null ? undefined : fromCursor(order, given.after);
  const before = given.before == null ? undefined : fromCursor(order, given.before);
  const left = rows.filter(
    ({ keys }) => !(after && !isBefore(after, keys)) && !(before && !isBefore(keys, before)),
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
export function addFilters(schema: GraphQLSchema, records: Records, ontology: Ontology): void {
  const neighbours = new Neighbours(records);
  const conditions = new Conditions(neighbours, ontology);
  const everyEdgeType = ontology.edgeTypes.map(({ name }) => name);
  const sides = new Map(ontology.edgeTypes.flatMap(edgeSides).map((side) => [side.field, side]));

  const edges = (items: readonly SeenEdge[]): Listing<SeenEdge> => ({
    order: 'Relation by id',
    items,
    keysOf: ({ edge }) => [edge.id],
    holds: conditions.edge,
    nodeOf: (seen) => neighbours.otherEnd(seen),
  });
  const statements = (items: readonly Statement[] = []): Listing<Statement> => ({
    order: 'Statement by day',
    items,
    keysOf: ({ statedOn, id }) => [statedOn ?? noDay, id],
    holds: conditions.statement,
    nodeOf: (statement) => statement,
  });
  const sources = (): Listing<Source> => ({
    order: 'Source',
    items: [...records.sources.values()],
    keysOf: ({ published, id }) => [published ?? noDay, id],
    holds: conditions.source,
    nodeOf: (source) => source,
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
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      field.resolve = (source: { readonly id: string } | undefined, given: Arguments) =>
        answer(type.name, field.name, source?.id ?? '', given);
    }
  }
}
