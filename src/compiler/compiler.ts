import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { EdgeType, Language, Ontology } from '../ontology/model';
import {
  type Argument,
  type Arguments,
  Reference,
  readArguments,
  type Variables,
} from './argument';
import { type CountedList, maximumDepth } from './cost';
import type { Items } from './items';
import type { Measure } from './measure';
import type { Order } from './order';
import { column, list, nullable, object, type Reader, required } from './reading';
import { collectFields, type SelectionContext, selectionSetsOf } from './selection';
import type { WhereCompiler } from './where';

/** How a parameter of the statement gets its value on each call. */
export interface PlannedParameter {
  readonly name: string;
  readonly value: (variables: Variables) => unknown;
  /** The value is a Measure: what it comes to is computed and put in its place before the statement runs. */
  readonly isMeasure?: boolean;
}

/** The Cypher variables that a selection is projected from. */
export interface Subject {
  /** The node. */
  readonly node: string;
  /** The relationship that led to it, for the edge of a connection. */
  readonly edge?: string;
  /** The types that the edge may be of; any where it is not known. */
  readonly edgeTypes?: readonly EdgeType[];
  /** The node that the relationship was followed from. */
  readonly origin?: string;
  /** How the list is ordered that it is an item of. */
  readonly order?: Order;
  /** Expression of the GraphQL type of the node, where it is no entity. */
  readonly type?: string;
  /** Which statements `s` its figures are of. */
  readonly matches?: string;
  /** The subquery that finds the edges between the entities of a small graph, for those who ask for them. */
  readonly between?: string;
  /** Takes the subqueries that run before its row is made, as those that aggregate must. */
  readonly before?: string[];
  /** Takes the patterns that a condition adds to the match of the list, where one item may then be matched repeatedly. */
  readonly joins?: string[];
}

/** One selected field, with all that its compilation may look at. */
export interface Field {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLObjectType;
  readonly arguments: Arguments;
  /** Response keys from the root, list indices left out. */
  readonly path: readonly string[];
}

/** Compiles one field of a type: adds what it needs to the row, and says how to read it from there. */
export type FieldCompiler = (
  field: Field,
  subject: Subject,
  row: Columns,
  compiler: Compiler,
) => Reader;

/** Finds the compiler of a field by the type it stands on. */
export type FieldCompilers = (parent: GraphQLObjectType, field: string) => FieldCompiler;

/** The expressions of a row, which is a Cypher list. The same expression is there only once. */
export class Columns {
  readonly #expressions: string[] = [];

  add(expression: string): number {
    const known = this.#expressions.indexOf(expression);
    return known >= 0 ? known : this.#expressions.push(expression) - 1;
  }

  toString(): string {
    return `[${this.#expressions.join(', ')}]`;
  }
}

/** Fields that several types of one selection have in common are compiled once. */
type SharedReaders = Map<FieldCompiler, Map<string, Reader>>;

type Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType;

/** A subquery that runs before the row is made. */
export interface Start {
  /** The one variable that it adds. */
  readonly variable: string;
  /** `CALL (...) { ... }` */
  readonly text: string;
}

/** The state of one compilation: names that were given out and parameters that were asked for. */
export class Compiler {
  readonly parameters: PlannedParameter[] = [];
  /** Stands for the day that the root field being compiled is asked as of. */
  asOf: string | undefined;
  /** What runs before the row of the root field is made, in order. */
  starts: Start[] = [];
  /** The lists of the operation, each after the one round it. */
  readonly lists: CountedList[] = [];
  #list: CountedList | undefined;
  readonly #keys = new Map<string, string>();
  #names = 0;

  constructor(
    readonly context: SelectionContext,
    readonly ontology: Ontology,
    /** Languages in the order in which they stand in for each other. */
    readonly languages: readonly Language[],
    readonly fieldCompilers: FieldCompilers,
    readonly compileWhere: WhereCompiler,
    readonly itemTypes: ReadonlyMap<string, Items>,
  ) {}

  /** What can be asked of the items of one kind of list. */
  items(stem: string): Items {
    const items = this.itemTypes.get(stem);
    if (!items) throw new Error(`There are no lists of ${stem}`);
    return items;
  }

  /** The languages to try, one that was asked for first. */
  preferred(asked: Argument | undefined): readonly Language[] {
    return asked
      ? [asked as Language, ...this.languages.filter((language) => language !== asked)]
      : this.languages;
  }

