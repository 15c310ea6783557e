import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import {
  astFromValue,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Condition } from './where-conditions';
import type { Records } from './world';

const deepest = 3;

function distinct(values: Iterable<string | null>): readonly string[] {
  return [...new Set(values)].filter((value) => value !== null);
}

/** Values that there are, by what they are compared with, so that conditions hold now and then. */
function poolsOf({
  entities,
  sources,
  statements,
  edges,
}: Records): Map<string, readonly string[]> {
  const allEntities = [...entities.values()];
  const allSources = [...sources.values()];
  const allStatements = [...statements.values()];
  const allEdges = [...edges.values()];
  const days = distinct([
    ...allEntities.map(({ date }) => date),
    ...allSources.map(({ published }) => published),
    ...allStatements.map(({ statedOn }) => statedOn),
  ]);
  const validity = distinct(allEdges.flatMap(({ since, until }) => [since, until]));
  return new Map<string, readonly string[]>([
    ['SourceWhere.slug', [...sources.keys()]],
    ['slug', allEntities.map(({ slug }) => slug)],
    ['name', allEntities.flatMap(({ names, aliases }) => [...Object.values(names), ...aliases])],
    ['title', allSources.map(({ title }) => title)],
    ['publisher', distinct(allSources.map(({ publisher }) => publisher))],
    ['url', allSources.map(({ url }) => url)],
    ['quote', allStatements.map(({ quote }) => quote)],
    ['note', distinct(allStatements.map(({ note }) => note))],
    ['role', distinct(allEdges.map(({ role }) => role))],
    ['number', distinct(allEntities.map(({ number }) => number))],
    ['kind', distinct(allEntities.map(({ kind }) => kind))],
    ['since', validity],
    ['until', validity],
    ['date', [...days, ...distinct(days.flatMap((day) => [day.slice(0, 4), day.slice(0, 7)]))]],
  ]);
}

/** Whether an input type is a condition on a list: by quantifiers over its items. */
function isList(type: GraphQLInputType): boolean {
  return isInputObjectType(type) && 'some' in type.getFields();
}

