import { heldIn, type Period } from '../../../ontology/date';
import type { GraphEdge, GraphNode } from './graph-data';
import { type GraphValues, listOf } from './graph-state';

/** Nodes with the edges between them. */
export interface ShownGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** When an event was; nothing is known to be over with anything else. */
function dateOf(node: GraphNode): string | null {
  return 'date' in node ? node.date : null;
}

/** How many edges are shown at any time, as neither they nor an event that they join has a date. */
export function undatedIn({ nodes, edges }: ShownGraph): number {
  const dated = new Set(nodes.filter(dateOf).map(({ slug }) => slug));
  return edges.filter(
    ({ since, until, subject, object }) =>
      !since && !until && !dated.has(subject.slug) && !dated.has(object.slug),
  ).length;
}

/**
 * What the filters of the address leave: no node of a type that is hidden or that was removed, no event and no edge
 * of another time, no edge without both its ends, and no node that only hidden edges joined to the rest, unless it is
 * named.
 */
export function shownOf(
  { nodes, edges }: ShownGraph,
  { hide, noTypes, noEdges }: Pick<GraphValues, 'hide' | 'noTypes' | 'noEdges'>,
  period: Period,
  named: ReadonlySet<string>,
): ShownGraph {
  const removed = new Set(listOf(hide));
  const hiddenTypes = new Set(listOf(noTypes));
  const hiddenEdges = new Set(listOf(noEdges));
  const wasThen = (node: GraphNode) =>
    named.has(node.slug) || heldIn(period, { since: dateOf(node), until: dateOf(node) });
  const left = nodes.filter(
    (node) => !removed.has(node.slug) && !hiddenTypes.has(node.type) && wasThen(node),
  );
  const slugs = new Set(left.map(({ slug }) => slug));
  const shownEdges = edges.filter(
    (edge) =>
      !hiddenEdges.has(edge.type) &&
      heldIn(period, edge) &&
      slugs.has(edge.subject.slug) &&
      slugs.has(edge.object.slug),
  );
  const joined = new Set(shownEdges.flatMap(({ subject, object }) => [subject.slug, object.slug]));
  return {
    nodes: left.filter(({ slug }) => named.has(slug) || joined.has(slug)),
    edges: shownEdges,
  };
}
