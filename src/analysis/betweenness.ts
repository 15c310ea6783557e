import type { UndirectedGraph } from 'graphology';

/** The neighbours of node n are those from `starts[n]` up to `starts[n + 1]`. */
function neighbourLists(graph: UndirectedGraph): { starts: Uint32Array; neighbours: Uint32Array } {
  const starts = new Uint32Array(graph.order + 1);
  const neighbours = new Uint32Array(2 * graph.size);
  let end = 0;
  for (let node = 0; node < graph.order; node += 1) {
    graph.forEachNeighbor(node, (neighbour) => {
      neighbours[end] = Number(neighbour);
      end += 1;
    });
    starts[node + 1] = end;
  }
  return { starts, neighbours };
}

/**
 * Betweenness of the nodes of a simple graph, which are numbered from 0, divided by the number of pairs of other
 * nodes.
 *
 * The same as graphology's, and many times as fast on large graphs: it keeps no lists of predecessors but finds
 * them again by their distance, so that all it touches are arrays of numbers.
 *
 * Brandes: A Faster Algorithm for Betweenness Centrality (2001).
 */
export function betweennessOf(graph: UndirectedGraph): number[] {
  const { starts, neighbours } = neighbourLists(graph);
  const size = graph.order;
  const scores = new Float64Array(size);
  const reached = new Uint32Array(size);
  const distances = new Int32Array(size);
  const paths = new Float64Array(size);
  const dependencies = new Float64Array(size);
  for (let source = 0; source < size; source += 1) {
    distances.fill(-1);
    paths.fill(0);
    dependencies.fill(0);
    distances[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    let count = 1;
    for (let next = 0; next < count; next += 1) {
      const node = reached[next] as number;
      const distance = (distances[node] as number) + 1;
      const ways = paths[node] as number;
      const end = starts[node + 1] as number;
      for (let at = starts[node] as number; at < end; at += 1) {
        const neighbour = neighbours[at] as number;
        if (distances[neighbour] === -1) {
          distances[neighbour] = distance;
          reached[count] = neighbour;
          count += 1;
        }
        if (distances[neighbour] === distance)
          paths[neighbour] = (paths[neighbour] as number) + ways;
      }
    }
    for (let last = count - 1; last > 0; last -= 1) {
      const node = reached[last] as number;
      const dependency = dependencies[node] as number;
      const share = (1 + dependency) / (paths[node] as number);
      const before = (distances[node] as number) - 1;
      const end = starts[node + 1] as number;
      for (let at = starts[node] as number; at < end; at += 1) {
        const neighbour = neighbours[at] as number;
        if (distances[neighbour] !== before) continue;
        dependencies[neighbour] =
          (dependencies[neighbour] as number) + (paths[neighbour] as number) * share;
      }
      scores[node] = (scores[node] as number) + dependency;
    }
  }
  const pairs = Math.max(1, (size - 1) * (size - 2));
  return Array.from(scores, (score) => score / pairs);
}
