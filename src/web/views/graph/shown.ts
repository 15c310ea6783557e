import type { FilteredNode } from '../../../graph-filter';
import type { GraphEdge, GraphNode } from './graph-data';

/** Nodes with the edges between them. */
export interface ShownGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** How many edges are shown at any time, as neither they nor an event that they join has a date. */
export function undatedIn({ nodes, edges }: ShownGraph): number {
  const dated = new Set(nodes.filter(({ date }: FilteredNode) => date).map(({ slug }) => slug));
  return edges.filter(
    ({ since, until, subject, object }) =>
      !since && !until && !dated.has(subject.slug) && !dated.has(object.slug),
  ).length;
}
