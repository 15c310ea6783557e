import {
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/** What the values of a column are. A date may be a day, a month or a year. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** A column: where its value stands in an item of the list. */
export interface Column {
  /** The response keys from the item on, joined by `_`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly type: ColumnType;
  /** Whether the value is a list of such values. */
  readonly isList: boolean;
}

/** The one list in an answer that makes the rows of a table. */
export interface Table {
  /** The response keys from the answer to the list. */
  readonly path: readonly string[];
  readonly columns: readonly Column[];
  /** The response keys from an item to a list within it that makes a row of each of its items; none where empty. */
  readonly within: readonly string[];
  /** Whether the list is a page of a connection, with its `pageInfo` beside it. */
  readonly isPaged: boolean;
}

const types: Readonly<Record<string, ColumnType>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
};

interface Selected {
  readonly key: string;
  readonly type: GraphQLOutputType;
  readonly parent: GraphQLCompositeType;
  readonly selections: SelectionSetNode | undefined;
}

function* fieldsOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  { selections }: SelectionSetNode,
): Generator<Selected> {
  for (const selection of selections) yield* fieldsOfSelection(schema, parent, selection);
}

function* fieldsOfSelection(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  selection: SelectionNode,
): Generator<Selected> {
  if (selection.kind === Kind.FIELD) {
    const definition = fieldOf(parent, selection.name.value);
    const key = selection.alias?.value ?? selection.name.value;
    yield { key, type: definition.type, parent, selections: selection.selectionSet };
    return;
  }
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    throw new GraphQLError('a query of a table has no named fragments', { nodes: [selection] });
  }
  const name = selection.typeCondition?.name.value;
  const type = name === undefined ? parent : schema.getType(name);
  if (isCompositeType(type)) yield* fieldsOf(schema, type, selection.selectionSet);
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const definition =
    name === TypeNameMetaFieldDef.name
      ? TypeNameMetaFieldDef
      : !isUnionType(parent) && parent.getFields()[name];
  if (!definition) throw new GraphQLError(`${parent.name} has no field ${name}`);
  return definition;
}

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));

/** Where an item holds a list of objects. */
function listsWithin(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  selections: SelectionSetNode,
  path: readonly string[],
): (readonly string[])[] {
  return [...fieldsOf(schema, type, selections)].flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || !field.selections) return [];
    const fieldPath = [...path, field.key];
    const deeper = listsWithin(schema, named, field.selections, fieldPath);
    return isList(field.type) ? [fieldPath, ...deeper] : deeper;
  });
}

/** The columns of an item. Types of a union may share one. */
function columnsOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  selections: SelectionSetNode,
  path: readonly string[],
): Column[] {
  const columns = new Map<string, Column>();
  for (const field of fieldsOf(schema, type, selections)) {
    const fieldPath = [...path, field.key];
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) {
      const column = {
        name: fieldPath.join('_'),
        path: fieldPath,
        type: types[named.name] ?? 'string',
        isList: isList(field.type),
      };
      columns.set(column.name, column);
      continue;
    }
    if (!field.selections) continue;
    for (const column of columnsOf(schema, named, field.selections, fieldPath)) {
      columns.set(column.name, column);
    }
  }
  return [...columns.values()];
}

function findTable(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  selections: SelectionSetNode,
  path: readonly string[],
): Table | undefined {
  for (const field of fieldsOf(schema, type, selections)) {
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || !field.selections) continue;
    const fieldPath = [...path, field.key];
    if (!isList(field.type)) {
      const table = findTable(schema, named, field.selections, fieldPath);
      if (table) return table;
      continue;
    }
    const [within = [], ...others] = listsWithin(schema, named, field.selections, []);
    if (others.length > 0) {
      throw new GraphQLError(`${others.join(' and ')} are lists within a row of the table`);
    }
    return {
      path: fieldPath,
      within,
      columns: columnsOf(schema, named, field.selections, []),
      isPaged: isObjectType(field.parent) && 'pageInfo' in field.parent.getFields(),
    };
  }
  return undefined;
}

/**
 * The table that an operation answers with: the first list of objects in it makes the rows, the fields of its items
 * the columns. An item that holds a list itself makes a row of each item of that.
 *
 * @throws GraphQLError for an operation without such a list, or with further lists of objects within a row
 */
export function tableOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Table {
  const query = schema.getQueryType();
  const table = query && findTable(schema, query, operation.selectionSet, []);
  if (!table) throw new GraphQLError('nothing in the answer is a list of objects');
  return table;
}

/** What stands at the end of a path of response keys; null where the way there ends. */
export function valueAt(answer: unknown, path: readonly string[]): unknown {
  let value = answer;
  for (const key of path) {
    if (value === null || value === undefined) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value ?? null;
}

/** An item as often as the list within it has items, each time with one of them in the place of the list. */
export function* spread(item: unknown, [key, ...rest]: readonly string[]): Generator<unknown> {
  if (key === undefined || item === null) {
    if (Array.isArray(item)) yield* item;
    else yield item;
    return;
  }
  const fields = item as Readonly<Record<string, unknown>>;
  for (const one of spread(fields[key], rest)) yield { ...fields, [key]: one };
}
