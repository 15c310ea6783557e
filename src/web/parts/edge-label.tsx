import './edge-label.css';
import type { RelationType } from '../generated/graphql';
import { edgeGroups, edgeMarks } from './edge-groups';
import { useLabels } from './labels';

interface EdgeLabelProps {
  readonly type: RelationType;
  readonly direction?: 'OUT' | 'IN' | 'BOTH';
}

/** What an edge says, in words, with the colour and mark of its group. */
export function EdgeLabel({ type, direction = 'OUT' }: EdgeLabelProps) {
  const labels = useLabels();
  const group = edgeGroups[type];
  return (
    <span className="edge-label" data-group={group}>
      <span aria-hidden="true">{edgeMarks[group]}&nbsp;</span>
      {labels.edgeType(type, direction)}
    </span>
  );
}
