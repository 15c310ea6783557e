import type { Ontology } from '../ontology/model';
import type { Item } from './item';
import { parseEntity, parseSource, parseStatement } from './parse';
import { anyOf, didYouMean, formatProblem, type Problem, sortProblems } from './problem';
import type { Entries } from './read';
import {
  type EntityRecord,
  type SourceRecord,
  type StatementRecord,
  statementIdOf,
} from './record';
import { checkSlugs } from './slugs';

/** What the graph holds already of what the files refer to. */
export interface Known {
  /** Type of each entity by id. */
  readonly entities: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Pick<SourceRecord, 'language' | 'published'>>;
}

/** A record, and the entry that it was read from. */
export interface Parsed<T> {
  readonly record: T;
  readonly item: Item;
}

/** The records of some files, and what is wrong with them. */
export interface Dataset {
  readonly entities: readonly Parsed<EntityRecord>[];
  readonly sources: readonly Parsed<SourceRecord>[];
  readonly statements: readonly Parsed<StatementRecord>[];
  readonly problems: readonly Problem[];
  /** Worth a look, but no reason to stop. */
  readonly warnings: readonly Problem[];
}

/** Nothing: for files that must stand by themselves. */
export const nothingKnown: Known = { entities: new Map(), sources: new Map() };

/** The ids that entries refer to without having them, by sort. */
export function missingIds({ items }: Entries): { entities: string[]; sources: string[] } {
  const own = (list: readonly Item[]) => new Set(list.map((item) => item.peek('id')));
  const missing = (keys: readonly string[], present: ReadonlySet<string | undefined>) => {
    const ids = items.statements.flatMap((item) => keys.map((key) => item.peek(key)));
    return [...new Set(ids)].filter((id) => id !== undefined && !present.has(id)) as string[];
  };
  return {
    entities: missing(['subject', 'object', 'attributed_to', 'under'], own(items.entities)),
    sources: missing(['source'], own(items.sources)),
  };
}

function parseAll<T>(items: readonly Item[], parse: (item: Item) => T | undefined): Parsed<T>[] {
  return items.flatMap((item) => {
    const record = parse(item);
    return record === undefined ? [] : [{ record, item }];
  });
}

/** Notes keys, such as the id, that several entries have. */
function checkUnique<T extends { readonly id: string }>(
  parsed: readonly Parsed<T>[],
  message: (id: string, first: string) => string,
  keysOf: (record: T) => readonly string[] = ({ id }) => [id],
): Map<string, T> {
  const first = new Map<string, Parsed<T>>();
  for (const entry of parsed) {
    const { record, item } = entry;
    const keys = keysOf(record);
    const other = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    if (!other) {
      for (const key of keys) first.set(key, entry);
      continue;
    }
    const { file, line } = other.item.place();
    item.report(message(record.id, `${file}:${line}`), item.has('id') ? 'id' : undefined);
  }
  return new Map([...first].map(([id, { record }]) => [id, record]));
}

