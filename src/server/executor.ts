import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { Analysis } from '../analysis/analysis';
import { askMeasured, type Measurer } from '../analysis/ask';
import type { Variables } from '../compiler/argument';
import {
  type Answer,
  bindParameters,
  estimateCost,
  OperationCompiler,
  type Plan,
  readAnswer,
} from '../compiler/compile';
import type { Cost } from '../compiler/cost';
import { collectFields, type SelectedFields } from '../compiler/selection';
import type { Graph } from '../graph/graph';
import { ArticleReader } from '../ingest/article-reader';
import type { Ontology } from '../ontology/model';
import type { RequestContext } from './context';

/** A validated operation as it came in. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What becomes of an operation; `data` is absent when it was refused before it ran. */
export interface OperationResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
  /** What the operation could touch, where it asks the graph. */
  readonly cost?: Cost;
}

/** Plans kept for one document: one for each shape of its variables and order of languages. */
const plansPerDocument = 100;

const nameOf = ({ definition }: Operation) => definition.name?.value ?? 'anonymous';

/** Runs operations: compiles once, asks the graph once, reads the answer. */
export class Executor {
  readonly #compiler: OperationCompiler;
  readonly #analysis: Analysis;
  readonly #articles: ArticleReader;
  readonly #plans = new WeakMap<DocumentNode, LRUCache<string, Plan>>();

  constructor(
    readonly schema: GraphQLSchema,
    ontology: Ontology,
    readonly graph: Graph,
  ) {
    this.#compiler = new OperationCompiler(schema, ontology);
    this.#analysis = new Analysis(graph);
    this.#articles = new ArticleReader(graph);
  }

  /**
   * Runs a query operation as one statement in one read transaction; measures of the whole graph are taken before.
   *
   * @throws GraphQLError for arguments that a field does not take, AtazanError for failures of the graph
   */
  async run(operation: Operation, context: RequestContext): Promise<OperationResult> {
    const { coerced, errors } = this.#coerce(operation);
    if (!coerced) return { errors };
    const plan = this.#plan(operation, coerced, context);
    const cost = estimateCost(plan, coerced);
    const [answer, local] = await Promise.all([
      this.#ask(plan, coerced, operation, context),
      this.#resolve(plan, operation, coerced, context),
    ]);
    return { ...merge(plan, answer, local), ...(plan.text !== undefined && { cost }) };
  }

  /**
   * Has the database plan the statement of an operation, which it keeps for all that run it later; nothing is run.
   *
   * @throws as `run` does
   */
  async plan(operation: Operation, context: RequestContext): Promise<void> {
    const { coerced } = this.#coerce(operation);
    if (!coerced) return;
    const plan = this.#plan(operation, coerced, context);
    if (plan.text === undefined) return;
    // What a measure will be is not known yet; that it is a map is.
    const measures = plan.parameters
      .filter(({ isMeasure }) => isMeasure)
      .map(({ name }) => [name, {}]);
    const parameters = { ...bindParameters(plan, coerced), ...Object.fromEntries(measures) };
    const statement = { name: nameOf(operation), text: `EXPLAIN ${plan.text}`, parameters };
    await this.graph.read(statement, { requestId: context.requestId });
  }

  #coerce({ definition, variables }: Operation) {
    return getVariableValues(this.schema, definition.variableDefinitions ?? [], variables);
  }

  /** The plan of an operation, compiled at its first call. */
  #plan(operation: Operation, variables: Variables, context: RequestContext): Plan {
    const { document, definition } = operation;
    const plans =
      this.#plans.get(document) ?? new LRUCache<string, Plan>({ max: plansPerDocument });
    this.#plans.set(document, plans);
    const shape = this.#compiler.shapeKey(definition, variables);
    const key = `${definition.name?.value ?? ''}|${context.languages.join()}|${shape}`;
    const known = plans.get(key);
    if (known) return known;
    const plan = this.#compiler.compile(document, definition, variables, context.languages);
    plans.set(key, plan);
    return plan;
  }

  async #ask(
    plan: Plan,
    variables: Variables,
    operation: Operation,
    context: RequestContext,
  ): Promise<Answer> {
    if (plan.text === undefined) return { data: {}, errors: [] };
    const { text } = plan;
    const name = nameOf(operation);
    const { parameters, rows } = await askMeasured(
      this.#measure,
      plan.parameters,
      bindParameters(plan, variables),
      (parameters) => {
        const statement = { name, text, parameters };
        return this.graph.read(statement, { requestId: context.requestId });
      },
    );
    return readAnswer(plan, parameters, rows);
  }

  readonly #measure: Measurer = (measure, revision) =>
    measure.kind === 'reading'
      ? this.#articles.answer(measure, revision)
      : this.#analysis.answer(measure, revision);

  /** Ends the analyses and readings that are under way; the executor can still be used. */
  async close(): Promise<void> {
    await Promise.all([this.#analysis.close(), this.#articles.close()]);
  }

  /** Answers the root fields that the graph has no part in: introspection and the ontology. */
  async #resolve(
    plan: Plan,
    { document, definition, variables }: Operation,
    coerced: Variables,
    context: RequestContext,
  ): Promise<ExecutionResult> {
    const query = this.schema.getQueryType();
    if (plan.local.size === 0 || !query) return { data: {} };
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    const selected = collectFields(
      {
        schema: this.schema,
        fragments: new Map(fragments.map((node) => [node.name.value, node])),
        variables: coerced,
      },
      query,
      [definition.selectionSet],
    );
    return await execute({
      schema: this.schema,
      document: {
        ...document,
        definitions: [onlyFields(definition, selected, plan.local), ...fragments],
      },
      variableValues: variables,
      contextValue: context,
    });
  }
}

/** The operation with some of its root fields alone. */
function onlyFields(
  definition: OperationDefinitionNode,
  selected: SelectedFields,
  keys: ReadonlySet<string>,
): OperationDefinitionNode {
  const selections = [...selected].flatMap(([key, nodes]) => (keys.has(key) ? nodes : []));
  return { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function merge(plan: Plan, answer: Answer, local: ExecutionResult): OperationResult {
  const errors = [...answer.errors, ...(local.errors ?? [])];
  if (answer.data === null || !local.data) return { data: null, errors };
  const parts: Record<string, unknown> = { ...answer.data, ...local.data };
  return { data: Object.fromEntries(plan.keys.map((key) => [key, parts[key]])), errors };
}
