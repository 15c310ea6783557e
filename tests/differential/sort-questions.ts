import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  print,
} from 'graphql';
import { edgeSides } from '../../src/ontology/derive';
import type { Ontology } from '../../src/ontology/model';
import { days } from './moment';
import type { Sort } from './sorting';
import type { ConditionGenerator } from './where-generate';
import type { Records } from './world';

/** A question about one list, whose pages are asked for by its variables. */
export interface ListQuestion {
  readonly query: string;
  /** The same list in another order. */
  readonly reordered: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The response keys that lead to the list. */
  readonly path: readonly string[];
  readonly languages: readonly string[];
  /** Days to ask it as of. */
  readonly days: readonly (string | undefined)[];
}

type AnyField = GraphQLField<unknown, unknown>;

const orders = [
  ['en', 'ru', 'kk'],
  ['kk', 'ru', 'en'],
  ['ru', 'en', 'kk'],
];

/** Makes questions about lists in random orders. */
export class SortQuestions {
  readonly #hubs: readonly string[];

  constructor(
    readonly schema: GraphQLSchema,
    readonly ontology: Ontology,
    readonly records: Records,
    readonly conditions: ConditionGenerator,
  ) {
    // Once for each edge, so that an entity with many is asked about often.
    this.#hubs = [...records.edges.values()].flatMap(({ subject, object }) => [subject, object]);
  }

  question(g: GeneratorValue): ListQuestion {
    const isDated = this.#chance(g, 50);
    const day = isDated ? ', asOf: $day' : '';
    const { wrap, path, type } = this.#place(g, day);
    const list = this.#pick(g, this.#listsOf(type));
    const where = this.#where(g, list);
    const given = path.length === 0 ? day : '';
    const text = (sort: readonly Sort[]) =>
      `query Sorted($first: Int, $last: Int, $after: String, $before: String${isDated ? ', $day: Date!' : ''}) ` +
      wrap(
        `list: ${list.name}(first: $first, last: $last, after: $after, before: $before${given}${where}, ` +
          `sort: ${this.#literal(list, 'sort', sort)}) ${this.#selection(g, list)}`,
      );
    const sort = this.#sort(g, list);
    return {
      query: text(sort),
      reordered: text([...sort, ...this.#sort(g, list)]),
      variables: {},
      path: [...path, 'list'],
      languages: orders[g(fc.nat, { max: orders.length - 1 })] ?? [],
      days: isDated ? [0, 1, 2, 3].map(() => this.#pick(g, days)) : [undefined],
    };
  }

  /** Where the list stands: at the root, on a source, on an entity. */
  #place(g: GeneratorValue, day: string) {
    const kind = g(fc.nat, { max: 9 });
    if (kind < 4) {
      const type = this.schema.getQueryType() as GraphQLNamedType;
      return { wrap: (list: string) => `{ ${list} }`, path: [], type };
    }
    if (kind < 5) {
      const slug = this.#pick(g, [...this.records.sources.keys()]);
      const type = this.schema.getType('Source') as GraphQLNamedType;
      return {
        wrap: (list: string) => `{ source(slug: "${slug}"${day}) { ${list} } }`,
        path: ['source'],
        type,
      };
    }
    const entity = this.records.entities.get(this.#pick(g, this.#hubs));
    const type = this.schema.getType(entity?.__typename ?? '') as GraphQLNamedType;
    return {
      wrap: (list: string) =>
        `{ entity(slug: "${entity?.slug}"${day}) { ... on ${type.name} { ${list} } } }`,
      path: ['entity'],
      type,
    };
  }

  #listsOf(type: GraphQLNamedType): readonly AnyField[] {
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const own = fields.filter((field) => field.args.some(({ name }) => name === 'sort'));
    // Lists of all edges have more to put in order than those of one type.
    const sides = new Set(this.ontology.edgeTypes.flatMap(edgeSides).map(({ field }) => field));
    const long = own.filter(({ name }) => !sides.has(name));
    return [...own, ...long, ...long, ...long];
  }

  #selection(g: GeneratorValue, list: AnyField): string {
    const connection = getNamedType(list.type);
    const aggregate = isObjectType(connection)
      ? getNamedType(connection.getFields().aggregate?.type ?? connection)
      : connection;
    const sums = isObjectType(aggregate) ? Object.values(aggregate.getFields()) : [];
    const summed = sums
      .filter(() => this.#chance(g, 40))
      .map(({ name, type }) =>
        isObjectType(getNamedType(type)) ? `${name} { count min max distinct }` : name,
      );
    const aggregated = summed.length > 0 ? `aggregate { ${summed.join(' ')} }` : '';
    return (
      `{ totalCount ${aggregated} edges { cursor node { __typename id } } ` +
      'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
    );
  }

  #where(g: GeneratorValue, list: AnyField): string {
    const type = this.#argumentType(list, 'where');
    if (!this.#chance(g, 30)) return '';
    return `, where: ${this.#literal(list, 'where', this.conditions.condition(g, type, 1))}`;
  }

  #sort(g: GeneratorValue, list: AnyField): Sort[] {
    const type = this.#argumentType(list, 'sort');
    return Array.from({ length: g(fc.integer, { min: 1, max: 3 }) }, () => this.#key(g, type));
  }

  #key(g: GeneratorValue, type: GraphQLInputObjectType): Sort {
    const field = this.#pick(g, Object.values(type.getFields()));
    const named = getNamedType(field.type);
    if (!isInputObjectType(named)) {
      return { [field.name]: this.#pick(g, ['ASC', 'DESC']) };
    }
    const count = this.#pick(g, ['ASC', 'DESC']);
    if (named.name === 'CountSort') return { [field.name]: { count } };
    if (named.name === 'RelationsSort') {
      const types = this.ontology.edgeTypes.map(({ name }) => name);
      return {
        [field.name]: {
          count,
          direction: this.#pick(g, ['IN', 'OUT', 'BOTH']),
          ...(this.#chance(g, 60) && { types: [this.#pick(g, types), this.#pick(g, types)] }),
        },
      };
    }
    if (named.name !== 'NameSort') return { [field.name]: this.#key(g, named) };
    const parts = Object.values(named.getFields()).flatMap((part) => {
      const values = getNamedType(part.type);
      const names = isEnumType(values) ? values.getValues().map(({ name }) => name) : [];
      return this.#chance(g, 60) ? [[part.name, this.#pick(g, names)] as const] : [];
    });
    return { [field.name]: Object.fromEntries(parts) };
  }

  #argumentType(list: AnyField, name: string): GraphQLInputObjectType {
    const argument = list.args.find((one) => one.name === name);
    const type = getNamedType(argument?.type);
    if (!isInputObjectType(type)) throw new Error(`${list.name} has no ${name}`);
    return type;
  }

  #literal(list: AnyField, name: string, value: unknown): string {
    const argument = list.args.find((one) => one.name === name);
    const literal = argument && astFromValue(value, argument.type);
    return literal ? print(literal) : 'null';
  }

  #chance(g: GeneratorValue, percent: number): boolean {
    return g(fc.nat, { max: 99 }) < percent;
  }

  #pick<T>(g: GeneratorValue, items: readonly T[]): T {
    return items[g(fc.nat, { max: items.length - 1 })] as T;
  }
}
