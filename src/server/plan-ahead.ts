import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  concatAST,
  type DocumentNode,
  GraphQLBoolean,
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  typeFromAST,
} from 'graphql';
import type { Logger } from 'pino';
import { comparedEdges } from '../compared-edges';
import { toGlobalId } from '../compiler/identifier';
import { webFolder } from '../project';
import { viewPaths } from '../view-paths';
import type { RequestContext } from './context';
import type { Executor, Operation } from './executor';

const viewFolders = Object.keys(viewPaths).map((view) =>
  view.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
);

/** What all views ask comes first, then each view in the order of their addresses. */
function placeOf(file: string): number {
  const folders = file.split(sep);
  return viewFolders.findIndex((view) => folders.includes(view));
}

/** The operations that the explorer and its figures ask, a document each. */
function viewOperations(): readonly DocumentNode[] {
  const files = readdirSync(webFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
  const documents = files.map((file) => parse(readFileSync(join(webFolder, file), 'utf8')));
  return Object.values(separateOperations(concatAST(documents)));
}

const scalars: Readonly<Record<string, unknown>> = {
  Date: '2026-02-09',
  Float: 1,
  ID: toGlobalId('Statement', 'any'),
  Int: 1,
};

/** Values of a type; of an enum and of a Boolean all, since a statement may differ with them. */
function samples(type: GraphQLInputType): readonly unknown[] {
  if (isNonNullType(type)) return samples(type.ofType);
  if (isListType(type)) return [samples(type.ofType).slice(0, 1)];
  if (isEnumType(type)) return type.getValues().map(({ value }) => value);
  if (type === GraphQLBoolean) return [false, true];
  return isInputObjectType(type) ? [{}] : [scalars[type.name] ?? 'any'];
}

/** Variables that a statement differs with, of operations that ask several such statements. */
const knownVariables: Readonly<Record<string, readonly Operation['variables'][]>> = {
  Shared: comparedEdges.map(({ types, others }) => ({ types, others })),
};

/** The variables of a first visit: those that must be given, and the lengths of first pages. */
function sampleVariables(
  schema: GraphQLSchema,
  { name: operation, variableDefinitions = [] }: OperationDefinitionNode,
): readonly Operation['variables'][] {
  const known = knownVariables[operation?.value ?? ''] ?? [{}];
  return variableDefinitions.reduce<readonly Operation['variables'][]>(
    (combinations, { variable, type: node }) => {
      const name = variable.name.value;
      const type = typeFromAST(schema, node) as GraphQLInputType;
      const isKnown = known.some((variables) => name in variables);
      if (isKnown || (!isNonNullType(type) && !/first$/i.test(name))) return combinations;
      return combinations.flatMap((combination) =>
        samples(type).map((value) => ({ ...combination, [name]: value })),
      );
    },
    known,
  );
}

/** The questions of a first visit to each view, in the order in which readers may come to them. */
export function firstQuestions(schema: GraphQLSchema): readonly Operation[] {
  return viewOperations().flatMap((document) => {
    const definition = getOperationAST(document);
    if (!definition) return [];
    return sampleVariables(schema, definition).map((variables) => ({
      document,
      definition,
      variables,
    }));
  });
}

/**
 * Has the database plan what the views ask, one after the other, so that readers do not wait for it: the plan of a
 * large statement takes seconds in a database that has just started. What fails is left for readers to ask.
 *
 * @param signal ends it after the plan that is under way
 */
export async function planAhead(
  executor: Executor,
  context: RequestContext,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const began = Date.now();
  const questions = firstQuestions(executor.schema);
  for (const question of questions) {
    if (signal.aborted) return;
    try {
      await executor.plan(question, context);
    } catch (error) {
      if (signal.aborted) return;
      log.debug({ err: error, operation: question.definition.name?.value }, 'not planned ahead');
    }
  }
  log.info({ operations: questions.length, ms: Date.now() - began }, 'planned what the views ask');
}
