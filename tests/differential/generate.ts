import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { fromGlobalId, toCursor, toGlobalId } from '../../src/compiler/identifier';
import type { Ontology } from '../../src/ontology/model';
import { days } from './moment';
import { questions } from './reference';
import type { Records } from './world';

/** A random operation, as a client would send it. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly languages: readonly string[];
  /** The day that all of it is asked as of. */
  readonly day?: string;
}

const deepest = 4;

const orders = [
  ['en', 'ru', 'kk'],
  ['kk', 'ru', 'en'],
  ['ru', 'en', 'kk'],
];

/** Types whose fields hold figures of the graph or the ontology, not records; selected whole. */
const plainTypes = new Set(['Stats', 'Ontology', 'PageInfo', 'LocalizedText']);

/** Lists that are seldom empty. */
const fullLists = new Set(['relations', 'statements', 'attributedStatements', 'edges', 'nodes']);

/** Makes random operations over a schema, about things that there are. */
export class Generator {
  #names = 0;
  #fragments: string[] = [];
  #definitions: string[] = [];
  #variables: Record<string, unknown> = {};
  #day: string | undefined;
  readonly #ids: readonly string[];
  readonly #idsByType = new Map<string, string[]>();
  readonly #slugs: readonly string[];
  readonly #slugsByType = new Map<string, string[]>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly ontology: Ontology,
    readonly records: Records,
  ) {
    const { entities, sources, statements, edges } = records;
    this.#ids = [
      ...[...entities.values()].map(({ __typename, id }) => toGlobalId(__typename, id)),
      ...[...sources.keys()].map((id) => toGlobalId('Source', id)),
      ...[...statements.keys()].map((id) => toGlobalId('Statement', id)),
      ...[...edges.keys()].map((id) => toGlobalId('Relation', id)),
      toGlobalId('Person', 'nobody'),
      toGlobalId('Organization', 'marat-bashimov'),
      toGlobalId('Nothing', 'at-all'),
    ];
    for (const id of this.#ids) {
      const type = fromGlobalId(id)?.type ?? '';
      this.#idsByType.set(type, [...(this.#idsByType.get(type) ?? []), id]);
    }
    for (const { __typename, slug, former_slugs } of entities.values()) {
      const known = this.#slugsByType.get(__typename) ?? [];
      this.#slugsByType.set(__typename, [...known, slug, ...former_slugs]);
    }
    this.#slugs = [
      ...[...entities.values()].flatMap(({ slug, former_slugs }) => [slug, ...former_slugs]),
      'no-such-slug',
    ];
  }

  operation(g: GeneratorValue): Operation {
    this.#names = 0;
    this.#fragments = [];
    this.#definitions = [];
    this.#variables = {};
    // On the later days there is more to tell.
    const asked = this.#chance(g, 70) ? days.slice(-6) : days;
    this.#day = this.#chance(g, 30) ? this.#pick(g, asked) : undefined;
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const count = g(fc.integer, { min: 1, max: 2 });
    const selections = Array.from({ length: count }, () => this.#rootField(g, query));
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    return {
      query: [`query Random${definitions} { ${selections.join(' ')} }`, ...this.#fragments].join(
        '\n',
      ),
      variables: this.#variables,
      languages: orders[g(fc.nat, { max: orders.length - 1 })] ?? [],
      ...(this.#day !== undefined && { day: this.#day }),
    };
  }

  /** fast-check likes the ends of a range: spread over it, what is rare stays rare. */
  #chance(g: GeneratorValue, percent: number): boolean {
    return (g(fc.nat, { max: 99 }) * 61 + 47) % 100 < percent;
  }

  #pick<T>(g: GeneratorValue, items: readonly T[]): T {
    return items[g(fc.nat, { max: items.length - 1 })] as T;
  }

  #name(stem: string): string {
    this.#names += 1;
    return `${stem}${this.#names}`;
  }

  /** A value as a literal, or as a variable: given, by its default, or both. */
  #value(g: GeneratorValue, type: string, value: unknown, literal: string): string {
    if (this.#chance(g, 50)) return literal;
    const name = this.#name('v');
    const isByDefault = !type.endsWith('!') && value !== null && this.#chance(g, 20);
    this.#definitions.push(`$${name}: ${type}${isByDefault ? ` = ${literal}` : ''}`);
    if (!isByDefault) this.#variables[name] = value;
    return `$${name}`;
  }

  #directive(g: GeneratorValue): string {
    if (!this.#chance(g, 10)) return '';
    const condition = this.#chance(g, 50);
    const name = this.#pick(g, ['include', 'skip']);
    return ` @${name}(if: ${this.#value(g, 'Boolean!', condition, String(condition))})`;
  }

  #rootField(g: GeneratorValue, query: GraphQLObjectType): string {
    const fields = Object.values(query.getFields())
      .filter(({ name }) => !questions.has(name))
      .filter(({ args }) => !this.#day || args.some(({ name }) => name === 'asOf'));
    const field = this.#pick(g, fields);
    if (this.#chance(g, 3)) return `${this.#name('t')}: __typename`;
    if (this.#chance(g, 3)) {
      return `${this.#name('i')}: __type(name: "${this.#pick(g, ['Person', 'Date'])}") { name kind }`;
    }
    return this.#field(g, field, 1, true);
  }

  #field(
    g: GeneratorValue,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    needsAlias: boolean,
  ): string {
    const given = this.#arguments(g, field);
    const alias = needsAlias || given !== '' || this.#chance(g, 20) ? `${this.#name('f')}: ` : '';
    const type = getNamedType(field.type);
    const selection = isCompositeType(type) ? ` ${this.#selection(g, type, depth)}` : '';
    return `${alias}${field.name}${given}${this.#directive(g)}${selection}`;
  }

  #selection(g: GeneratorValue, type: GraphQLNamedType, depth: number): string {
    return `{ ${this.#selections(g, type, depth).join(' ')} }`;
  }

  #selections(g: GeneratorValue, type: GraphQLNamedType, depth: number): string[] {
    const parts: string[] = [];
    const fields =
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const isConnection = type.name.endsWith('Connection');
    const nextDepth = isConnection || type.name.endsWith('Edge') ? depth : depth + 1;
    // Sums say less than the items themselves, and another test goes through all of them.
    const isSummed = isConnection && this.#chance(g, 10);
    const reachable = fields.filter((field) => {
      const fieldType = getNamedType(field.type);
      if (field.name === 'aggregate' && !isSummed) return false;
      return !isCompositeType(fieldType) || plainTypes.has(fieldType.name) || depth < deepest;
    });
    const isWhole = plainTypes.has(type.name);
    const count = isWhole ? reachable.length : g(fc.integer, { min: 1, max: 3 });
    for (let index = 0; index < count && reachable.length > 0; index += 1) {
      const field = isWhole ? reachable[index] : this.#preferred(g, reachable);
      if (field)
        parts.push(
          this.#field(g, field, nextDepth, !isWhole && isCompositeType(getNamedType(field.type))),
        );
    }
    if (this.#chance(g, 15)) parts.push('__typename');
    if (!isWhole && !isConnection && this.#chance(g, 30))
      parts.push(this.#fragment(g, type, depth));
    return parts.length > 0 ? parts : ['__typename'];
  }

  /** Fields that lead on are chosen more often than there are of them, or few operations would be deep. */
  #preferred(g: GeneratorValue, fields: readonly GraphQLField<unknown, unknown>[]) {
    const leading = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    // Most things have edges of some type, few of any one.
    const full = leading.filter(({ name }) => fullLists.has(name));
    if (full.length > 0 && this.#chance(g, 20)) return this.#pick(g, full);
    return this.#pick(g, leading.length > 0 && this.#chance(g, 50) ? leading : fields);
  }

  /** `... on Type { }` or `...Name`: on the type itself, an interface of it, or a possible type. */
  #fragment(g: GeneratorValue, type: GraphQLNamedType, depth: number): string {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
    const condition = this.#pick<GraphQLNamedType>(g, [type, ...interfaces, ...possible]);
    const body = this.#fragmentBody(g, condition, depth);
    if (this.#chance(g, 50)) return `... on ${condition.name}${this.#directive(g)} ${body}`;
    const name = this.#name('Fragment');
    this.#fragments.push(`fragment ${name} on ${condition.name} ${body}`);
    return `...${name}${this.#directive(g)}`;
  }

  /** Under an alias each, since fields of one name may differ in type between the types of a selection. */
  #fragmentBody(g: GeneratorValue, type: GraphQLNamedType, depth: number): string {
    const fields =
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const reachable = fields.filter(
      (field) => !isCompositeType(getNamedType(field.type)) || depth < deepest,
    );
    const count = g(fc.integer, { min: 1, max: 2 });
    const parts = Array.from({ length: count }, () =>
      this.#field(g, this.#pick(g, reachable), depth + 1, true),
    );
    return `{ ${parts.join(' ')} }`;
  }

  #arguments(g: GeneratorValue, field: GraphQLField<unknown, unknown>): string {
    const names = new Map(field.args.map((argument) => [argument.name, argument]));
    const parts: string[] = [];
    const add = (name: string, value: unknown, literal = JSON.stringify(value)) => {
      const argument = names.get(name) as GraphQLArgument;
      parts.push(`${name}: ${this.#value(g, String(argument.type), value, literal)}`);
    };
    if (names.has('slug')) {
      if (this.#chance(g, 70)) add('slug', this.#slugFor(g, field));
      else add('id', this.#idFor(g, field));
    } else if (names.has('id')) add('id', this.#idFor(g, field));
    if (names.has('ids'))
      add(
        'ids',
        Array.from({ length: g(fc.nat, { max: 5 }) }, () => this.#pick(g, this.#ids)),
      );
    if (names.has('lang') && this.#chance(g, 50)) {
      const lang = this.#pick(g, ['kk', 'ru', 'en', null]);
      add('lang', lang, String(lang));
    }
    if (names.has('types') && this.#chance(g, 60)) {
      const { entityTypes, edgeTypes } = this.ontology;
      const known: readonly { readonly name: string }[] =
        field.name === 'entities' ? entityTypes : edgeTypes;
      const types = Array.from({ length: g(fc.nat, { max: 4 }) }, () => this.#pick(g, known).name);
      add('types', types, `[${types.join(', ')}]`);
    }
    if (names.has('direction') && this.#chance(g, 50)) {
      const direction = this.#pick(g, ['OUT', 'IN', 'BOTH']);
      add('direction', direction, direction);
    }
    if (names.has('status') && this.#chance(g, 30)) {
      const status = this.#pick(g, ['ACCEPTED', 'RETRACTED']);
      add('status', status, status);
    }
    if (names.has('asOf') && this.#day) add('asOf', this.#day);
    if (names.has('last')) this.#page(g, getNamedType(field.type).name, add);
    else if (names.has('first') && this.#chance(g, 50)) add('first', g(fc.nat, { max: 4 }));
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  #page(g: GeneratorValue, connection: string, add: (name: string, value: unknown) => void): void {
    // Whole lists within lists would be more than an operation may hold.
    const few = this.#chance(g, 8) ? 0 : g(fc.integer, { min: 1, max: 6 });
    const length = this.#chance(g, 3) ? 500 : few;
    const side = this.#pick(g, [
      'first',
      'first',
      'first',
      'first',
      'last',
      'last',
      'none',
      'null',
    ]);
    if (side === 'first' || side === 'last') add(side, length);
    if (side === 'null') add('first', null);
    if (this.#chance(g, 15)) add('after', this.#cursor(g, connection));
    if (this.#chance(g, 10)) add('before', this.#cursor(g, connection));
  }

  #cursor(g: GeneratorValue, connection: string): string {
    const stem = connection.replace(/Connection$/, '');
    const last = '9999-99-99';
    if (stem === 'Source') {
      const { published, id } = this.#pick(g, [...this.records.sources.values()]);
      return toCursor('Source', [published ?? last, id]);
    }
    if (stem === 'Statement') {
      const { statedOn, id } = this.#pick(g, [...this.records.statements.values()]);
      return toCursor('Statement by day', [statedOn ?? last, id]);
    }
    const type = this.ontology.entityType.get(stem);
    if (type || stem === 'Entity') {
      const { date, id } = this.#pick(g, [...this.records.entities.values()]);
      return toCursor(stem, [...(type?.order ? [date ?? last] : []), id]);
    }
    return toCursor('Relation by id', [this.#pick(g, [...this.records.edges.keys()])]);
  }

  /** Most often one that is there and of the right type. */
  #slugFor(g: GeneratorValue, field: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(field.type).name;
    if (type === 'Source') return this.#pick(g, [...this.records.sources.keys()]);
    // By way of the edges, so that an entity with many is chosen often.
    const { subject, object } = this.#pick(g, [...this.records.edges.values()]);
    const joined = [subject, object].map((id) => this.records.entities.get(id));
    const right = joined.find((entity) => type === 'Entity' || entity?.__typename === type);
    if (right && this.#chance(g, 60)) return this.#pick(g, [right.slug, ...right.former_slugs]);
    const slugs = this.#slugsByType.get(type) ?? this.#slugs;
    return this.#pick(g, this.#chance(g, 80) ? slugs : this.#slugs);
  }

  #idFor(g: GeneratorValue, field: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(field.type).name;
    const right = this.#idsByType.get(type) ?? [];
    return this.#pick(g, right.length > 0 && this.#chance(g, 80) ? right : this.#ids);
  }
}
