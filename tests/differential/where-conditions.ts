import { edgeSides } from '../../src/ontology/derive';
import type { Ontology } from '../../src/ontology/model';
import type { Edge, Entity, Records, Source, Statement } from './world';

/** A condition, coerced. */
export type Condition = Readonly<Record<string, unknown>>;

type Given = Condition | null | undefined;

/** An edge seen from one of its ends. */
export interface SeenEdge {
  readonly edge: Edge;
  readonly from: string;
}

type Holds<T> = (condition: Given, item: T) => boolean;

/** What a condition says of one value: nothing that is unknown holds but `isNull` and equality with null. */
function valueHolds(condition: Given, value: string | number | boolean | null): boolean {
  return Object.entries(condition ?? {}).every(([operator, operand]) => {
    if (operator === 'isNull') return operand === null || operand === (value === null);
    if (operand === null) return operator === 'eq' && value === null;
    if (value === null) return false;
    if (operator === 'in') return (operand as readonly unknown[]).includes(value);
    if (operator === 'eq') return value === operand;
    const [left, right] =
      typeof value === 'number' ? [value, Number(operand)] : [value, String(operand)];
    switch (operator) {
      case 'gt':
        return left > right;
      case 'gte':
        return left >= right;
      case 'lt':
        return left < right;
      case 'lte':
        return left <= right;
      case 'contains':
        return String(value).toLowerCase().includes(String(operand).toLowerCase());
      case 'startsWith':
        return String(value).startsWith(String(operand));
      default:
        return String(value).endsWith(String(operand));
    }
  });
}

function lowered(operand: unknown): unknown {
  if (Array.isArray(operand)) return operand.map(lowered);
  return typeof operand === 'string' ? operand.toLowerCase() : operand;
}

/** One name must meet all of the condition, whatever the case of letters; no name equals null. */
function nameHolds(condition: Given, { names, aliases }: Entity): boolean {
  if (!condition) return true;
  if (Object.values(condition).includes(null)) return false;
  const folded = Object.fromEntries(
    Object.entries(condition).map(([operator, operand]) => [operator, lowered(operand)]),
  );
  return [...Object.values(names), ...aliases].some((name) =>
    valueHolds(folded, name.toLowerCase()),
  );
}

function listHolds<T>(condition: Given, items: readonly T[], holds: Holds<T>): boolean {
  return Object.entries(condition ?? {}).every(([quantifier, operand]) => {
    if (operand === null) return true;
    const given = operand as Condition;
    const met = items.filter((item) => holds(given, item)).length;
    switch (quantifier) {
      case 'some':
        return met > 0;
      case 'none':
        return met === 0;
      case 'all':
        return met === items.length;
      case 'single':
        return met === 1;
      default:
        return valueHolds(given, items.length);
    }
  });
}

/** AND, OR and NOT round the conditions on single fields. */
function combined<T>(fieldHolds: (name: string, value: Given, item: T) => boolean): Holds<T> {
  const holds: Holds<T> = (condition, item) =>
    Object.entries(condition ?? {}).every(([name, value]) => {
      if (name === 'NOT') return value === null || !holds(value as Condition, item);
      if (name !== 'AND' && name !== 'OR') return fieldHolds(name, value as Given, item);
      if (value === null) return true;
      const each = (value as readonly Condition[]).map((part) => holds(part, item));
      return name === 'AND' ? !each.includes(false) : each.includes(true);
    });
  return holds;
}

/** The records that stand in a relation to some record, by its id. */
export class Neighbours {
  readonly edges = new Map<string, Edge[]>();
  readonly carriers = new Map<string, Statement[]>();
  readonly quoted = new Map<string, Statement[]>();
  readonly said = new Map<string, Statement[]>();

  constructor(readonly records: Records) {
    const add = <T>(map: Map<string, T[]>, key: string | null, item: T) => {
      if (key === null) return;
      const known = map.get(key);
      if (known) known.push(item);
      else map.set(key, [item]);
    };
    for (const edge of records.edges.values()) {
      for (const end of new Set([edge.subject, edge.object])) add(this.edges, end, edge);
    }
    for (const statement of records.statements.values()) {
      if (statement.status !== 'ACCEPTED') continue;
      add(this.carriers, statement.edge, statement);
      add(this.quoted, statement.source, statement);
      add(this.said, statement.attributedTo, statement);
    }
  }

