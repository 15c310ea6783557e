import type { Point } from './graph-state';

/** The least box round some points, least and greatest of each axis. */
export interface Box {
  readonly x: [number, number];
  readonly y: [number, number];
}

function extentOf(values: readonly number[]): [number, number] {
  return [
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  ];
}

/** The least box round some points; null where there are none. */
export function boxOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  return { x: extentOf(points.map(({ x }) => x)), y: extentOf(points.map(({ y }) => y)) };
}
