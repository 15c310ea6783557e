import type { EntityLinkFragment, RelationType, SmallGraphFragment } from '../generated/graphql';
import type { EdgeSide } from './labels';

/** A neighbour and the edges that join it to the entity in the middle, read from the middle. */
export interface Neighbour {
  readonly entity: EntityLinkFragment;
  readonly sides: readonly EdgeSide[];
}

/** A line of the drawing; one of no type joins two neighbours. */
export interface Line {
  readonly id: string;
  readonly type: RelationType | undefined;
  /** The `d` of its path. */
  readonly path: string;
}

/** Where everything of a small graph stands: neighbours in rows left and right of the middle, lines between. */
export interface SmallGraphPlan {
  readonly left: readonly Neighbour[];
  readonly right: readonly Neighbour[];
  readonly lines: readonly Line[];
  /** The height of the drawing in rows; its width is 100. */
  readonly rows: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far lines that run side by side stand apart in the middle, in rows. */
const spread = 0.4;

function curve(from: Point, to: Point, bend: Point): string {
  return `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
}

function neighboursOf({ of, nodes, edges }: SmallGraphFragment): Neighbour[] {
  const sidesOf = (slug: string) =>
    edges.flatMap(({ type, subject, object }): EdgeSide[] => {
      if (subject.slug === of.slug && object.slug === slug) return [{ type, direction: 'OUT' }];
      if (object.slug === of.slug && subject.slug === slug) return [{ type, direction: 'IN' }];
      return [];
    });
  const key = ({ entity, sides }: Neighbour) =>
    `${sides[0]?.type} ${sides[0]?.direction} ${entity.name}`;
  return nodes
    .map((entity) => ({ entity, sides: sidesOf(entity.slug) }))
    .sort((one, other) => key(one).localeCompare(key(other)));
}

/** Places a small graph without measuring anything, so that it is there at the first paint, at any width. */
export function planOf(graph: SmallGraphFragment): SmallGraphPlan {
  const neighbours = neighboursOf(graph);
  const half = Math.ceil(neighbours.length / 2);
  const left = neighbours.slice(0, half);
  const right = neighbours.slice(half);
  const rows = Math.max(half, 2);
  const middle = { x: 50, y: rows / 2 };
  const points = new Map<string, Point>();
  for (const [x, side] of [
    [0, left],
    [100, right],
  ] as const) {
    side.forEach(({ entity }, index) => {
      points.set(entity.slug, { x, y: (rows - side.length) / 2 + index + 0.5 });
    });
  }
  const spokes = neighbours.flatMap(({ entity, sides }) => {
    const point = points.get(entity.slug) ?? middle;
    return sides.map(({ type, direction }, index): Line => {
      const apart = (index - (sides.length - 1) / 2) * spread;
      const bend = { x: (point.x + middle.x) / 2, y: point.y + apart };
      return { id: `${entity.slug} ${type} ${direction}`, type, path: curve(middle, point, bend) };
    });
  });
  const chords = graph.edges.flatMap(({ id, subject, object }): Line[] => {
    const from = points.get(subject.slug);
    const to = points.get(object.slug);
    if (!from || !to) return [];
    const bend = { x: (from.x + to.x + middle.x) / 3, y: (from.y + to.y) / 2 };
    return [{ id, type: undefined, path: curve(from, to, bend) }];
  });
  return { left, right, lines: [...chords, ...spokes], rows };
}