/** Makes random conditions over the input types of a schema, of values that there are. */
export class ConditionGenerator {
  readonly #pools: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly schema: GraphQLSchema,
    records: Records,
  ) {
    this.#pools = poolsOf(records);
  }

  /** Adds conditions to some of the connections of a document. */
  addTo(g: GeneratorValue, document: DocumentNode): DocumentNode {
    const types = new TypeInfo(this.schema);
    const enter = (node: FieldNode): FieldNode | undefined => {
      const type = types.getFieldDef()?.args.find(({ name }) => name === 'where')?.type;
      if (!type || !isInputObjectType(type) || !this.#chance(g, 60)) return undefined;
      const value = this.#chance(g, 4) ? null : this.condition(g, type, 0);
      const literal = astFromValue(value, type);
      if (!literal) return undefined;
      const where = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'where' } } as const;
      return { ...node, arguments: [...(node.arguments ?? []), { ...where, value: literal }] };
    };
    return visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  }

  condition(g: GeneratorValue, type: GraphQLInputObjectType, depth: number): Condition {
    const fields = Object.values(type.getFields());
    const values = fields.filter(
      ({ type: given }) => /Filter$/.test(String(given)) && !isList(given),
    );
    // There are many more edge types than properties: taken evenly, values would hardly be compared.
    const fieldsOfChance = () => (depth >= deepest || this.#chance(g, 50) ? values : fields);
    const condition: Record<string, unknown> = {};
    const count = this.#chance(g, 5) ? 0 : this.#chance(g, 75) ? 1 : 2;
    for (let index = 0; index < count; index += 1) {
      const field = this.#pick(g, fieldsOfChance());
      condition[field.name] = this.#field(g, type.name, field.name, field.type, depth);
    }
    return condition;
  }

  #field(
    g: GeneratorValue,
    owner: string,
    name: string,
    type: GraphQLInputType,
    depth: number,
  ): unknown {
    if (this.#chance(g, 2)) return null;
    if (isListType(type)) {
      const item = getNullableType(type.ofType as GraphQLInputType) as GraphQLInputObjectType;
      const count = g(fc.nat, { max: 2 });
      return Array.from({ length: count }, () => this.condition(g, item, depth + 1));
    }
    const input = type as GraphQLInputObjectType;
    if (isList(type)) return this.#quantified(g, input, depth);
    return input.name.endsWith('Where')
      ? this.condition(g, input, depth + 1)
      : this.#comparison(g, owner, name, input);
  }

  #quantified(g: GeneratorValue, type: GraphQLInputObjectType, depth: number): Condition {
    const fields = Object.values(type.getFields());
    const count = this.#chance(g, 85) ? 1 : 2;
    return Object.fromEntries(
      Array.from({ length: count }, () => {
        const field = this.#pick(g, fields);
        const input = field.type as GraphQLInputObjectType;
        if (this.#chance(g, 2)) return [field.name, null];
        return field.name === 'count'
          ? [field.name, this.#comparison(g, type.name, 'count', input)]
          : [field.name, this.condition(g, input, depth + 1)];
      }),
    );
  }

  #comparison(
    g: GeneratorValue,
    owner: string,
    name: string,
    type: GraphQLInputObjectType,
  ): Condition {
    // What a text finds by search, tests of its own look into.
    const operators = Object.values(type.getFields()).filter(({ name }) => name !== 'matches');
    const count = this.#chance(g, 85) ? 1 : 2;
    return Object.fromEntries(
      Array.from({ length: count }, () => {
        const operator = this.#pick(g, operators);
        const value = () => this.#operand(g, owner, name, operator.name, operator.type);
        if (this.#chance(g, 3)) return [operator.name, null];
        if (operator.name !== 'in') return [operator.name, value()];
        return ['in', Array.from({ length: g(fc.nat, { max: 3 }) }, value)];
      }),
    );
  }

  #operand(
    g: GeneratorValue,
    owner: string,
    name: string,
    operator: string,
    type: GraphQLInputType,
  ): unknown {
    if (name === 'count') return g(fc.integer, { min: -1, max: 5 });
    const listed = getNullableType(type);
    const named = getNullableType(isListType(listed) ? (listed.ofType as typeof listed) : listed);
    if (String(named) === 'Boolean') return this.#chance(g, 50);
    if (isEnumType(named)) return this.#pick(g, named.getValues()).name;
    const isDay = String(named) === 'Date';
    const pool =
      this.#pools.get(`${owner}.${name}`) ?? this.#pools.get(name) ?? this.#pools.get('date') ?? [];
    const pickFrom = isDay && this.#chance(g, 50) ? (this.#pools.get('date') ?? []) : pool;
    const text = pickFrom.length > 0 ? this.#pick(g, pickFrom) : 'none';
    if (isDay) return text;
    const isFolded = name === 'name' || operator === 'contains';
    return this.#part(g, operator, isFolded ? this.#recased(g, text) : text);
  }

  #recased(g: GeneratorValue, text: string): string {
    const how = g(fc.nat, { max: 2 });
    return how === 0 ? text : how === 1 ? text.toUpperCase() : text.toLowerCase();
  }

  /** The part of a text that an operator looks for, cut between code points; now and then another text. */
  #part(g: GeneratorValue, operator: string, text: string): string {
    if (this.#chance(g, 3)) return this.#pick(g, ['', '%', '.*', "'", '\\', '$p0', '"']);
    const letters = [...text];
    const size = g(fc.integer, { min: 1, max: this.#chance(g, 70) ? 2 : 8 });
    switch (operator) {
      case 'contains': {
        const start = g(fc.nat, { max: Math.max(0, letters.length - size) });
        return letters.slice(start, start + size).join('');
      }
      case 'startsWith':
        return letters.slice(0, size).join('');
      case 'endsWith':
        return letters.slice(-size).join('');
      default:
        return text;
    }
  }

  #chance(g: GeneratorValue, percent: number): boolean {
    return g(fc.nat, { max: 99 }) < percent;
  }

  #pick<T>(g: GeneratorValue, items: readonly T[]): T {
    return items[g(fc.nat, { max: items.length - 1 })] as T;
  }
}