  /** What makes a statement one that readers see, and that carries an edge. */
  isAccepted(statement: string): string {
    return this.hasStatus(statement, "= 'ACCEPTED'");
  }

  /** What makes a statement one that readers may look up: it does not wait for a curator. */
  isShown(statement: string): string {
    return this.hasStatus(statement, "<> 'PROPOSED'");
  }

  /** Whether a statement has a status, and had been made by the day that is asked as of. */
  hasStatus(statement: string, comparison: string): string {
    const { asOf } = this;
    const has = `${statement}.status ${comparison}`;
    return asOf ? `${has} AND coalesce(${statement}.statedOn <= ${asOf}, true)` : has;
  }

  /** Whether a validity has the day that is asked as of in it; always, where none is. */
  isValid(edge: string): string[] {
    const { asOf } = this;
    if (!asOf) return [];
    return [
      `coalesce(${edge}.since <= ${asOf}, true)`,
      // A month or a year lasts until its last day.
      `(${edge}.until IS NULL OR ${edge}.until >= ${asOf} OR ${asOf} STARTS WITH ${edge}.until)`,
    ];
  }

  /** Conditions under which a relationship is shown; none unless a day is asked for. */
  holds(edge: string): string[] {
    if (!this.asOf) return [];
    const carrier = this.name('s');
    return [
      ...this.isValid(edge),
      `EXISTS { MATCH (${carrier}:Statement {edge: ${edge}.id}) WHERE ${this.isAccepted(carrier)} }`,
    ];
  }

  /** A Cypher variable that is not used yet. */
  name(stem: string): string {
    this.#names += 1;
    return `${stem}${this.#names}`;
  }

  /** Adds a parameter, and returns what stands for it in the text. */
  parameter(value: (variables: Variables) => unknown): string {
    const name = `p${this.parameters.length}`;
    this.parameters.push({ name, value });
    return `$${name}`;
  }

  /**
   * The properties of a node that there is one of for each language, in an order of these. Their keys are parameters:
   * in whichever order readers want the languages, they share one statement, and so one plan of the database.
   */
  nearest(node: string, stem: string, order: readonly Language[]): readonly string[] {
    return order.map((language) => {
      const key = `${stem}_${language}`;
      const known = this.#keys.get(key) ?? this.parameter(() => key);
      this.#keys.set(key, known);
      return `${node}[${known}]`;
    });
  }

  /** Adds a parameter that is computed of the whole graph, and returns what stands for it in the text. */
  measured(measure: (variables: Variables) => Measure): string {
    const name = `p${this.parameters.length}`;
    this.parameters.push({ name, value: measure, isMeasure: true });
    return `$${name}`;
  }

  /**
   * Adds a parameter for an argument.
   *
   * @param convert makes the parameter's value of the argument's; what it throws becomes an error of the field
   */
  argument(
    field: Field,
    name: string,
    convert: (value: unknown) => unknown = (value) => value,
  ): string {
    const argument = field.arguments[name];
    return this.parameter((variables) => {
      const value = argument instanceof Reference ? argument.read(variables) : (argument ?? null);
      return convert(value);
    });
  }

  /** Compiles a selection on a composite type to the columns of a row, and a reader of such rows. */
  select(
    type: Composite,
    nodes: readonly FieldNode[],
    path: readonly string[],
    subject: Subject,
    row: Columns,
    typeName?: string,
  ): Reader {
    if (isObjectType(type)) return this.#selectObject(type, nodes, path, subject, row, new Map());
    const shared: SharedReaders = new Map();
    const readers = new Map(
      this.context.schema
        .getPossibleTypes(type)
        .map((possible) => [
          possible.name,
          this.#selectObject(possible, nodes, path, subject, row, shared),
        ]),
    );
    const typeColumn = row.add(typeName ?? subject.type ?? `${subject.node}.type`);
    return (value, reading) => {
      if (value === null || value === undefined) return null;
      const name = (value as readonly unknown[])[typeColumn];
      const read = readers.get(String(name));
      if (!read) throw new Error(`The graph holds a ${String(name)} where a ${type.name} is due`);
      return read(value, reading);
    };
  }

