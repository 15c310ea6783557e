import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDate } from '../ontology/date';

function parse(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  throw new GraphQLError(
    `Date must be a day, month or year that exists, such as "2026-02-09", "2026-02" or "2026": ${JSON.stringify(value)}`,
  );
}

/** The scalar `Date`: a calendar date of ISO 8601, to the day, the month or the year. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
