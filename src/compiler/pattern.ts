import type { Subject } from './compiler';

/** A relationship pattern: `(a)-[r:HEADS|MEMBER_OF]->(b)`, the arrow as the direction is. */
export function relationshipPattern(
  origin: string,
  edge: string,
  types: readonly string[],
  direction: string,
  node: string,
): string {
  const relationship = types.length > 0 ? `[${edge}:${types.join('|')}]` : `[${edge}]`;
  const tail = direction === 'IN' ? '<' : '';
  const head = direction === 'OUT' ? '>' : '';
  return `(${origin})${tail}-${relationship}-${head}(${node})`;
}

/** Expression of the way that an edge goes, seen from the node it was followed from. */
export function directionOf({ edge, origin }: Subject): string {
  return `CASE WHEN startNode(${edge}) = ${origin} THEN 'OUT' ELSE 'IN' END`;
}

/** ` WHERE a AND b`, or nothing. */
export function whereClause(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}
