import type { GraphEdge, GraphNode } from './graph-data';
import { type GraphValues, listOf } from './graph-state';

/** Nodes with the edges between them. */
export interface ShownGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * What the filters of the address leave: no node of a type that is hidden or that was removed, no edge without both
 * its ends, and no node that only hidden edges joined to the rest, unless it is named.
 */
export function shownOf(
  { nodes, edges }: ShownGraph,
  { hide, noTypes, noEdges }: Pick<GraphValues, 'hide' | 'noTypes' | 'noEdges'>,
  named: ReadonlySet<string>,
): ShownGraph {
  const removed = new Set(listOf(hide));
  const hiddenTypes = new Set(listOf(noTypes));
  const hiddenEdges = new Set(listOf(noEdges));
  const left = nodes.filter(({ slug, type }) => !removed.has(slug) && !hiddenTypes.has(type));
  const slugs = new Set(left.map(({ slug }) => slug));
  const shownEdges = edges.filter(
    ({ type, subject, object }) =>
      !hiddenEdges.has(type) && slugs.has(subject.slug) && slugs.has(object.slug),
  );
  const joined = new Set(shownEdges.flatMap(({ subject, object }) => [subject.slug, object.slug]));
  return {
    nodes: left.filter(({ slug }) => named.has(slug) || joined.has(slug)),
    edges: shownEdges,
  };
}
