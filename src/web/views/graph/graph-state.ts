/** The parameters of the address of a graph, and what they are where it does not name them. */
export const graphDefaults = {
  /** Slugs of the entities it starts from, with their neighbours. */
  of: '',
  /** Slugs of the two ends of paths. */
  from: '',
  to: '',
  /** A text: what it finds is taken in. */
  q: '',
  /** Slugs of further entities whose neighbours are shown, in the order of their opening. */
  expand: '',
  /** Slugs of starts whose neighbours are not. */
  collapse: '',
  /** Slugs of what was removed. */
  hide: '',
  /** Where entities were put: `slug:x:y`. */
  pin: '',
  /** Types of entities and of edges that are not shown. */
  noTypes: '',
  noEdges: '',
  /** The first and the last day of the time of which something is shown. */
  heldFrom: '',
  heldTo: '',
  asOf: '',
  depth: '1',
  limit: '100',
  /** What is chosen: `node:slug` or `edge:id`. */
  pick: '',
  /** Where the camera is: `x:y:ratio`. */
  at: '',
  /** Which table stands beside, how it is ordered, and which of its pages. */
  table: 'edges',
  sort: '',
  page: '1',
};

export type GraphValues = Readonly<Record<keyof typeof graphDefaults, string>>;

/** A change of the address; undefined takes a parameter back to its default. */
export type GraphChange = { readonly [Key in keyof GraphValues]?: string | undefined };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Pins = ReadonlyMap<string, Point>;

/** What is chosen in a graph. */
export interface Choice {
  readonly kind: 'node' | 'edge';
  readonly key: string;
}

/** The items of a parameter that lists several, each once. */
export function listOf(value: string): readonly string[] {
  return [...new Set(value.split(',').filter(Boolean))];
}

function toggled(value: string, item: string): string {
  const items = listOf(value);
  const changed = items.includes(item) ? items.filter((one) => one !== item) : [...items, item];
  return changed.join(',');
}

/** Whether an address names anything to show. */
export function isEmpty({ of, from, to, q, expand }: GraphValues): boolean {
  return !of && !(from && to) && !q && !expand;
}

/** The entities whose neighbours are shown, in the order of their opening. */
export function openOf({ of, expand, collapse }: GraphValues): readonly string[] {
  const closed = new Set(listOf(collapse));
  return listOf([of, expand].join(',')).filter((slug) => !closed.has(slug));
}

/** Shows the neighbours of an entity, or hides them again. */
export function toggleOpen(values: GraphValues, slug: string): GraphChange {
  if (listOf(values.of).includes(slug)) return { collapse: toggled(values.collapse, slug) };
  return { expand: toggled(values.expand, slug) };
}

/** Takes one more entity as a start. */
export function addStart(values: GraphValues, slug: string): GraphChange {
  const without = (value: string) =>
    listOf(value)
      .filter((one) => one !== slug)
      .join(',');
  return {
    of: listOf(`${values.of},${slug}`).join(','),
    hide: without(values.hide),
    expand: without(values.expand),
    pick: `node:${slug}`,
  };
}

/** Removes an entity from what is shown. */
export function remove(values: GraphValues, slug: string): GraphChange {
  return { hide: listOf(`${values.hide},${slug}`).join(','), pick: undefined };
}

/** Shows a type of entities or edges, or hides it. */
export function toggleType(
  values: GraphValues,
  list: 'noTypes' | 'noEdges',
  type: string,
): GraphChange {
  return { [list]: toggled(values[list], type), page: undefined };
}

/** Takes all filters off. */
export const unfiltered: GraphChange = {
  hide: undefined,
  noTypes: undefined,
  noEdges: undefined,
  heldFrom: undefined,
  heldTo: undefined,
  page: undefined,
};

const number = /^-?\d+(?:\.\d+)?$/;

function numbersOf(parts: readonly string[], count: number): readonly number[] | undefined {
  const isWhole = parts.length === count && parts.every((part) => number.test(part));
  return isWhole ? parts.map(Number) : undefined;
}

/** Where entities were put; what cannot be read is left out. */
export function pinsOf({ pin }: Pick<GraphValues, 'pin'>): Pins {
  return new Map(
    listOf(pin).flatMap((item) => {
      const [slug = '', ...rest] = item.split(':');
      const [x, y] = numbersOf(rest, 2) ?? [];
      return x === undefined || y === undefined ? [] : [[slug, { x, y }] as const];
    }),
  );
}

function written(pins: Pins): string {
  return [...pins].map(([slug, { x, y }]) => `${slug}:${round(x, 1)}:${round(y, 1)}`).join(',');
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** Puts an entity somewhere, or lets it go where it is put nowhere. */
export function pin(values: GraphValues, slug: string, point: Point | undefined): GraphChange {
  const pins = new Map(pinsOf(values));
  if (point) pins.set(slug, point);
  else pins.delete(slug);
  return { pin: written(pins) };
}

/** What is chosen. */
export function pickOf({ pick }: Pick<GraphValues, 'pick'>): Choice | undefined {
  const [, kind, key] = /^(node|edge):(.+)$/.exec(pick) ?? [];
  return key ? { kind: kind === 'node' ? 'node' : 'edge', key } : undefined;
}

/** Where the camera is, in sigma's coordinates: the middle of the whole is (0.5, 0.5), its ratio 1. */
export interface CameraPlace extends Point {
  readonly ratio: number;
}

/** The camera that shows the whole. */
export const wholeView: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };

/** Where the address has the camera. */
export function cameraOf({ at }: Pick<GraphValues, 'at'>): CameraPlace {
  const [x, y, ratio] = numbersOf(at.split(':'), 3) ?? [];
  if (x === undefined || y === undefined || !ratio || ratio < 0) return wholeView;
  return { x, y, ratio };
}

/** How the address names a place of the camera. */
export function cameraText({ x, y, ratio }: CameraPlace): string {
  const text = [x, y, ratio].map((value) => round(value, 4)).join(':');
  return text === '0.5:0.5:1' ? '' : text;
}
