import { DirectedGraph, UndirectedGraph } from 'graphology';
import type { Network } from './network';

/** Attributes of an edge of a simple graph: how many edges of the network it stands for. */
export type Weight = { weight: number };

type Simple = DirectedGraph<object, Weight> | UndirectedGraph<object, Weight>;

function fill<T extends Simple>(graph: T, { ids, subjects, objects }: Network, loops: boolean): T {
  for (let node = 0; node < ids.length; node += 1) graph.addNode(node);
  for (let edge = 0; edge < subjects.length; edge += 1) {
    const subject = subjects[edge] ?? 0;
    const object = objects[edge] ?? 0;
    if (subject === object && !loops) continue;
    graph.updateEdge(subject, object, (known) => ({ weight: (known.weight ?? 0) + 1 }));
  }
  return graph;
}

/** The network with parallel edges as one, edges from an entity to itself included. */
export function directed(network: Network): DirectedGraph<object, Weight> {
  return fill(new DirectedGraph<object, Weight>(), network, true);
}

/** The network without directions, parallel edges as one, without edges from an entity to itself. */
export function undirected(network: Network): UndirectedGraph<object, Weight> {
  return fill(new UndirectedGraph<object, Weight>(), network, false);
}
