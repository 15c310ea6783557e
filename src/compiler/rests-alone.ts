import type { Compiler } from './compiler';

/** Predicate: whether no accepted statement of another source carries the edge that a statement is evidence for. */
export function restsAlone(statement: string, compiler: Compiler): string {
  const [other, source] = [compiler.name('s'), compiler.name('n')];
  return (
    `NOT EXISTS { MATCH (${other}:Statement {edge: ${statement}.edge})-[:QUOTED_FROM]->(${source}) ` +
    `WHERE ${compiler.isAccepted(other)} AND NOT (${statement})-[:QUOTED_FROM]->(${source}) }`
  );
}
