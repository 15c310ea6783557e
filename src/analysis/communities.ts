import type { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Network } from './network';
import { seededRandom } from './random';
import { undirected, type Weight } from './simple';

/** A network in communities, the largest first; each the ids of its members, best joined first. */
export interface Partition {
  readonly modularity: number;
  readonly communities: readonly (readonly string[])[];
}

/** For each node the edges that lead to its own community. */
function inwardDegrees(
  graph: UndirectedGraph<object, Weight>,
  communityOf: Readonly<Record<string, number>>,
): Map<number, number> {
  const degrees = new Map<number, number>();
  const add = (node: string, weight: number) =>
    degrees.set(Number(node), (degrees.get(Number(node)) ?? 0) + weight);
  graph.forEachEdge((_edge, { weight }, source, target) => {
    if (communityOf[source] !== communityOf[target]) return;
    add(source, weight);
    add(target, weight);
  });
  return degrees;
}

/**
 * Divides a network into communities by the Louvain method; the same network is always divided alike.
 *
 * Blondel, Guillaume, Lambiotte, Lefebvre: Fast Unfolding of Communities in Large Networks (2008).
 */
export function divide(network: Network): Partition {
  const graph = undirected(network);
  graph.forEachNode((node) => {
    if (graph.degree(node) === 0) graph.dropNode(node);
  });
  if (graph.size === 0) return { modularity: 0, communities: [] };
  const { communities: communityOf, modularity } = louvain.detailed(graph, {
    getEdgeWeight: 'weight',
    rng: seededRandom(1),
  });
  const degrees = inwardDegrees(graph, communityOf);
  const groups = new Map<number, number[]>();
  for (const node of graph.nodes().map(Number)) {
    const community = communityOf[node] ?? 0;
    const group = groups.get(community);
    if (group) group.push(node);
    else groups.set(community, [node]);
  }
  // Nodes are numbered by id: a group's first node is that of the smallest id until it is sorted by degree.
  const communities = [...groups.values()]
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) =>
      group
        .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || a - b)
        .map((node) => network.ids[node] ?? ''),
    );
  return { modularity, communities };
}
