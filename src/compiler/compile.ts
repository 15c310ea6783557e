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
import {
  Columns,
  Compiler,
  type FieldCompilers,
  type PlannedParameter,
  type Start,
} from './compiler';
import { type Cost, type CountedList, costOf } from './cost';
import { fieldCompilersFor, isGraphField } from './fields/registry';
import { revisionOfGraph } from './fields/stats';
import { type Items, itemsOf } from './items';
import { column, object, type Parameters, type Reader, root } from './reading';
import { collectFields } from './selection';
import { type WhereCompiler, whereCompilerFor } from './where';

/** An operation, compiled: one statement, how its parameters are made, how its rows are read. */
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

/** What one root field asks: the subqueries that run first, and its row. */
interface Branch {
  readonly starts: readonly Start[];
  readonly row: Columns;
}

/**
 * One statement of all root fields. Each is a branch of a union, so that what one has found is not carried along, and
 * counted against the memory of the statement, in each row that another sorts.
 */
function textOf(branches: readonly Branch[], more: readonly string[]): string {
  return branches
    .map(({ starts, row }, place) => {
      const columns = [
        `${row} AS row`,
        ...more,
        ...(branches.length > 1 ? [`${place} AS place`] : []),
      ];
      return [...starts.map(({ text }) => text), `RETURN ${columns.join(', ')}`].join(' ');
    })
    .join(' UNION ALL ');
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
    const branches: Branch[] = [];
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
      const row = new Columns();
      compiler.starts = [];
      const read = this.#fieldCompilers(query, name)(field, { node: '' }, row, compiler);
      const ofBranch = column(branches.length, read);
      readers.set(key, compiler.complete(field, definition.type, ofBranch));
      branches.push({ starts: compiler.starts, row });
    }
    // Beside its row, a statement with measures says at which revision it ran, for they hold for one alone.
    const isMeasured = compiler.parameters.some(({ isMeasure }) => isMeasure);
    return {
      text:
        branches.length > 0
          ? textOf(branches, isMeasured ? [`${revisionOfGraph} AS revision`] : [])
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

/**
 * Reads the rows that a call returned, one for each root field, as they came: a union promises no order.
 *
 * @param rows the row, then what is said beside it; the place among the root fields last, where there are several
 */
export function readAnswer(
  plan: Plan,
  parameters: Parameters,
  rows: readonly (readonly unknown[])[],
): Answer {
  const errors: GraphQLError[] = [];
  const placed = [...rows].sort((a, b) => Number(a.at(-1)) - Number(b.at(-1))).map(([row]) => row);
  const data = plan.read(placed, { parameters, errors }) as Record<string, unknown> | null;
  return { data, errors };
}
