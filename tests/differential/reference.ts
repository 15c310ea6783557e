import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { fromGlobalId, toGlobalId } from '../../src/compiler/identifier';
import { edgeSides } from '../../src/ontology/derive';
import type { Ontology } from '../../src/ontology/model';
import { figures, groupBy, localized, type PageArguments, page } from './lists';
import type { Edge, Entity, Records, Statement } from './world';

/** What the reference needs beside the records: figures that only the graph has. */
export interface ReferenceContext {
  readonly languages: readonly string[];
  readonly stats: { readonly revision: number; readonly changedAt: string };
}

/** The arguments of any field, coerced. */
interface Arguments extends PageArguments {
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly slug?: string;
  readonly lang?: string | null;
  readonly types?: readonly string[] | null;
  readonly direction?: string | null;
  readonly status?: string | null;
}

/** An edge as a connection shows it: seen from one of its ends. */
interface SeenEdge {
  readonly edge: Edge;
  readonly from: string;
}

const last = '9999-99-99';

/**
 * Root fields that this reference does not answer: each has tests of its own, against computations made for it.
 */
export const questions: ReadonlySet<string> = new Set([
  'stances',
  'paths',
  'neighbourhood',
  'subgraph',
  'timeline',
  'powers',
  'compare',
  'statementStats',
  'contradictions',
  'coOccurrence',
  'changes',
  'rankings',
  'communities',
  'search',
  'suggest',
  'reading',
]);

/** Answers operations from records in memory by ordinary resolvers, one field at a time. */
export class Reference {
  readonly #bySlug = new Map<string, Entity>();
  readonly #accepted: readonly Statement[];
  readonly #edgesOf: ReadonlyMap<string, readonly Edge[]>;
  readonly #toldOf: ReadonlyMap<string, readonly Edge[]>;
  readonly #carriersOf: ReadonlyMap<string, readonly Statement[]>;
  readonly #quotedFrom: ReadonlyMap<string, readonly Statement[]>;
  readonly #saidBy: ReadonlyMap<string, readonly Statement[]>;
  readonly #connections = new Map<string, { type: string; direction: 'OUT' | 'IN' }>();

  constructor(
    readonly records: Records,
    readonly schema: GraphQLSchema,
    readonly ontology: Ontology,
  ) {
    this.#accepted = [...records.statements.values()].filter(({ status }) => status === 'ACCEPTED');
    this.#edgesOf = groupBy(records.edges.values(), ({ subject, object }) => [subject, object]);
    this.#toldOf = groupBy(records.told.values(), ({ subject }) => [subject]);
    this.#carriersOf = groupBy(this.#accepted, ({ edge }) => [edge]);
    this.#quotedFrom = groupBy(this.#accepted, ({ source }) => [source]);
    this.#saidBy = groupBy(this.#accepted, ({ attributedTo }) => [attributedTo]);
    for (const entity of records.entities.values()) {
      for (const slug of [entity.slug, ...entity.former_slugs]) this.#bySlug.set(slug, entity);
    }
    for (const { field, edge, direction } of ontology.edgeTypes.flatMap(edgeSides)) {
      this.#connections.set(field, { type: edge.name, direction });
    }
  }

  execute(
    document: DocumentNode,
    variableValues: Readonly<Record<string, unknown>>,
    contextValue: ReferenceContext,
  ): ExecutionResult {
    const result = execute({
      schema: this.schema,
      document,
      variableValues,
      contextValue: { ...contextValue, ontology: this.ontology },
      fieldResolver: (source, given, context, info) => this.#resolve(source, given, context, info),
      typeResolver: (value: { __typename: string }) => value.__typename,
    });
    if (result instanceof Promise) throw new Error('the reference is synchronous');
    return result;
  }

