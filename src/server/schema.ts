import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, printSchema } from 'graphql';
import { expandSchema } from '../ontology/expand';
import type { Ontology } from '../ontology/model';
import { resolvers } from './resolvers';

/** The schema as clients see it, in SDL. */
export function printedSchema(ontology: Ontology): string {
  return `${printSchema(expandSchema(ontology))}\n`;
}

/** The schema that is served: the expanded declaration with its scalars and resolvers. */
export function servedSchema(ontology: Ontology): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: printedSchema(ontology), resolvers });
}
