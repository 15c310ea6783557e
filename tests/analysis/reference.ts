import { nodesOf, type Pair } from './networks';

/*
 * The measures by their definitions, as plainly as can be and without regard to speed. They share nothing with
 * the program.
 */

/** Edges at each node, a loop counted once. */
export function degrees(edges: readonly Pair[]): Map<number, number> {
  return new Map(
    nodesOf(edges).map((node) => [node, edges.filter((edge) => edge.includes(node)).length]),
  );
}

/** PageRank by iterating its equation until nothing changes any more. */
export function pageRanks(edges: readonly Pair[], damping = 0.85): Map<number, number> {
  const nodes = nodesOf(edges);
  const leaving = (node: number) => edges.filter(([subject]) => subject === node);
  let scores = new Map(nodes.map((node) => [node, 1 / nodes.length]));
  for (let step = 0; step < 400; step += 1) {
    const next = new Map(nodes.map((node) => [node, (1 - damping) / nodes.length]));
    const give = (node: number, share: number) =>
      next.set(node, (next.get(node) ?? 0) + damping * share);
    for (const [node, score] of scores) {
      const targets = leaving(node).map(([, object]) => object);
      const receivers = targets.length > 0 ? targets : nodes;
      for (const receiver of receivers) give(receiver, score / receivers.length);
    }
    scores = next;
  }
  return scores;
}

/** All shortest paths between two nodes, found by trying all paths of growing length. */
function shortestPaths(adjacent: (a: number) => number[], from: number, to: number): number[][] {
  let paths = [[from]];
  while (paths.length > 0) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    paths = paths.flatMap((path) =>
      adjacent(path.at(-1) as number)
        .filter((next) => !path.includes(next))
        .map((next) => [...path, next]),
    );
  }
  return [];
}

/** Betweenness by listing the shortest paths of every pair. */
export function betweennesses(edges: readonly Pair[]): Map<number, number> {
  const nodes = nodesOf(edges);
  const adjacent = (node: number) =>
    nodes.filter(
      (other) =>
        other !== node && edges.some((edge) => edge.includes(node) && edge.includes(other)),
    );
  const scores = new Map(nodes.map((node) => [node, 0]));
  for (const from of nodes) {
    for (const to of nodes) {
      if (from === to) continue;
      const paths = shortestPaths(adjacent, from, to);
      for (const path of paths) {
        for (const node of path.slice(1, -1)) {
          scores.set(node, (scores.get(node) ?? 0) + 1 / paths.length);
        }
      }
    }
  }
  const ordered = (nodes.length - 1) * (nodes.length - 2);
  return new Map([...scores].map(([node, score]) => [node, ordered > 0 ? score / ordered : 0]));
}

/**
 * Modularity over all pairs of nodes: (1/2m) sum of (A(i,j) - k(i) k(j) / 2m) within communities, without loops.
 * Newman: Analysis of Weighted Networks (2004).
 */
export function modularity(
  edges: readonly Pair[],
  communityOf: ReadonlyMap<number, number>,
): number {
  const proper = edges.filter(([subject, object]) => subject !== object);
  const doubled = 2 * proper.length;
  if (doubled === 0) return 0;
  const nodes = nodesOf(proper);
  const degree = (node: number) => proper.filter((edge) => edge.includes(node)).length;
  let sum = 0;
  for (const a of nodes) {
    for (const b of nodes) {
      if (communityOf.get(a) !== communityOf.get(b)) continue;
      const between =
        a === b ? 0 : proper.filter((edge) => edge.includes(a) && edge.includes(b)).length;
      sum += between - (degree(a) * degree(b)) / doubled;
    }
  }
  return sum / doubled;
}
