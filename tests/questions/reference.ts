import { lastDay } from '../../src/ontology/date';
import type { Edge, Records, Statement } from '../differential/world';

/** A statement together with its edge. */
export interface Said {
  readonly statement: Statement;
  readonly edge: Edge;
}

/** Sorts texts as the graph does. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many different values there are, null not being one. */
export function countDistinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}

/** What holds of some records on a day, or on no day in particular. */
export class Moment {
  readonly #day: string | undefined;
  /** The accepted statements that were made by then. */
  readonly accepted: readonly Said[];
  /** Those of them whose edge held then. */
  readonly counting: readonly Said[];
  /** The edges that held then, as accepted statements say that were made by then. */
  readonly edges: readonly Edge[];

  constructor(
    readonly records: Records,
    asOf: string | null,
  ) {
    this.#day = asOf === null ? undefined : lastDay(asOf);
    this.accepted = [...records.statements.values()].flatMap((statement) => {
      const edge = records.edges.get(statement.edge);
      const isMade = !this.#day || statement.statedOn === null || statement.statedOn <= this.#day;
      return edge && statement.status === 'ACCEPTED' && isMade ? [{ statement, edge }] : [];
    });
    this.counting = this.accepted.filter(({ edge }) => this.#isValid(edge));
    this.edges = [...new Set(this.counting.map(({ edge }) => edge))];
  }

  #isValid({ since, until }: Edge): boolean {
    if (!this.#day) return true;
    return (
      (since === null || since <= this.#day) && (until === null || lastDay(until) >= this.#day)
    );
  }

  typeOf(id: string): string {
    return this.records.entities.get(id)?.__typename ?? '';
  }

  /** The edges of some types; of all, where none are named. */
  along(types: readonly string[] | null): readonly Edge[] {
    return types ? this.edges.filter(({ type }) => types.includes(type)) : this.edges;
  }

  /** A document and the documents that were parts of it then. */
  texts(document: string): string[] {
    const parts = this.edges.filter(
      ({ type, object, subject }) =>
        type === 'PART_OF' && object === document && this.typeOf(subject) === 'Document',
    );
    return [...new Set([document, ...parts.map(({ subject }) => subject)])];
  }
}

const powerTypes = ['APPOINTS', 'CONSENTS_TO', 'ELECTS', 'DISMISSES', 'OVERSEES'];

/** The powers under a document, by type and edge. */
export function powersUnder(moment: Moment, document: string): Edge[] {
  const texts = moment.texts(document);
  return moment.edges
    .filter(({ type, under }) => powerTypes.includes(type) && under && texts.includes(under))
    .sort((a, b) => byText(a.type, b.type) || byText(a.id, b.id));
}

/** All ways without a repeated entity, each as its edges' ids with the entities between: one text for each. */
export function simplePaths(
  edges: readonly Edge[],
  from: string,
  to: string,
  most: number,
): string[] {
  const found: string[] = [];
  const walk = (at: string, visited: readonly string[], steps: readonly string[]): void => {
    if (at === to && steps.length > 0) {
      found.push(pathText(visited, steps));
      return;
    }
    if (steps.length === most) return;
    for (const { id, subject, object } of edges) {
      if (subject !== at && object !== at) continue;
      const next = subject === at ? object : subject;
      if (!visited.includes(next)) walk(next, [...visited, next], [...steps, id]);
    }
  };
  walk(from, [from], []);
  return found;
}

/** A path as a text by which it is known. */
export function pathText(nodes: readonly string[], edges: readonly string[]): string {
  return `${nodes.join(' ')} | ${edges.join(' ')}`;
}

/** The entities within some steps, nearest first, those of one distance by id. */
export function near(edges: readonly Edge[], of: string, depth: number): string[] {
  const distances = new Map([[of, 0]]);
  for (let distance = 1; distance <= depth; distance += 1) {
    for (const { subject, object } of edges) {
      for (const [a, b] of [
        [subject, object],
        [object, subject],
      ] as const) {
        if (distances.get(a) === distance - 1 && !distances.has(b)) distances.set(b, distance);
      }
    }
  }
  return [...distances]
    .sort(([a, x], [b, y]) => x - y || byText(a, b))
    .map(([id]) => id)
    .slice(1);
}
