import { GraphQLError } from 'graphql';
import type { Ontology } from '../../ontology/model';
import { type Argument, Reference, type Variables } from '../argument';
import type { Columns, Compiler, Field, FieldCompiler } from '../compiler';
import { fromGlobalId } from '../identifier';

/** How many things `nodes` finds in one call. */
const maximumIds = 500;

/** An id taken apart for the match: one of the keys is set, the one of the label that the type has. */
function toReference(ontology: Ontology, id: string, index: number): Record<string, unknown> {
  const identifier = fromGlobalId(id);
  if (!identifier) throw new GraphQLError(`no global id: ${id}`);
  const { type, key } = identifier;
  return {
    index,
    type,
    entity: ontology.entityType.has(type) ? key : null,
    source: type === 'Source' ? key : null,
    statement: type === 'Statement' ? key : null,
    relation: type === 'Relation' ? key : null,
  };
}

/*
 * A relation is projected from a statement that carries it, so that it is found by an index on statements
 * rather than by one on each relationship type.
 */
function matchNodes(compiler: Compiler, ids: string, node: string, projection: Columns): string {
  const entity = compiler.name('n');
  const source = compiler.name('n');
  const statement = compiler.name('s');
  const carrier = compiler.name('s');
  return [
    `COLLECT { UNWIND ${ids} AS ref`,
    `OPTIONAL MATCH (${entity}:Entity {id: ref.entity}) WHERE ${entity}.type = ref.type`,
    `OPTIONAL MATCH (${source}:Source {id: ref.source})`,
    `OPTIONAL MATCH (${statement}:Statement {id: ref.statement}) WHERE ${compiler.isShown(statement)}`,
    `WITH ref, coalesce(${entity}, ${source}, ${statement}, head(COLLECT {`,
    `MATCH (${carrier}:Statement {edge: ref.relation}) WHERE ${[compiler.isAccepted(carrier), ...compiler.isValid(carrier)].join(' AND ')} RETURN ${carrier} LIMIT 1`,
    `})) AS ${node} ORDER BY ref.index`,
    `RETURN CASE WHEN ${node} IS NOT NULL THEN ${projection} END }`,
  ].join(' ');
}

function compileReferences(
  compiler: Compiler,
  field: Field,
  row: Columns,
  ids: string,
  wrap: (items: string) => string,
) {
  const node = compiler.name('n');
  const length =
    ({ ids: asked }: { readonly ids?: Argument }) =>
    (variables: Variables) =>
      // More are refused with a message of their own.
      asked instanceof Reference
        ? Math.min((asked.read(variables) as readonly unknown[]).length, maximumIds)
        : 1;
  return compiler.counted(field, length(field.arguments), () =>
    compiler.nested(
      field,
      { node },
      row,
      (projection) => wrap(matchNodes(compiler, ids, node, projection)),
      'ref.type',
    ),
  );
}

function located(compiler: Compiler, field: Field, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError)
      throw compiler.error(field, `${field.key}: ${error.message}`);
    throw error;
  }
}

/** One thing of any type by its global id. */
export const compileNodeLookup: FieldCompiler = (field, _subject, row, compiler) => {
  const ids = compiler.argument(field, 'id', (id) =>
    located(compiler, field, () => [toReference(compiler.ontology, String(id), 0)]),
  );
  return compileReferences(compiler, field, row, ids, (items) => `head(${items})`);
};

/** Things by their global ids, in the order asked for. */
export const compileNodesLookup: FieldCompiler = (field, _subject, row, compiler) => {
  const ids = compiler.argument(field, 'ids', (value) => {
    const asked = value as readonly string[];
    if (asked.length > maximumIds) {
      throw compiler.error(
        field,
        `${field.key}: at most ${maximumIds} ids at once, not ${asked.length}`,
      );
    }
    return located(compiler, field, () =>
      asked.map((id, index) => toReference(compiler.ontology, id, index)),
    );
  });
  return compileReferences(compiler, field, row, ids, (items) => items);
};
