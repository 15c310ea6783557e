import { getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { OperationCompiler, type Plan } from '../../src/compiler/compile';
import type { Language } from '../../src/ontology/model';
import { readOntology } from '../../src/ontology/read';
import { servedSchema } from '../../src/server/schema';

const ontology = readOntology();
const schema = servedSchema(ontology);
const compiler = new OperationCompiler(schema, ontology);

/** Compiles an operation as the server does; throws when it is not valid. */
export function compile(
  query: string,
  variables: Record<string, unknown> = {},
  languages: readonly Language[] = ['en', 'ru', 'kk'],
): Plan {
  const document = parse(query);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
  );
  if (!operation) throw new Error('no operation');
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (!coerced) throw errors[0];
  return compiler.compile(document, operation, coerced, languages);
}
