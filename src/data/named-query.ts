import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { queriesFolder } from '../project';
import { type Table, tableOf } from './table';

/** A value that a query takes, given in its address. */
export interface QueryVariable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly isRequired: boolean;
}

/** A query that is kept under a name and answers with one table. */
export interface NamedQuery {
  readonly name: string;
  readonly description: string;
  /** The operation, without the description. */
  readonly text: string;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** What may be given in the address; the cursor of a page is not among them. */
  readonly variables: readonly QueryVariable[];
  readonly table: Table;
}

/** The variable that takes the cursor of the page before, in queries of connections. */
export const cursorVariable = 'after';

function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { isPaged }: Table,
): QueryVariable[] {
  return variableDefinitions.flatMap(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node) as GraphQLInputType;
    return isPaged && name === cursorVariable
      ? []
      : [{ name, type, isRequired: isNonNullType(type) && defaultValue === undefined }];
  });
}

function readQuery(schema: GraphQLSchema, file: string): NamedQuery {
  const name = basename(file, '.graphql');
  const content = readFileSync(file, 'utf8');
  const comment = /^(?:#.*\n)+/.exec(content)?.[0] ?? '';
  const text = content.slice(comment.length);
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw error;
  const definition = getOperationAST(document);
  if (!definition) throw new Error(`${file} holds no operation`);
  const table = tableOf(schema, definition);
  return {
    name,
    description: comment.replace(/^# ?/gm, '').trim().replaceAll('\n', ' '),
    text,
    document,
    definition,
    variables: variablesOf(schema, definition, table),
    table,
  };
}

/**
 * The queries that are kept, by name.
 *
 * @throws GraphQLError for a query that the schema does not allow, or that answers with no table
 */
export function readQueries(schema: GraphQLSchema): ReadonlyMap<string, NamedQuery> {
  const files = readdirSync(queriesFolder).filter((file) => file.endsWith('.graphql'));
  const queries = files.sort().map((file) => readQuery(schema, join(queriesFolder, file)));
  return new Map(queries.map((query) => [query.name, query]));
}

/** The value of a variable as an address gives it: several values of a list are parted by commas, or given again. */
export function readValue(type: GraphQLInputType, given: readonly string[]): unknown {
  if (isNonNullType(type)) return readValue(type.ofType, given);
  if (isListType(type)) {
    const item = type.ofType;
    return given
      .flatMap((text) => text.split(','))
      .filter((text) => text !== '')
      .map((text) => readValue(item, [text]));
  }
  const text = given.at(-1) ?? '';
  if (!isScalarType(type)) return text;
  if (type.name === 'Boolean' && ['true', 'false'].includes(text)) return text === 'true';
  if (['Int', 'Float'].includes(type.name) && text.trim() !== '' && !Number.isNaN(Number(text))) {
    return Number(text);
  }
  return text;
}
