import type { Language } from '../ontology/model';
import type { Compiler } from './compiler';

/** What is kept of names: the names themselves, and the keys by which they are ordered. */
export type NameProperty = 'name' | 'sort';

/**
 * Expression of the value of the day that is asked as of.
 *
 * @param all the list of those of all times
 */
function then(compiler: Compiler, node: string, all: string) {
  const day = compiler.asOf;
  const ended = `[u IN ${node}.formerUntil WHERE u < ${day} AND NOT ${day} STARTS WITH u]`;
  return `nullIf(${all}[size(${ended})], '')`;
}

/** Expression of the name in one language; null where there is, or was then, none. */
export function nameIn(compiler: Compiler, node: string, language: Language): string {
  const now = `${node}.name_${language}`;
  if (!compiler.asOf) return now;
  // Whoever bore a name in other languages alone bore none in this one.
  const was = then(compiler, node, `${node}.names_${language}`);
  return `CASE WHEN ${node}.formerUntil IS NULL THEN ${now} ELSE ${was} END`;
}

/** Expression of the name, or its key, in the first language of an order that there is one in. */
export function nearestName(
  compiler: Compiler,
  node: string,
  property: NameProperty,
  order: readonly Language[],
): string {
  const inOrder = (stem: string) => compiler.nearest(node, stem, order);
  const was = compiler.asOf ? inOrder(`${property}s`).map((all) => then(compiler, node, all)) : [];
  return `coalesce(${[...was, ...inOrder(property)].join(', ')})`;
}