/** Entities of one type and one name: most often one thing entered twice, but people do share names. */
function findNamesakes(entities: readonly Parsed<EntityRecord>[]): Problem[] {
  const first = new Map<string, string>();
  const warnings: Problem[] = [];
  for (const { record, item } of entities) {
    for (const [language, name] of Object.entries(record.names)) {
      const key = `${record.type} ${language} ${name.toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, record.id);
      else if (other !== record.id) {
        warnings.push({
          ...item.place('names'),
          message: `${record.id} has the ${language} name of ${other}: ${name}`,
        });
      }
    }
  }
  return warnings;
}

/** How many ids are given a near one: each is compared with all ids, which takes long where all are wrong. */
const mostSuggestions = 100;

/**
 * Checks the ends of statements against the entities and the ontology.
 *
 * @param typeOf undefined for an entity that is not there, empty for one whose type is not known
 */
function checkReferences(
  statements: readonly Item[],
  ontology: Ontology,
  typeOf: (id: string) => string | undefined,
  entityIds: readonly string[],
  sources: { has(id: string): boolean; readonly ids: readonly string[] },
): void {
  const suggestions = new Map<string, string>();
  const suggest = (id: string, ids: readonly string[]): string => {
    if (!suggestions.has(id) && suggestions.size < mostSuggestions) {
      suggestions.set(id, didYouMean(id, ids));
    }
    return suggestions.get(id) ?? '';
  };
  const typeAt = (item: Item, key: string): string | undefined => {
    const id = item.peek(key);
    if (id === undefined) return undefined;
    const type = typeOf(id);
    if (type === undefined)
      item.report(`${key}: there is no entity ${id}${suggest(id, entityIds)}`, key);
    return type;
  };
  const expectType = (
    item: Item,
    key: string,
    edge: string,
    type: string | undefined,
    allowed: readonly string[],
  ) => {
    if (!type || allowed.includes(type)) return;
    item.report(`${key} of ${edge} must be ${anyOf(allowed)}; ${item.peek(key)} is ${type}`, key);
  };
  for (const item of statements) {
    const subject = typeAt(item, 'subject');
    const object = typeAt(item, 'object');
    const under = typeAt(item, 'under');
    typeAt(item, 'attributed_to');
    const source = item.peek('source');
    if (source !== undefined && !sources.has(source)) {
      item.report(`there is no source ${source}${suggest(source, sources.ids)}`, 'source');
    }
    const edge = ontology.edgeType.get(item.peek('predicate') ?? '');
    if (!edge) continue;
    expectType(item, 'subject', edge.name, subject, edge.from);
    expectType(item, 'object', edge.name, object, edge.to);
    for (const { name, references } of edge.properties) {
      if (name === 'under' && references) expectType(item, 'under', edge.name, under, references);
    }
    if (edge.sameEnds && subject && object && subject !== object) {
      item.report(
        `${edge.name} joins entities of one type; ${item.peek('subject')} is ${subject}, ${item.peek('object')} is ${object}`,
        'object',
      );
    }
  }
}

/**
 * Validates entries as a whole: each by itself, and all of them against each other, the ontology, and what
 * the graph holds already. All problems are found in one go, in the order of files and lines.
 */
export function validate(
  entries: Entries,
  ontology: Ontology,
  known: Known = nothingKnown,
): Dataset {
  const { items } = entries;
  const entities = parseAll(items.entities, (item) => parseEntity(item, ontology));
  const sources = parseAll(items.sources, parseSource);
  const sourceById = checkUnique(sources, (id, first) => `source ${id} stands at ${first} already`);
  const statements = parseAll(items.statements, (item) =>
    parseStatement(item, ontology, (id) => sourceById.get(id) ?? known.sources.get(id)),
  );
  checkUnique(entities, (id, first) => `entity ${id} stands at ${first} already`);
  checkUnique(
    statements,
    (_id, first) => `the same statement (edge, source and quote, or id) stands at ${first} already`,
    ({ id, edge, source, quote }) => [id, statementIdOf(edge, source, quote)],
  );
  checkSlugs(entities);
  // An entity or source whose entry is wrong is still there: what refers to it is not wrong for that.
  const types = new Map(
    items.entities.map((item) => {
      const type = item.peek('type') ?? '';
      return [item.peek('id'), ontology.entityType.has(type) ? type : ''];
    }),
  );
  const sourceIds = new Set(items.sources.map((item) => item.peek('id')));
  checkReferences(
    items.statements,
    ontology,
    (id) => types.get(id) ?? known.entities.get(id),
    [...types.keys(), ...known.entities.keys()].filter((id) => id !== undefined),
    {
      has: (id) => sourceIds.has(id) || known.sources.has(id),
      ids: [...sourceIds].filter((id) => id !== undefined),
    },
  );
  return {
    entities,
    sources,
    statements,
    problems: sortProblems(entries.problems),
    warnings: sortProblems(findNamesakes(entities)),
  };
}

/** The problems as lines for the terminal. */
export function problemLines(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatProblem).join('\n');
}
