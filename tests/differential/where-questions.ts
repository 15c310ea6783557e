import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { toCursor } from '../../src/compiler/identifier';
import type { Ontology } from '../../src/ontology/model';
import type { Records } from './world';

type AnyField = GraphQLField<unknown, unknown>;

const noDay = '9999-99-99';

/** Makes short questions about lists: what a condition is put on matters more here than what is selected. */
export class ListQuestions {
  readonly #hubs: readonly string[];

  constructor(
    readonly schema: GraphQLSchema,
    readonly ontology: Ontology,
    readonly records: Records,
  ) {
    // Once for each edge, so that an entity with many is asked about often.
    this.#hubs = [...records.edges.values()].flatMap(({ subject, object }) => [subject, object]);
  }

  question(g: GeneratorValue): string {
    const roots = this.#listsOf(this.schema.getQueryType() as GraphQLNamedType);
    const root = g(fc.nat, { max: 9 });
    if (root < 5) return `{ ${this.#list(g, this.#pick(g, roots), 1)} }`;
    if (root < 6) {
      const slug = this.#pick(g, [...this.records.sources.keys()]);
      const [statements] = this.#listsOf(this.schema.getType('Source') as GraphQLNamedType);
      return `{ source(slug: "${slug}") { ${statements ? this.#list(g, statements, 1) : 'id'} } }`;
    }
    const entity = this.records.entities.get(this.#pick(g, this.#hubs));
    const type = this.schema.getType(entity?.__typename ?? '') as GraphQLNamedType;
    const list = this.#list(g, this.#pick(g, this.#listsOf(type)), 1);
    return `{ entity(slug: "${entity?.slug}") { ... on ${type.name} { ${list} } } }`;
  }

  #listsOf(type: GraphQLNamedType): readonly AnyField[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).filter((field) =>
      field.args.some(({ name: argument }) => argument === 'sort'),
    );
  }

  #list(g: GeneratorValue, field: AnyField, depth: number): string {
    const connection = getNamedType(field.type);
    const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
    const node = nodes ? getNamedType(nodes.type) : connection;
    const inner = `{ ${this.#node(g, node, depth)} }`;
    const rows = g(fc.nat, { max: 1 }) ? `edges { cursor node ${inner} }` : `nodes ${inner}`;
    const figures = 'totalCount pageInfo { hasNextPage hasPreviousPage }';
    return `${field.name}${this.#arguments(g, field, connection.name)} { ${figures} ${rows} }`;
  }

  #node(g: GeneratorValue, type: GraphQLNamedType, depth: number): string {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    if (isAbstractType(type) && g(fc.nat, { max: 99 }) < 15) return this.#namesakes(g, possible);
    if (depth > 2 || g(fc.nat, { max: 99 }) < 60) return '__typename id';
    const concrete = this.#pick(g, possible);
    const lists = this.#listsOf(concrete);
    if (lists.length === 0) return '__typename id';
    const list = this.#list(g, this.#pick(g, lists), depth + 1);
    return `__typename id ... on ${concrete.name} { ${list} }`;
  }

  /** One response key that stands for another thing on each type: allowed, since no object is of two types. */
  #namesakes(g: GeneratorValue, possible: readonly GraphQLNamedType[]): string {
    const types = new Set([0, 1, 2].map(() => this.#pick(g, possible)));
    const parts = [...types].map((type) => {
      const text = this.#pick(g, ['name(lang: kk)', 'name(lang: ru)', 'name(lang: en)', 'slug']);
      const direction = this.#pick(g, ['IN', 'OUT', 'BOTH']);
      const list = `list: relations(first: ${g(fc.nat, { max: 2 })}, direction: ${direction})`;
      return `... on ${type.name} { text: ${text} ${list} { totalCount nodes { id } } }`;
    });
    return `__typename ${parts.join(' ')}`;
  }

  #arguments(g: GeneratorValue, field: AnyField, connection: string): string {
    const parts: string[] = [];
    const size = g(fc.nat, { max: 99 }) < 20 ? 500 : g(fc.nat, { max: 8 });
    const side = this.#pick(g, ['first', 'last', '']);
    if (side !== '') parts.push(`${side}: ${size}`);
    const cursor = g(fc.nat, { max: 5 });
    if (cursor < 2) {
      const row = JSON.stringify(this.#cursor(g, connection.replace(/Connection$/, '')));
      parts.push(`${cursor === 0 ? 'after' : 'before'}: ${row}`);
    }
    if (field.name === 'statements' && field.args.some(({ name }) => name === 'status')) {
      parts.push(`status: ${this.#pick(g, ['ACCEPTED', 'ACCEPTED', 'RETRACTED'])}`);
    }
    if (field.name === 'relations')
      parts.push(`direction: ${this.#pick(g, ['IN', 'OUT', 'BOTH'])}`);
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  #cursor(g: GeneratorValue, stem: string): string {
    const { entities, sources, statements, edges } = this.records;
    if (stem === 'Source') {
      const { published, id } = this.#pick(g, [...sources.values()]);
      return toCursor(stem, [published ?? noDay, id]);
    }
    if (stem === 'Statement') {
      const { statedOn, id } = this.#pick(g, [...statements.values()]);
      return toCursor('Statement by day', [statedOn ?? noDay, id]);
    }
    const type = this.ontology.entityType.get(stem);
    if (!type && stem !== 'Entity') {
      return toCursor('Relation by id', [this.#pick(g, [...edges.keys()])]);
    }
    const peers = [...entities.values()].filter(({ __typename }) => !type || __typename === stem);
    const { date, id } = this.#pick(g, peers);
    return toCursor(stem, type?.order ? [date ?? noDay, id] : [id]);
  }

  #pick<T>(g: GeneratorValue, items: readonly T[]): T {
    return items[g(fc.nat, { max: items.length - 1 })] as T;
  }
}
