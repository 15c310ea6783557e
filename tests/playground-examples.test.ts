import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { projectRoot, schemaFolder } from '../src/project';
import { ask, startTestServer, type TestServer } from './support/server';

const folder = join(projectRoot, 'src', 'playground', 'examples');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''));

const schema = buildSchema(readFileSync(join(schemaFolder, 'generated', 'atazan.graphql'), 'utf8'));

/** Questions whose answer is that there is nothing of the kind in the seeds. */
const emptyInSeeds = ['23-contradictions'];

const queryOf = (name: string) => readFileSync(join(folder, `${name}.graphql`), 'utf8');

interface ExampleFile {
  readonly question: number;
  readonly title: Record<string, string>;
  readonly description: Record<string, string>;
  readonly variables: Record<string, unknown>;
}

function fileOf(name: string): ExampleFile {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

const variablesOf = (name: string) => fileOf(name).variables;

function operationOf(name: string): OperationDefinitionNode {
  const operation = getOperationAST(parse(queryOf(name)));
  if (!operation) throw new Error(`${name} is not one operation`);
  return operation;
}

/** The number of items in all lists of an answer. */
function countItems(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce((sum, child) => sum + countItems(child), 0);
  return Array.isArray(value) ? value.length + inside : inside;
}

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

test('each of the twelve questions has an example', () => {
  const questions = new Set(names.map((name) => fileOf(name).question));
  for (let question = 1; question <= 12; question += 1) expect(questions).toContain(question);
});

test('no file lies about without an example', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  expect(files.filter((file) => !names.includes(file.replace(/\.json$/, '')))).toEqual([]);
});

describe.each(names)('example %s', (name) => {
  test.each(['kk', 'ru', 'en'])('says in %s what it asks and how the answer reads', (language) => {
    const { title, description } = fileOf(name);
    expect(title[language]).toMatch(/^\p{Lu}.{10,}/u);
    expect(description[language]).toMatch(/^[\p{Lu}`].{10,}\.$/u);
  });

  test('is a valid operation with a name, which becomes the title of its tab', () => {
    expect(validate(schema, parse(queryOf(name)))).toEqual([]);
    expect(operationOf(name).name?.value).toBeDefined();
  });

  test('has the variables that it takes beside it, and no others', () => {
    const definitions = operationOf(name).variableDefinitions ?? [];
    const variables = variablesOf(name);
    expect(Object.keys(variables).sort()).toEqual(
      definitions.map(({ variable }) => variable.name.value).sort(),
    );
    expect(getVariableValues(schema, definitions, variables).errors).toBeUndefined();
  });

  test('is answered', async () => {
    const { data, errors } = await ask(server, queryOf(name), variablesOf(name));
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    if (!emptyInSeeds.includes(name)) expect(countItems(data)).toBeGreaterThan(0);
  });
});