  #selectObject(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    path: readonly string[],
    subject: Subject,
    row: Columns,
    shared: SharedReaders,
  ): Reader {
    const readers = new Map<string, Reader>();
    for (const [key, fieldNodes] of collectFields(this.context, type, selectionSetsOf(nodes))) {
      const name = fieldNodes[0]?.name.value ?? '';
      const definition = type.getFields()[name];
      if (!definition) {
        readers.set(key, () => type.name);
        continue;
      }
      const field = this.field(key, fieldNodes, definition, type, path);
      const compile = this.fieldCompilers(type, name);
      const places = fieldNodes.map((node) => node.loc?.start).join();
      const identity = `${key} ${String(definition.type)} ${places}`;
      const sharedByCompiler = shared.get(compile) ?? new Map<string, Reader>();
      shared.set(compile, sharedByCompiler);
      const reader =
        sharedByCompiler.get(identity) ??
        this.complete(field, definition.type, compile(field, subject, row, this));
      sharedByCompiler.set(identity, reader);
      readers.set(key, reader);
    }
    return object(readers);
  }

  /** Compiles a list, so that what it holds and what stands in it are counted. */
  counted<T>(field: Field, length: CountedList['length'], compile: () => T): T {
    const round = this.#list;
    this.#list = { path: field.path, nodes: field.nodes, round, length };
    this.lists.push(this.#list);
    const compiled = compile();
    this.#list = round;
    return compiled;
  }

  /**
   * Describes a selected field.
   *
   * @throws GraphQLError LIMIT_EXCEEDED when it stands too deep
   */
  field(
    key: string,
    nodes: readonly FieldNode[],
    definition: GraphQLField<unknown, unknown>,
    parent: GraphQLObjectType,
    path: readonly string[],
  ): Field {
    if (path.length >= maximumDepth) {
      throw new GraphQLError(
        `${[...path, key].join('.')}: fields are nested more than ${maximumDepth} deep`,
        { nodes, path: [...path, key], extensions: { code: 'LIMIT_EXCEEDED', maximumDepth } },
      );
    }
    return {
      key,
      nodes,
      definition,
      parent,
      arguments: readArguments(definition.args, nodes[0]?.arguments ?? [], this.context.variables),
      path: [...path, key],
    };
  }

  /** Wraps the reader of a field's value so that nulls are treated as its type says. */
  complete(field: Field, type: GraphQLOutputType, read: Reader): Reader {
    return isNonNullType(type)
      ? required(field.key, `${field.parent.name}.${field.definition.name}`, field.nodes, read)
      : nullable(field.key, read);
  }

  /** Compiles a composite field to one column that holds a row of its own, or a list of such rows. */
  nested(
    field: Field,
    subject: Subject,
    row: Columns,
    wrap: (projection: Columns) => string,
    typeName?: string,
  ): Reader {
    const type = getNamedType(field.definition.type);
    if (!isCompositeType(type)) throw new Error(`${field.definition.name} has no fields to select`);
    const projection = new Columns();
    const read = this.select(type, field.nodes, field.path, subject, projection, typeName);
    return column(row.add(wrap(projection)), this.#completeItems(field.definition.type, read));
  }

  #completeItems(type: GraphQLOutputType, read: Reader): Reader {
    const unwrapped = isNonNullType(type) ? type.ofType : type;
    return isListType(unwrapped) ? list(read, !isNonNullType(unwrapped.ofType)) : read;
  }

  /** Reads the selected fields of a plain object that was made of a row, by their names. */
  plain(field: Field): Reader {
    const type = getNamedType(field.definition.type);
    if (!isObjectType(type)) throw new Error(`${field.definition.name} is no object`);
    return this.#completeItems(field.definition.type, this.#plainObject(type, field));
  }

  #plainObject(type: GraphQLObjectType, field: Field): Reader {
    const readers = new Map<string, Reader>();
    const selected = collectFields(this.context, type, selectionSetsOf(field.nodes));
    for (const [key, nodes] of selected) {
      const name = nodes[0]?.name.value ?? '';
      const definition = type.getFields()[name];
      if (!definition) {
        readers.set(key, () => type.name);
        continue;
      }
      const child = this.field(key, nodes, definition, type, field.path);
      const readChild = isCompositeType(getNamedType(definition.type))
        ? this.plain(child)
        : (value: unknown) => value;
      readers.set(
        key,
        this.complete(child, definition.type, (value, reading) =>
          readChild((value as Record<string, unknown>)[name], reading),
        ),
      );
    }
    return object(readers);
  }

  /** An error that names the field it is about. */
  error(field: Field, message: string): GraphQLError {
    return new GraphQLError(message, {
      nodes: field.nodes,
      path: field.path,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
}
