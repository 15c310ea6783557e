import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { lastDay } from '../ontology/date';
import type { Language, Ontology } from '../ontology/model';
import { Reference, shapeOf, type Variables } from './argument';
import { Columns, Compiler, type FieldCompilers, type PlannedParameter } from './compiler';
import { type Cost, type CountedList, costOf } from './cost';
import { fieldCompilersFor, isGraphField } from './fields/registry';
import { revisionOfGraph } from './fields/stats';
import { type Items, itemsOf } from './items';
import { object, type Parameters, type Reader, root } from './reading';
import { collectFields } from './selection';
import { type WhereCompiler, whereCompilerFor } from './where';

/** An operation, compiled: one statement, how its parameters are made, how its one row is read. */
export interface Plan {
  /** Cypher; undefined when the operation asks nothing of the graph. */
  readonly text: string | undefined;
  readonly parameters: readonly PlannedParameter[];
  /** Its lists, of which follows what it could touch. */
  readonly lists: readonly CountedList[];
  /** Response keys of the root fields that are answered by resolvers, not from the graph. */
  readonly local: ReadonlySet<string>;
  /** All response keys of the root, in order. */
  readonly keys: readonly string[];
  readonly read: Reader;
}

/** Data of the graph's part of a response, and the errors that were met in reading it. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

/** The compiler for one schema. It is pure: no graph, no clock, no values. */
export class OperationCompiler {
  readonly #fieldCompilers: FieldCompilers;
  readonly #compileWhere: WhereCompiler;
  readonly #items: ReadonlyMap<string, Items>;

  constructor(
    readonly schema: GraphQLSchema,
    readonly ontology: Ontology,
  ) {
    this.#fieldCompilers = fieldCompilersFor(ontology);
    this.#compileWhere = whereCompilerFor(ontology);
    this.#items = itemsOf(ontology);
  }

  /**
   * Compiles a validated query operation.
   *
   * @param variables coerced; only their shape is looked at (see `shapeKey`)
   * @param languages the languages of the graph, the preferred one first
   * @throws GraphQLError for arguments that contradict each other
   */
  compile(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    languages: readonly Language[],
  ): Plan {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        fragments.set(definition.name.value, definition);
      }
    }
    const query = this.schema.getQueryType();
    if (!query) throw new Error('The schema has no query type');
    const context = { schema: this.schema, fragments, variables };
    const compiler = new Compiler(
      context,
      this.ontology,
      languages,
      this.#fieldCompilers,
      this.#compileWhere,
      this.#items,
    );
    const row = new Columns();
    const readers = new Map<string, Reader>();
    const local = new Set<string>();
    const selected = collectFields(context, query, [operation.selectionSet]);
    for (const [key, nodes] of selected) {
      const name = nodes[0]?.name.value ?? '';
      const definition = query.getFields()[name];
      if (!definition || !isGraphField(this.ontology, name)) {
        local.add(key);
        continue;
      }
      const field = compiler.field(key, nodes, definition, query, []);
      // A null, as one left out, asks as of no day.
      compiler.asOf =
        field.arguments.asOf instanceof Reference
          ? compiler.argument(field, 'asOf', (day) => lastDay(String(day)))
          : undefined;
      const read = this.#fieldCompilers(query, name)(field, { node: '' }, row, compiler);
      readers.set(key, compiler.complete(field, definition.type, read));
    }
    // Beside its row, a statement with measures says at which revision it ran, for they hold for one alone.
    const isMeasured = compiler.parameters.some(({ isMeasure }) => isMeasure);
    const revision = isMeasured ? `, ${revisionOfGraph} AS revision` : '';
    return {
      text:
        readers.size > 0
          ? [...compiler.starts.map(({ text }) => text), `RETURN ${row} AS row${revision}`].join(
              ' ',
            )
          : undefined,
      parameters: compiler.parameters,
      lists: compiler.lists,
      local,
      keys: [...selected.keys()],
      read: root(object(readers)),
    };
  }

  /** What of the variables a compiled operation depends on, as a key. */
  shapeKey(operation: OperationDefinitionNode, variables: Variables): string {
    return (operation.variableDefinitions ?? [])
      .map((definition) => {
        const type = typeFromAST(this.schema, definition.type);
        return isInputType(type) ? shapeOf(type, variables[definition.variable.name.value]) : '';
      })
      .join();
  }
}

/**
 * Makes the parameters of a call.
 *
 * @throws GraphQLError BAD_USER_INPUT for a value that a field does not take
 */
export function bindParameters(plan: Plan, variables: Variables): Parameters {
  return Object.fromEntries(plan.parameters.map(({ name, value }) => [name, value(variables)]));
}

/**
 * What a call could touch.
 *
 * @throws GraphQLError LIMIT_EXCEEDED
 */
export function estimateCost(plan: Plan, variables: Variables): Cost {
  return costOf(plan.lists, variables);
}

/** Reads the row that a call returned. */
export function readAnswer(plan: Plan, parameters: Parameters, row: unknown): Answer {
  const errors: GraphQLError[] = [];
  const data = plan.read(row, { parameters, errors }) as Record<string, unknown> | null;
  return { data, errors };
}