  #statements(statements: readonly Statement[], given: PageArguments) {
    const listed = statements.map((item) => ({ item, keys: [item.statedOn ?? last, item.id] }));
    return page('Statement by day', listed, given);
  }

  #edges(entity: Entity, types: readonly string[], direction: string, given: PageArguments) {
    const listed = (this.#edgesOf.get(entity.id) ?? [])
      .filter(
        (edge) =>
          types.includes(edge.type) &&
          ((direction !== 'IN' && edge.subject === entity.id) ||
            (direction !== 'OUT' && edge.object === entity.id)),
      )
      .map((edge) => ({ item: { edge, from: entity.id }, keys: [edge.id] }));
    const { edges, nodes, ...rest } = page('Relation by id', listed, given);
    return { ...rest, edges, nodes: nodes.map((seen) => this.#otherEnd(seen)) };
  }

  #otherEnd({ edge, from }: SeenEdge): Entity | undefined {
    return this.records.entities.get(edge.subject === from ? edge.object : edge.subject);
  }

  #entities(type: string | undefined, types: readonly string[] | null, given: PageArguments) {
    const order = type ? this.ontology.entityType.get(type)?.order : undefined;
    const listed = [...this.records.entities.values()]
      .filter(({ __typename }) =>
        type ? __typename === type : (types?.includes(__typename) ?? true),
      )
      .map((item) => ({ item, keys: [...(order ? [item.date ?? last] : []), item.id] }));
    return page(type ?? 'Entity', listed, given);
  }

  #node(id: string) {
    const { type, key } = fromGlobalId(id) ?? { type: '', key: '' };
    const entity = this.records.entities.get(key);
    if (entity?.__typename === type) return entity;
    if (type === 'Source') return this.records.sources.get(key) ?? null;
    if (type === 'Relation') return this.records.edges.get(key) ?? null;
    const statement = type === 'Statement' ? this.records.statements.get(key) : undefined;
    return statement && statement.status !== 'PROPOSED' ? statement : null;
  }

  #lookup(type: string | undefined, { id, slug }: { id?: string; slug?: string }) {
    const found = id ? this.#node(id) : this.#bySlug.get(slug ?? '');
    const isRight = type ? found?.__typename === type : found && 'names' in found;
    return isRight ? found : null;
  }

  #root(name: string, given: Arguments, context: ReferenceContext): unknown {
    const one = this.ontology.entityTypes.find((type) => type.one === name);
    if (one) return this.#lookup(one.name, given);
    const many = this.ontology.entityTypes.find((type) => type.many === name);
    if (many) return this.#entities(many.name, null, given);
    switch (name) {
      case 'entity':
        return this.#lookup(undefined, given);
      case 'entities':
        return this.#entities(undefined, given.types ?? null, given);
      case 'node':
        return this.#node(given.id ?? '');
      case 'nodes':
        return given.ids?.map((id) => this.#node(id));
      case 'source':
        return given.id
          ? this.#ofType('Source', this.#node(given.id ?? ''))
          : (this.records.sources.get(given.slug ?? '') ?? null);
      case 'sources':
        return page(
          'Source',
          [...this.records.sources.values()].map((item) => ({
            item,
            keys: [item.published ?? last, item.id],
          })),
          given,
        );
      case 'statement':
        return this.#ofType('Statement', this.#node(given.id ?? ''));
      case 'statements':
        return this.#statements(
          [...this.records.statements.values()].filter(
            ({ status }) => status === (given.status ?? 'ACCEPTED'),
          ),
          given,
        );
      default:
        return this.#stats(context);
    }
  }

  #ofType(type: string, node: { readonly __typename: string } | null) {
    return node?.__typename === type ? node : null;
  }

  #stats({ stats }: ReferenceContext) {
    const { entities, edges, sources } = this.records;
    const count = (names: readonly string[], of: (name: string) => number) =>
      names.map((type) => ({ type, count: of(type) }));
    return {
      ...stats,
      sources: sources.size,
      statements: this.#accepted.length,
      entities: count(
        this.ontology.entityTypes.map(({ name }) => name),
        (name) => [...entities.values()].filter(({ __typename }) => __typename === name).length,
      ),
      relations: count(
        this.ontology.edgeTypes.map(({ name }) => name),
        (name) => [...edges.values()].filter(({ type }) => type === name).length,
      ),
    };
  }

  #entity(entity: Entity, name: string, given: Arguments, context: ReferenceContext) {
    const { languages } = context;
    const nearest = (texts: Readonly<Record<string, string>>) => {
      const order = given.lang ? [given.lang, ...languages] : languages;
      return order.map((language) => texts[language]).find((text) => text !== undefined) ?? null;
    };
    const connection = this.#connections.get(name);
    if (connection) return this.#edges(entity, [connection.type], connection.direction, given);
    switch (name) {
      case 'id':
        return toGlobalId(entity.__typename, entity.id);
      case 'type':
        return entity.__typename;
      case 'formerSlugs':
        return entity.former_slugs;
      case 'name':
        return nearest(entity.names);
      case 'description':
        return nearest(entity.description);
      case 'names':
        return localized(entity.names, languages);
      case 'formerNames':
        return entity.formerNames.map(({ until, names }) => ({
          until,
          names: localized(names, languages),
        }));
      case 'relations': {
        const all = this.ontology.edgeTypes.map((type) => type.name);
        return this.#edges(entity, given.types ?? all, given.direction ?? 'BOTH', given);
      }
      case 'attributedStatements':
        return this.#statements(this.#saidBy.get(entity.id) ?? [], given);
      default:
        return entity[name as keyof Entity];
    }
  }

  /** A field of what sums up a list. */
  #aggregate(items: readonly (Entity | SeenEdge | Statement)[], name: string): unknown {
    if (name === 'count') return items.length;
    if (name === 'nodes') {
      return new Set((items as readonly SeenEdge[]).map((seen) => this.#otherEnd(seen)?.id)).size;
    }
    if (name === 'sources') {
      return new Set((items as readonly Statement[]).map(({ source }) => source)).size;
    }
    return figures(
      items.map((item) => {
        const record: object = 'edge' in item && typeof item.edge === 'object' ? item.edge : item;
        const values = record as Readonly<Record<string, unknown>>;
        if (name === 'type') {
          // The id of an edge names its ends and, between them, its type.
          return values.__typename === 'Statement'
            ? String(values.edge).split('/')[1]
            : (values.type ?? values.__typename);
        }
        return name === 'slug' ? (values.slug ?? values.id) : values[name];
      }),
    );
  }

  /** What somebody headed or belonged to on the day of a statement. */
  #offices(holder: string | null, { statedOn }: Statement): readonly Edge[] {
    return (this.#toldOf.get(holder ?? '') ?? [])
      .filter(
        ({ subject, type, since, until }) =>
          subject === holder &&
          (type === 'HEADS' || type === 'MEMBER_OF') &&
          (!statedOn || !since || since <= statedOn) &&
          (!statedOn || !until || until >= statedOn || statedOn.startsWith(until)),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** A field that every edge has. */
  #evidenced(edge: Edge, name: string, { first }: PageArguments): unknown {
    const carriers = this.#carriersOf.get(edge.id) ?? [];
    switch (name) {
      case 'id':
        return toGlobalId('Relation', edge.id);
      case 'statements':
        return this.#statements(carriers, { first: first ?? 25 }).nodes;
      case 'statementCount':
        return carriers.length;
      case 'under':
      case 'subject':
      case 'object':
        return this.records.entities.get(edge[name] ?? '') ?? null;
      default:
        return edge[name as keyof Edge];
    }
  }

  #seenEdge(
    source: { cursor: string; row: SeenEdge },
    name: string,
    given: PageArguments,
  ): unknown {
    const { edge, from } = source.row;
    if (name === 'cursor') return source.cursor;
    if (name === 'node') return this.#otherEnd(source.row);
    if (name === 'direction') return edge.subject === from ? 'OUT' : 'IN';
    return this.#evidenced(edge, name, given);
  }

  #statement(statement: Statement, name: string): unknown {
    switch (name) {
      case 'id':
        return toGlobalId('Statement', statement.id);
      case 'attributedTo':
        return this.records.entities.get(statement.attributedTo ?? '') ?? null;
      case 'source':
        return this.records.sources.get(statement.source);
      case 'offices':
        return this.#offices(statement.attributedTo, statement);
      case 'actorOffices':
        return this.#offices(statement.edge.split('/')[0] ?? null, statement);
      case 'edge':
        return this.records.edges.get(statement.edge) ?? null;
      case 'restsAlone':
        return (this.#carriersOf.get(statement.edge) ?? []).every(
          ({ source }) => source === statement.source,
        );
      default:
        return statement[name as keyof Statement];
    }
  }

  #resolve(
    source: unknown,
    given: Arguments,
    context: ReferenceContext,
    { fieldName, parentType }: Parameters<GraphQLFieldResolver<unknown, unknown>>[3],
  ): unknown {
    const parent = parentType.name;
    if (parent === 'Query') return this.#root(fieldName, given, context);
    if (this.ontology.entityType.has(parent)) {
      return this.#entity(source as Entity, fieldName, given, context);
    }
    if (parent === 'Statement') return this.#statement(source as Statement, fieldName);
    if (parent.endsWith('Aggregate') && !/^(Text|Date)/.test(parent)) {
      return this.#aggregate((source as { items: readonly Entity[] }).items, fieldName);
    }
    if (parent === 'Relation') return this.#evidenced(source as Edge, fieldName, given);
    if (parent === 'Source') {
      const { id } = source as { id: string };
      if (fieldName === 'id') return toGlobalId('Source', id);
      if (fieldName === 'slug') return id;
      if (fieldName === 'statements') {
        return this.#statements(this.#quotedFrom.get(id) ?? [], given);
      }
    }
    const edge = source as { cursor: string; row: SeenEdge };
    if (parent.endsWith('Edge') && typeof edge.row.edge === 'object') {
      return this.#seenEdge(edge, fieldName, given);
    }
    if (parent.endsWith('Edge') && fieldName === 'node') return edge.row;
    return (source as Record<string, unknown>)[fieldName];
  }
}
