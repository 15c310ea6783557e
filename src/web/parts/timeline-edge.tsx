import './timeline-edge.css';
import type { FactFragment, TimelineKind } from '../generated/graphql';
import { FactRow } from './fact-row';
import { useKindName } from './timeline-kinds';

interface TimelineEdgeProps {
  readonly kind: TimelineKind;
  readonly edge: FactFragment;
}

/** An edge of which a timeline tells that it began or ended. */
export function TimelineEdge({ kind, edge }: TimelineEdgeProps) {
  const kindName = useKindName();
  return (
    <div className="timeline-edge">
      <span className="timeline-sign">
        <span aria-hidden="true">{kind === 'BEGAN' ? '▷' : '◁'}</span> {kindName(kind)}
      </span>
      <FactRow fact={edge} />
    </div>
  );
}