  /** The edges of some types that an entity has, one way or both. */
  edgesOf(id: string, types: readonly string[], direction: string): SeenEdge[] {
    return (this.edges.get(id) ?? [])
      .filter(
        ({ type, subject, object }) =>
          types.includes(type) &&
          ((direction !== 'IN' && subject === id) || (direction !== 'OUT' && object === id)),
      )
      .map((edge) => ({ edge, from: id }));
  }

  /** Whether no accepted statement of another source carries the edge of a statement. */
  restsAlone({ edge, source }: Statement): boolean {
    return (this.carriers.get(edge) ?? []).every((carrier) => carrier.source === source);
  }

  entity(id: string | null): Entity | null {
    return this.records.entities.get(id ?? '') ?? null;
  }

  otherEnd({ edge, from }: SeenEdge): Entity | null {
    return this.entity(edge.subject === from ? edge.object : edge.subject);
  }
}

/** Tells whether conditions hold, by going through the records they speak of. */
export class Conditions {
  constructor(
    readonly neighbours: Neighbours,
    readonly ontology: Ontology,
  ) {}

  readonly entity: Holds<Entity> = combined((name, value, entity) => {
    if (name === 'name') return nameHolds(value, entity);
    if (name === 'type') return valueHolds(value, entity.__typename);
    if (name === 'attributedStatements') {
      return listHolds(value, this.neighbours.said.get(entity.id) ?? [], this.statement);
    }
    const side = this.ontology.edgeTypes.flatMap(edgeSides).find(({ field }) => field === name);
    if (!side && name !== 'relations') {
      return valueHolds(value, entity[name as 'slug' | 'kind' | 'date' | 'number']);
    }
    const types = side ? [side.edge.name] : this.ontology.edgeTypes.map((type) => type.name);
    const edges = this.neighbours.edgesOf(entity.id, types, side?.direction ?? 'BOTH');
    return listHolds(value, edges, this.edge);
  });

  readonly edge: Holds<SeenEdge> = combined((name, value, seen) => {
    if (name === 'node') return this.#entityOr(value, this.neighbours.otherEnd(seen), true);
    if (name === 'under') return this.#entityOr(value, this.neighbours.entity(seen.edge.under));
    if (name === 'statements') {
      return listHolds(value, this.neighbours.carriers.get(seen.edge.id) ?? [], this.statement);
    }
    if (name === 'direction') {
      return valueHolds(value, seen.edge.subject === seen.from ? 'OUT' : 'IN');
    }
    return valueHolds(value, seen.edge[name as 'type' | 'since' | 'until' | 'role']);
  });

  readonly source: Holds<Source> = combined((name, value, source) => {
    if (name === 'slug') return valueHolds(value, source.id);
    if (name === 'statements') {
      return listHolds(value, this.neighbours.quoted.get(source.id) ?? [], this.statement);
    }
    return valueHolds(value, source[name as 'title' | 'publisher' | 'published' | 'url']);
  });

  readonly statement: Holds<Statement> = combined((name, value, statement) => {
    const { attributedTo, source, edge } = statement;
    // The predicate stands in the id of the edge whether or not the edge is there.
    const [subject = '', predicate = '', object = ''] = edge.split('/');
    switch (name) {
      case 'type':
        return valueHolds(value, predicate);
      case 'attributedTo':
        return this.#entityOr(value, this.neighbours.entity(attributedTo));
      case 'subject':
        return this.#entityOr(value, this.neighbours.entity(subject));
      case 'object':
        return this.#entityOr(value, this.neighbours.entity(object));
      case 'restsAlone':
        return valueHolds(value, this.neighbours.restsAlone(statement));
      case 'source': {
        const found = this.neighbours.records.sources.get(source);
        return value !== null && found !== undefined && this.source(value, found);
      }
      default:
        return valueHolds(value, statement[name as 'quote' | 'language' | 'statedOn' | 'note']);
    }
  });

  /** A condition on an entity that must be there; null asks for there being none, where that can be. */
  #entityOr(condition: Given, entity: Entity | null, isAlwaysThere = false): boolean {
    if (condition === null) return isAlwaysThere || entity === null;
    return entity !== null && this.entity(condition, entity);
  }
}
