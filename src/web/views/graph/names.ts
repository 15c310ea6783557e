import { unturned } from '../../../escape';
import type { Point } from './graph-state';

/** On which side of its node a name stands. */
export type NameSide = 'right' | 'left' | 'below' | 'above';

/** A node with its name, in pixels of a picture. */
export interface Named extends Point {
  readonly key: string;
  /** Of the node. */
  readonly radius: number;
  /** Of the name. */
  readonly width: number;
}

/** The height of the letters of names, in pixels. */
export const nameHeight = 13;

/** How far a name stands from its node, in pixels. */
export const nameGap = 5;

/** How many letters of a name are shown at most. */
export const mostLetters = 48;

/** A name in so many letters at most, cut between words where there are any. */
export function shortened(name: string, most: number): string {
  const plain = unturned(name);
  if (plain.length <= most) return plain;
  const start = plain.slice(0, most);
  const end = start.lastIndexOf(' ');
  return `${end > most / 2 ? start.slice(0, end) : start.slice(0, -1)}…`;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The sides of a node, the best first: names stand best away from the middle, where fewer lines run. */
function sidesOf({ x }: Point, width: number): readonly NameSide[] {
  return x < width / 2 ? ['left', 'right', 'below', 'above'] : ['right', 'left', 'below', 'above'];
}

function around({ x, y }: Point, halfWidth: number, halfHeight: number): Rectangle {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function nodeBox({ x, y, radius }: Named): Rectangle {
  return around({ x, y }, radius, radius);
}

function nameBox({ x, y, radius, width }: Named, side: NameSide): Rectangle {
  const aside = radius + nameGap + width / 2;
  const apart = radius + nameGap + nameHeight / 2;
  const middle = {
    right: { x: x + aside, y },
    left: { x: x - aside, y },
    below: { x, y: y + apart },
    above: { x, y: y - apart },
  }[side];
  return around(middle, width / 2 + 2, nameHeight / 2);
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/**
 * Chooses where the names of nodes stand: each whole within the picture, none on another, and on no node where
 * that can be, else on one. Those that come first choose first; a name that finds no room is left out.
 *
 * @param named whose names are to stand somewhere
 * @param nodes all that is in the picture
 * @param kept names that stand already
 */
export function placeNames(
  named: readonly Named[],
  nodes: readonly Named[],
  { width, height }: { readonly width: number; readonly height: number },
  kept: ReadonlyMap<string, NameSide> = new Map(),
): ReadonlyMap<string, NameSide> {
  const placed = new Map(kept);
  const nodeBoxes = nodes.map(nodeBox);
  const names = nodes.flatMap((node) => {
    const side = kept.get(node.key);
    return side ? [nameBox(node, side)] : [];
  });
  const isFree = (box: Rectangle) =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom <= height &&
    !names.some((name) => overlap(name, box));
  for (const node of named.filter(({ key }) => !kept.has(key))) {
    const [chosen] = sidesOf(node, width)
      .map((side) => ({ side, box: nameBox(node, side) }))
      .filter(({ box }) => isFree(box))
      .map((place) => ({
        ...place,
        covered: nodeBoxes.filter((one) => overlap(one, place.box)).length,
      }))
      .filter(({ covered }) => covered <= 1)
      .sort((one, other) => one.covered - other.covered);
    if (!chosen) continue;
    placed.set(node.key, chosen.side);
    names.push(chosen.box);
  }
  return placed;
}

/** Measures how wide names are, in pixels. */
export function nameMeasure(family: string): (name: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${nameHeight}px ${family}`;
  return (name) => context?.measureText(name).width ?? name.length * nameHeight * 0.6;
}
