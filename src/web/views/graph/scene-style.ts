import { DEFAULT_STYLES } from 'sigma';
import {
  extremityArrow,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import type { SigmaOptions } from 'sigma/types';
import type { EdgeGroup } from '../../parts/edge-groups';
import type { Look } from './look';
import { type NameSide, nameGap, nameHeight } from './names';

/** What is drawn of a node. */
export interface NodeLook {
  x: number;
  y: number;
  /** Whether it has a place yet; without one it is not seen. */
  isPlaced: boolean;
  name: string;
  /** As much of its name as the picture has room for. */
  label: string;
  /** Where its name stands, if there is room for it. */
  side: NameSide | undefined;
  type: string;
  shape: string;
  size: number;
  color: string;
}

/** What is drawn of an edge. */
export interface EdgeLook {
  label: string;
  type: string;
  group: EdgeGroup | undefined;
  width: number;
  color: string;
}

/** Whether something is to stand back, since something else stands out. */
function isBehind(
  { isHighlighted, isHovered }: { isHighlighted: boolean; isHovered: boolean },
  { hasHighlighted }: { hasHighlighted: boolean },
): boolean {
  return hasHighlighted && !isHighlighted && !isHovered;
}

/** How nodes and edges look, and what of them stands out: what is pointed at, its neighbours, what is chosen. */
export function sceneOptions(look: Look): SigmaOptions<NodeLook, EdgeLook> {
  return {
    primitives: {
      nodes: {
        shapes: [sdfCircle(), sdfSquare(), sdfTriangle(), sdfDiamond()],
        layers: [layerFill()],
        label: { font: { family: look.font, size: nameHeight }, color: look.ink, margin: nameGap },
      },
      edges: {
        paths: [pathLine(), pathCurved({ segments: 8 })],
        extremities: [extremityArrow({ lengthRatio: 7, widthRatio: 5 })],
        layers: [layerPlain()],
      },
    },
    styles: {
      nodes: {
        ...DEFAULT_STYLES.nodes,
        shape: { attribute: 'shape' },
        color: (node, state, graph) => (isBehind(state, graph) ? look.faint : node.color),
        visibility: ({ isPlaced }) => (isPlaced ? 'visible' : 'hidden'),
        labelColor: look.ink,
        labelBackgroundColor: look.veil,
        labelBackgroundPadding: 1,
        labelSize: nameHeight,
        labelPosition: ({ side }) => side ?? 'right',
        labelVisibility: ({ side }, { isHovered }) => (side || isHovered ? 'visible' : 'hidden'),
        depth: (_node, { isHighlighted, isHovered }) =>
          isHighlighted || isHovered ? 'topNodes' : 'nodes',
        backdropColor: look.card,
        backdropBorderColor: look.accent,
        backdropBorderWidth: 2,
        cursor: 'pointer',
      },
      edges: {
        ...DEFAULT_STYLES.edges,
        color: (edge, state, graph) => (isBehind(state, graph) ? look.faint : edge.color),
        size: ({ width }, { isHighlighted, isHovered }) =>
          isHovered ? 3.5 : isHighlighted ? 2.5 : width,
        path: 'straight',
        parallelPath: 'curved',
        head: 'arrow',
        labelVisibility: (_edge, { isHovered }) => (isHovered ? 'visible' : 'hidden'),
        labelColor: look.ink,
        labelFont: look.font,
        labelBackgroundColor: look.card,
        cursor: 'pointer',
      },
    },
  };
}
