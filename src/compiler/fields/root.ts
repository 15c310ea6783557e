import type { EntityType } from '../../ontology/model';
import { Reference } from '../argument';
import type { Columns, Compiler, Field, FieldCompiler } from '../compiler';
import { compileConnection } from '../connection';
import { fromGlobalId, type Identifier } from '../identifier';
import { byId, day, type Order } from '../order';
import { statementOrder } from './evidence';

/** Reads the argument `id`, taken apart. */
function identifierOf(compiler: Compiler, field: Field): (id: unknown) => Identifier {
  return (id) => {
    const identifier = fromGlobalId(String(id));
    if (!identifier) throw compiler.error(field, `${field.key}: no global id: ${String(id)}`);
    return identifier;
  };
}

/** The key in a global id of one type; null for an id of another type, which finds nothing. */
function keyParameter(compiler: Compiler, field: Field, type: string): string {
  const read = identifierOf(compiler, field);
  return compiler.argument(field, 'id', (id) => {
    const identifier = read(id);
    return identifier.type === type ? identifier.key : null;
  });
}

/** Matches an entity of any type by a global id: type and key must both be its own. */
function matchAnyEntity(compiler: Compiler, field: Field, node: string): string {
  const read = identifierOf(compiler, field);
  const key = compiler.argument(field, 'id', (id) => read(id).key);
  const type = compiler.argument(field, 'id', (id) => read(id).type);
  return `MATCH (${node}:Entity {id: ${key}}) WHERE ${node}.type = ${type}`;
}

function givenKey(compiler: Compiler, field: Field): 'id' | 'slug' {
  const given = (['id', 'slug'] as const).filter(
    (name) => field.arguments[name] instanceof Reference,
  );
  const [name] = given;
  if (!name || given.length > 1) {
    throw compiler.error(field, `${field.key}: give either id or slug`);
  }
  return name;
}

/** One entity of a type, or of any, by id or by its current or a former slug. */
export function compileEntityLookup(type?: EntityType): FieldCompiler {
  const label = type?.name ?? 'Entity';
  return (field, _subject, row, compiler) => {
    const node = compiler.name('n');
    const matchId = () =>
      type
        ? `MATCH (${node}:${label} {id: ${keyParameter(compiler, field, label)}})`
        : matchAnyEntity(compiler, field, node);
    const match =
      givenKey(compiler, field) === 'id'
        ? matchId()
        : matchSlug(node, label, compiler.argument(field, 'slug'));
    return compiler.nested(
      field,
      { node },
      row,
      (projection) => `head(COLLECT { ${match} RETURN ${projection} })`,
    );
  };
}

function matchSlug(node: string, label: string, slug: string): string {
  return (
    `CALL () { MATCH (${node}:${label} {slug: ${slug}}) RETURN ${node} UNION ALL ` +
    `MATCH (:FormerSlug {slug: ${slug}})-[:LEADS_TO]->(${node}:${label}) RETURN ${node} }`
  );
}

function compileList(
  compiler: Compiler,
  field: Field,
  row: Columns,
  node: string,
  label: string,
  order: Order,
  items: string,
  conditions: readonly string[] = [],
) {
  const match = `MATCH (${node}:${label})`;
  return compileConnection(
    compiler,
    field,
    { match, conditions, order, item: { node }, items, isOpen: true },
    row,
  );
}

/** The entities of one type, by the property it is ordered by and then by id. */
export function compileEntityList({ name, order }: EntityType): FieldCompiler {
  return (field, _subject, row, compiler) => {
    const node = compiler.name('n');
    const keys = [...(order ? [day(node, order, field)] : []), byId(node)];
    return compileList(compiler, field, row, node, name, { name, keys }, name);
  };
}

/** The entities of every type, or of those asked for. */
export const compileEntities: FieldCompiler = (field, _subject, row, compiler) => {
  const node = compiler.name('n');
  const order = { name: 'Entity', keys: [byId(node)] };
  const asked = field.arguments.types as readonly string[] | null | undefined;
  if (!asked) return compileList(compiler, field, row, node, 'Entity', order, 'Entity');
  const labels = compiler.ontology.entityTypes
    .map(({ name }) => name)
    .filter((name) => asked.includes(name));
  return labels.length > 0
    ? compileList(compiler, field, row, node, labels.join('|'), order, 'Entity')
    : compileList(compiler, field, row, node, 'Entity', order, 'Entity', ['false']);
};

/** One source by id or slug. */
export const compileSource: FieldCompiler = (field, _subject, row, compiler) => {
  const node = compiler.name('n');
  const name = givenKey(compiler, field);
  const value =
    name === 'id' ? keyParameter(compiler, field, 'Source') : compiler.argument(field, 'slug');
  return compiler.nested(
    field,
    { node },
    row,
    (projection) =>
      `head(COLLECT { MATCH (${node}:Source {${name}: ${value}}) RETURN ${projection} })`,
  );
};

/** The sources, by day of publication. */
export const compileSources: FieldCompiler = (field, _subject, row, compiler) => {
  const node = compiler.name('n');
  const keys = [day(node, 'published', field), byId(node)];
  return compileList(compiler, field, row, node, 'Source', { name: 'Source', keys }, 'Source');
};

/** One statement by id, unless it waits for a curator. */
export const compileStatement: FieldCompiler = (field, _subject, row, compiler) => {
  const node = compiler.name('s');
  const key = keyParameter(compiler, field, 'Statement');
  return compiler.nested(
    field,
    { node },
    row,
    (projection) =>
      `head(COLLECT { MATCH (${node}:Statement {id: ${key}}) WHERE ${compiler.isShown(node)} RETURN ${projection} })`,
  );
};

/** The statements of one status, by day. */
export const compileStatementList: FieldCompiler = (field, _subject, row, compiler) => {
  const status = field.arguments.status ?? 'ACCEPTED';
  if (status === 'PROPOSED') {
    throw compiler.error(
      field,
      `${field.key}: proposed statements wait for a curator and are not shown`,
    );
  }
  const node = compiler.name('s');
  const condition =
    status === 'ACCEPTED' ? compiler.isAccepted(node) : compiler.hasStatus(node, "= 'RETRACTED'");
  return compileList(
    compiler,
    field,
    row,
    node,
    'Statement',
    statementOrder(node, field),
    'Statement',
    [condition],
  );
};
