import { getNamedType, isObjectType } from 'graphql';
import type { Columns, Compiler, Field, Subject } from './compiler';
import { column, object, type Reader } from './reading';
import { collectFields, selectionSetsOf } from './selection';

/** The list that is summed up. */
interface Aggregated {
  /** Stem of the types that tell what can be asked of its items. */
  readonly stem: string;
  readonly item: Subject;
  /** Its match with its conditions. */
  readonly matched: string;
  /** Expression of the number of its items. */
  readonly count: string;
}

/*
 * Each figure is a subquery of its own: Neo4j refuses aggregating functions in an expression that has anything
 * else in it, subqueries included, and every row here is one expression.
 */
const figures: Readonly<Record<string, (matched: string, value: string) => string>> = {
  count: (matched, value) => `COUNT { ${matched} WITH ${value} AS v WHERE v IS NOT NULL RETURN v }`,
  distinct: (matched, value) =>
    `COUNT { ${matched} WITH ${value} AS v WHERE v IS NOT NULL RETURN DISTINCT v }`,
  min: (matched, value) => extreme(matched, value, 'v'),
  max: (matched, value) => extreme(matched, value, 'v DESC'),
};

function extreme(matched: string, value: string, order: string): string {
  const values = `${matched} WITH ${value} AS v WHERE v IS NOT NULL`;
  return `head(COLLECT { ${values} RETURN v ORDER BY ${order} LIMIT 1 })`;
}

/** Reads an object whose fields are compiled one by one. */
export function compileObject(
  compiler: Compiler,
  field: Field,
  compileField: (member: Field) => Reader,
): Reader {
  const type = getNamedType(field.definition.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is no object`);
  const readers = new Map<string, Reader>();
  for (const [key, nodes] of collectFields(compiler.context, type, selectionSetsOf(field.nodes))) {
    const definition = type.getFields()[nodes[0]?.name.value ?? ''];
    if (!definition) {
      readers.set(key, () => type.name);
      continue;
    }
    const member = compiler.field(key, nodes, definition, type, field.path);
    readers.set(key, compiler.complete(member, definition.type, compileField(member)));
  }
  return object(readers);
}

/**
 * Compiles the `aggregate` of a connection, of which only what is selected is computed. The items of lists of
 * edges are edges, so parallel ones count each, while `nodes` counts what they lead to once.
 */
export function compileAggregate(
  compiler: Compiler,
  field: Field,
  { stem, item, matched, count }: Aggregated,
  row: Columns,
): Reader {
  const items = compiler.items(stem);
  return compileObject(compiler, field, (member) => {
    const { name } = member.definition;
    if (name === 'count') return column(row.add(count));
    const neighbour = items.neighbours.find((candidate) => `${candidate.name}s` === name);
    if (neighbour) {
      const other = compiler.name('n');
      const step = items.relationship
        ? ` MATCH (${item.node})-[:${items.relationship}]->(${other}) RETURN DISTINCT ${other}`
        : ` RETURN DISTINCT ${item.node}`;
      return column(row.add(`COUNT { ${matched}${step} }`));
    }
    const value = items.value(name, item);
    return compileObject(compiler, member, ({ definition }) =>
      column(row.add(figures[definition.name]?.(matched, value) ?? 'null')),
    );
  });
}
