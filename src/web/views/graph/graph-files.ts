import { write } from 'graphology-gexf/browser';
import { boxOf } from './box';
import { outlineOf } from './look';
import {
  mostLetters,
  type Named,
  type NameSide,
  nameGap,
  nameHeight,
  nameMeasure,
  placeNames,
  shortened,
} from './names';
import type { Scene, SceneGraph } from './scene';

/** How much of the picture lies round the outermost nodes, in its own units. */
const margin = 60;
const width = 1600;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Where the line of an edge is bent, so that parallel ones stand apart: a part of its length. */
function bendsOf(graph: SceneGraph): ReadonlyMap<string, number> {
  const groups = Map.groupBy(graph.edges(), (edge) => graph.extremities(edge).sort().join(' '));
  return new Map(
    [...groups.values()].flatMap((edges) =>
      edges.map((edge, index) => {
        const [source] = graph.extremities(edge);
        const side = source === graph.extremities(edges[0] ?? edge)[0] ? 1 : -1;
        return [edge, (index - (edges.length - 1) / 2) * 0.25 * side] as const;
      }),
    ),
  );
}

/** The name of a node beside its mark. */
function textOf(name: string, { x, y, radius }: Named, side: NameSide): string {
  const apart = radius + nameGap;
  const { dx, dy, anchor } = {
    right: { dx: apart, dy: nameHeight * 0.35, anchor: 'start' },
    left: { dx: -apart, dy: nameHeight * 0.35, anchor: 'end' },
    below: { dx: 0, dy: apart + nameHeight * 0.8, anchor: 'middle' },
    above: { dx: 0, dy: -apart, anchor: 'middle' },
  }[side];
  const at = `x="${(x + dx).toFixed(1)}" y="${(y + dy).toFixed(1)}"`;
  return `<text ${at} text-anchor="${anchor}">${escaped(name)}</text>`;
}

/** The graph as it stands, drawn as SVG: for print, and for what cannot draw on a canvas. */
export function svgOf({ graph, colours }: Scene, title: string): string {
  const nodes = graph.mapNodes((key, node) => ({
    ...node,
    key,
    label: shortened(node.name, mostLetters),
  }));
  const {
    x: [left, right],
    y: [low, high],
  } = boxOf(nodes) ?? { x: [0, 0], y: [0, 0] };
  const scale = (width - 2 * margin) / Math.max(right - left, high - low, 1e-6);
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: margin + (x - left) * scale,
    y: margin + (high - y) * scale,
  });
  const height = 2 * margin + (high - low) * scale;
  const bends = bendsOf(graph);
  const lines = graph.mapEdges((edge, { color, label }, _source, _target, source, target) => {
    const [from, to] = [at(source), at(target)];
    const bend = bends.get(edge) ?? 0;
    const middle = {
      x: (from.x + to.x) / 2 + (from.y - to.y) * bend,
      y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
    };
    const points = [from, middle, to].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    return (
      `<path d="M${points[0]}Q${points[1]} ${points[2]}" stroke="${color}">` +
      `<title>${escaped(label)}</title></path>`
    );
  });
  const widthOf = nameMeasure('sans-serif');
  const named = nodes
    .map((node) => ({ ...node, ...at(node), radius: node.size, width: widthOf(node.label) }))
    .sort((one, other) => other.radius - one.radius);
  const sides = placeNames(named, named, { width, height });
  const marks = named.map(
    ({ x, y, size, type, color }) =>
      `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size / 5})" ` +
      `d="${outlineOf(type)}" fill="${color}"/>`,
  );
  const names = named.map((node) => textOf(node.label, node, sides.get(node.key) ?? 'right'));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height.toFixed(0)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.card}"/>`,
    `<g fill="none" stroke-width="1.5">${lines.join('')}</g>`,
    `<g>${marks.join('')}</g>`,
    `<g font-family="sans-serif" font-size="${nameHeight}" fill="${colours.ink}">${names.join('')}</g>`,
    '</svg>',
  ].join('\n');
}

/** The graph as it stands, as GEXF: places, sizes, colours, names and types. */
export function gexfOf({ graph }: Scene): string {
  return write(graph, {
    formatNode: (_key, { name, x, y, size, color, type }) => ({
      label: name,
      viz: { x, y, size, color },
      attributes: { type },
    }),
    formatEdge: (_key, { label, color, type }) => ({
      label,
      viz: { color },
      attributes: { type },
    }),
  });
}
