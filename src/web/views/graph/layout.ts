import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from './graph-state';

/** What is to be laid out, stage by stage: what stands already keeps its place when more is taken in. */
export interface LayoutTask {
  readonly nodes: readonly { readonly slug: string; readonly stage: number }[];
  readonly edges: readonly (readonly [string, string])[];
  readonly pins: readonly (readonly [string, Point])[];
}

/** Where the nodes of a task stand, in its order: x, y, x, y ...; not a number where one has no place yet. */
export type Positions = Float32Array;

/** How many rounds of forces a stage is given: large graphs settle in fewer, since each round takes longer. */
function roundsFor(order: number): number {
  return Math.round(Math.min(400, Math.max(80, 200_000 / Math.max(order, 1))));
}

/** Rounds between two looks at what has come about so far. */
const stride = 10;

/** The angle of a sunflower: points that each turn by it fill a disc evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

function settingsFor(order: number) {
  return {
    ...forceAtlas2.inferSettings(order),
    barnesHutOptimize: order > 300,
    linLogMode: order <= 300,
    strongGravityMode: true,
    gravity: order <= 300 ? 0.15 : 0.05,
    scalingRatio: 10,
    slowDown: 2 + Math.log(order + 1),
  };
}

/** Where a node begins: beside the middle of what it is joined to and stands already. */
function beginning(graph: Graph, neighbours: readonly string[], index: number): Point {
  const known = neighbours.filter((slug) => graph.hasNode(slug));
  const mean = (axis: 'x' | 'y') =>
    known.reduce((sum, slug) => sum + Number(graph.getNodeAttribute(slug, axis)), 0) /
    Math.max(known.length, 1);
  const radius = 6 * Math.sqrt(index + 1);
  const angle = index * goldenAngle;
  return { x: mean('x') + radius * Math.cos(angle), y: mean('y') + radius * Math.sin(angle) };
}

function neighboursIn({ nodes, edges }: LayoutTask): ReadonlyMap<string, readonly string[]> {
  const found = new Map(nodes.map(({ slug }) => [slug, [] as string[]]));
  for (const [one, other] of edges) {
    found.get(one)?.push(other);
    found.get(other)?.push(one);
  }
  return found;
}

/**
 * Lays a graph out by ForceAtlas2. The same task always gives the same places: an address restores what it showed.
 * What was put somewhere counts there for later stages, and moves nothing of its own.
 *
 * @yields the places so far, every few rounds; the last are those to stay
 */
export function* layOut(task: LayoutTask): Generator<Positions> {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  const neighbours = neighboursIn(task);
  const pins = new Map(task.pins);
  const stages = [...new Set(task.nodes.map(({ stage }) => stage))].sort((a, b) => a - b);
  const positions = () =>
    Float32Array.from(
      task.nodes.flatMap(({ slug }) => {
        if (!graph.hasNode(slug)) return [Number.NaN, Number.NaN];
        const { x, y } = graph.getNodeAttributes(slug);
        return [Number(x), Number(y)];
      }),
    );
  for (const stage of stages) {
    const added = task.nodes.filter((node) => node.stage === stage);
    const places = added.map(({ slug }, index) =>
      beginning(graph, neighbours.get(slug) ?? [], index),
    );
    added.forEach(({ slug }, index) => {
      graph.addNode(slug, { ...places[index], fixed: false });
    });
    for (const [one, other] of task.edges) {
      if (graph.hasNode(one) && graph.hasNode(other) && one !== other) graph.mergeEdge(one, other);
    }
    const settings = settingsFor(graph.order);
    for (let round = 0; round < roundsFor(added.length); round += stride) {
      forceAtlas2.assign(graph, { iterations: stride, settings });
      yield positions();
    }
    for (const { slug } of added) {
      graph.mergeNodeAttributes(slug, { ...pins.get(slug), fixed: true });
    }
  }
  yield positions();
}
