import './small-graph.css';
import type { ComponentType } from 'react';
import type { EntityLinkFragment, SmallGraphFragment } from '../generated/graphql';
import { edgeGroups } from './edge-groups';
import { EdgeLabel } from './edge-label';
import { type Neighbour, planOf } from './small-graph-plan';
import { TypeBadge } from './type-badge';

interface SmallGraphProps {
  readonly graph: SmallGraphFragment;
  /** Shows the name of a neighbour, as a link where there is somewhere to lead. */
  readonly Name: ComponentType<{ readonly entity: EntityLinkFragment }>;
  /** Names the figure. */
  readonly label: string;
}

function Side({
  neighbours,
  Name,
}: Pick<SmallGraphProps, 'Name'> & { neighbours: readonly Neighbour[] }) {
  return (
    <ul className="small-graph-side">
      {neighbours.map(({ entity, sides }) => (
        <li key={entity.slug}>
          <span className="small-graph-name">
            <Name entity={entity} />
          </span>
          <span className="small-graph-words">
            {sides.map(({ type, direction }) => (
              <EdgeLabel key={`${type} ${direction}`} type={type} direction={direction} />
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
          {lines.map(({ id, type, path }) => (
            <path key={id} d={path} data-group={type && edgeGroups[type]} />
          ))}
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
