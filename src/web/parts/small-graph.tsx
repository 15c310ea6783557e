import './small-graph.css';
import type { ComponentType } from 'react';
import type { EntityLinkFragment, SmallGraphFragment } from '../generated/graphql';
import { edgeGroups } from './edge-groups';
import { EdgeLabel } from './edge-label';
import type { EdgeSide } from './labels';
import { type Neighbour, planOf } from './small-graph-plan';
import { TypeBadge } from './type-badge';

interface SmallGraphProps {
  readonly graph: SmallGraphFragment;
  /** Shows the name of a neighbour, as a link where there is somewhere to lead. */
  readonly Name: ComponentType<{ readonly entity: EntityLinkFragment }>;
  /** Names the figure. */
  readonly label: string;
}

/** What several edges say, each thing once under a key. */
function wordsOf(sides: readonly EdgeSide[]): readonly (readonly [string, EdgeSide])[] {
  return [...new Map(sides.map((side) => [`${side.type} ${side.direction}`, side]))];
}

function Side({
  neighbours,
  Name,
}: Pick<SmallGraphProps, 'Name'> & { neighbours: readonly Neighbour[] }) {
  return (
    <ul className="small-graph-side">
      {neighbours.map(({ entity, sides }) => (
        <li key={entity.slug}>
          <span className="small-graph-name" title={entity.name}>
            <Name entity={entity} />
          </span>
          <span className="small-graph-words">
            {wordsOf(sides).map(([key, { type, direction }]) => (
              <EdgeLabel key={key} type={type} direction={direction} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** An entity and its nearest neighbours as a light figure: what joins each to it stands in words beside the line. */
export function SmallGraph({ graph, Name, label }: SmallGraphProps) {
  const { left, right, lines, rows } = planOf(graph);
  return (
    <figure className="small-graph" aria-label={label}>
      <Side neighbours={left} Name={Name} />
      <div className="small-graph-middle">
        <svg viewBox={`0 0 100 ${rows}`} preserveAspectRatio="none" aria-hidden="true">
          <path className="small-graph-trunk" d={`M50 0V${rows / 2}`} />
          {lines.map(({ id, type, path }) => (
            <path key={id} d={path} data-group={type && edgeGroups[type]} />
          ))}
          <path className="small-graph-hub" d={`M50 ${rows / 2}h0`} />
        </svg>
        <p className="small-graph-of">
          <TypeBadge type={graph.of.type} />
          <bdi>{graph.of.name}</bdi>
        </p>
      </div>
      <Side neighbours={right} Name={Name} />
    </figure>
  );
}
