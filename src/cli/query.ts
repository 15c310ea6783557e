import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { GraphQLError, getOperationAST, OperationTypeNode, parse, Source, validate } from 'graphql';
import { AtazanError } from '../errors';
import { type Language, languages } from '../ontology/model';
import { readOntology } from '../ontology/read';
import { Executor } from '../server/executor';
import { languagesFor } from '../server/languages';
import { servedSchema } from '../server/schema';
import { readSettings } from '../settings';
import { withGraph } from './connection';

interface QueryOptions {
  readonly variables?: string;
  readonly operation?: string;
  readonly lang?: string;
}

async function readOperation(file: string): Promise<Source> {
  try {
    const body = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
    return new Source(body, file === '-' ? 'stdin' : file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AtazanError('BAD_USER_INPUT', `cannot read the operation: ${reason}`);
  }
}

function readVariables(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const variables: unknown = JSON.parse(json);
    if (variables && typeof variables === 'object' && !Array.isArray(variables)) {
      return variables as Record<string, unknown>;
    }
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new AtazanError('BAD_USER_INPUT', `--variables must be a JSON object: ${json}`);
}

function readLanguage(lang: string | undefined): Language | undefined {
  const known = languages.find((language) => language === lang);
  if (lang !== undefined && !known) {
    throw new AtazanError(
      'BAD_USER_INPUT',
      `--lang must be one of ${languages.join(', ')}: ${lang}`,
    );
  }
  return known;
}

function refuse(errors: readonly GraphQLError[]): void {
  if (errors.length === 0) return;
  throw new AtazanError('BAD_USER_INPUT', errors.map(String).join('\n\n'));
}

async function runQuery(file: string, options: QueryOptions): Promise<void> {
  const source = await readOperation(file);
  const variables = readVariables(options.variables);
  const order = languagesFor(readLanguage(options.lang));
  const ontology = readOntology();
  const schema = servedSchema(ontology);
  const document = parseOperation(source);
  refuse(validate(schema, document));
  const definition = getOperationAST(document, options.operation);
  if (definition?.operation !== OperationTypeNode.QUERY) {
    throw new AtazanError('BAD_USER_INPUT', 'name one operation of the file with --operation');
  }
  await withGraph(readSettings(), async (graph) => {
    const executor = new Executor(schema, ontology, graph);
    const { data, errors } = await executor.run(
      { document, definition, variables },
      { requestId: '', languages: order, ontology },
    );
    await executor.close();
    const body = { ...(errors.length > 0 && { errors }), data };
    process.stdout.write(`${JSON.stringify(body, null, 2)}\n`);
    if (errors.length > 0) process.exitCode = 1;
  });
}

function parseOperation(source: Source) {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) throw new AtazanError('BAD_USER_INPUT', String(error));
    throw error;
  }
}

/** `atazan query`: answers one operation on the terminal. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('Answer the GraphQL operation in a file, or on standard input, as JSON.')
    .argument('<file>', 'file with the operation; - for standard input')
    .option('--variables <json>', 'variables of the operation')
    .option('--operation <name>', 'which operation, where the file has several')
    .option('--lang <tag>', `language of names: ${languages.join(', ')}`)
    .addHelpText(
      'after',
      `
Examples:
  atazan query question.graphql --variables '{"slug": "marat-bashimov"}' --lang kk
  echo '{ people { totalCount } }' | atazan query -`,
    )
    .action(runQuery);
}
