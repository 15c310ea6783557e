import { heldIn, periodOf } from './ontology/date';

/** What a filter looks at in a node. */
export interface FilteredNode {
  readonly slug: string;
  readonly type: string;
  /** When an event was. */
  readonly date?: string | null;
}

/** What a filter looks at in an edge. */
export interface FilteredEdge {
  readonly type: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly subject: { readonly slug: string };
  readonly object: { readonly slug: string };
}

/** What is left out of a graph. */
export interface GraphFilter {
  /** Slugs of what was removed. */
  readonly hide: readonly string[];
  /** Types of entities and of edges. */
  readonly noTypes: readonly string[];
  readonly noEdges: readonly string[];
  /** The first and the last day of the time of which something is left; empty where it is open. */
  readonly heldFrom: string;
  readonly heldTo: string;
}

/**
 * What a filter leaves: no node of a type that is hidden or that was removed, no event and no edge of another time,
 * no edge without both its ends, and no node that only such edges joined to the rest, unless it is named.
 *
 * @param named slugs of what the graph was asked for
 */
export function filterGraph<Node extends FilteredNode, Edge extends FilteredEdge>(
  { nodes, edges }: { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] },
  { hide, noTypes, noEdges, heldFrom, heldTo }: GraphFilter,
  named: ReadonlySet<string>,
): { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] } {
  const period = periodOf(heldFrom, heldTo);
  const removed = new Set(hide);
  const hiddenTypes = new Set(noTypes);
  const hiddenEdges = new Set(noEdges);
  const wasThen = ({ slug, date = null }: Node) =>
    named.has(slug) || heldIn(period, { since: date, until: date });
  const left = nodes.filter(
    (node) => !removed.has(node.slug) && !hiddenTypes.has(node.type) && wasThen(node),
  );
  const slugs = new Set(left.map(({ slug }) => slug));
  const leftEdges = edges.filter(
    (edge) =>
      !hiddenEdges.has(edge.type) &&
      heldIn(period, edge) &&
      slugs.has(edge.subject.slug) &&
      slugs.has(edge.object.slug),
  );
  const joined = new Set(leftEdges.flatMap(({ subject, object }) => [subject.slug, object.slug]));
  return {
    nodes: left.filter(({ slug }) => named.has(slug) || joined.has(slug)),
    edges: leftEdges,
  };
}
