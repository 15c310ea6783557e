import { type EdgeGroup, edgeGroups } from '../../parts/edge-groups';

/** The colours of the page as a canvas takes them, which knows no tokens. */
export interface Look {
  readonly ink: string;
  readonly card: string;
  /** The card, so that what lies below shines through. */
  readonly veil: string;
  readonly faint: string;
  readonly accent: string;
  readonly font: string;
  readonly types: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<EdgeGroup, string>;
}

/** A shape for each type, so that types are told apart by more than colour. */
const shapes: ReadonlyMap<string, 'circle' | 'square' | 'triangle' | 'diamond'> = new Map([
  ['Person', 'circle'],
  ['Organization', 'square'],
  ['Institution', 'triangle'],
  ['Document', 'diamond'],
  ['Provision', 'square'],
  ['Event', 'triangle'],
  ['Topic', 'circle'],
  ['Place', 'diamond'],
]);

/** The shapes as paths about the origin, 5 in each direction. */
const outlines = {
  circle: 'M0-4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  square: 'M-3.500-3.500h7v7h-7z',
  triangle: 'M0-4 4 3.500h-8z',
  diamond: 'M0-4.500 4.500 0 0 4.500-4.500 0z',
} as const;

/** The shape of a type; a circle where the ontology has no such type. */
export function shapeOf(type: string): keyof typeof outlines {
  return shapes.get(type) ?? 'circle';
}

/** The shape of a type as a path about the origin, 5 in each direction. */
export function outlineOf(type: string): string {
  return outlines[shapeOf(type)];
}

/** Reads the tokens of the theme that is shown. */
export function readLook(types: readonly string[]): Look {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const token = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const look = {
    ink: token('ink'),
    card: token('card'),
    veil: token('card').replace('rgb(', 'rgba(').replace(')', ', 0.75)'),
    faint: token('line'),
    accent: token('accent'),
    font: getComputedStyle(document.body).fontFamily,
    types: new Map(types.map((type) => [type, token(`type-${type}`)])),
    groups: new Map(
      Object.values(edgeGroups).map((group) => [group, token(`edge-${group}`)] as const),
    ),
  };
  probe.remove();
  return look;
}

/** Tells when the page changes its theme, or the system its own; returns what ends that. */
export function onTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', listener);
  };
}
