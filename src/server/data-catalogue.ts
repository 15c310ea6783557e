import { GraphQLBoolean, type GraphQLInputType, getNamedType, isEnumType } from 'graphql';
import { formats } from '../data/formats';
import type { NamedQuery } from '../data/named-query';
import type { Column } from '../data/table';

/** A table, as the list of tables has it. */
export interface CatalogueEntry {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly isRequired: boolean;
    /** What it may be, where that is a choice. */
    readonly values?: readonly string[];
  }[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Addresses, from the root of the server, by format. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** The values of a parameter that are a choice. */
function valuesOf(type: GraphQLInputType): { readonly values?: readonly string[] } {
  const named = getNamedType(type);
  if (isEnumType(named)) return { values: named.getValues().map(({ name }) => name) };
  return named === GraphQLBoolean ? { values: ['true', 'false'] } : {};
}

const typeOf = ({ type, isList }: Column) => (isList ? `${type} list` : type);

/** The list of tables. */
export function catalogueOf(queries: readonly NamedQuery[]): readonly CatalogueEntry[] {
  return queries.map(({ name, description, variables, table }) => ({
    name,
    description,
    parameters: variables.map((variable) => ({
      name: variable.name,
      type: String(variable.type),
      isRequired: variable.isRequired,
      ...valuesOf(variable.type),
    })),
    columns: table.columns.map((column) => ({ name: column.name, type: typeOf(column) })),
    addresses: Object.fromEntries(
      [...Object.keys(formats), 'graphql'].map((ending) => [ending, `/data/${name}.${ending}`]),
    ),
  }));
}

const datatypes = { date: 'string', string: 'string', boolean: 'boolean', integer: 'integer' };

/** What the columns of a CSV file are, after W3C's Metadata Vocabulary for Tabular Data. */
export function metadataOf({ name, description, table }: NamedQuery): object {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: `${name}.csv`,
    'dc:description': description,
    tableSchema: {
      columns: table.columns.map((column) => ({
        name: column.name,
        titles: column.name,
        // A date may be a month or a year alone, which is no date to XML Schema.
        datatype: column.type === 'number' ? 'double' : datatypes[column.type],
        ...(column.isList && { separator: '; ' }),
      })),
    },
  };
}
