import type { OfficeFragment } from '../generated/graphql';
import { EntityLink } from './entity-link';
import { useLabels } from './labels';

/** The offices that somebody held, each as `role, body`, behind a name. */
export function Offices({ offices }: { readonly offices: readonly OfficeFragment[] }) {
  const labels = useLabels();
  return offices.map(({ id, role, type, object }) => (
    <span key={id} className="evidence-office">
      <bdi>{role ?? labels.edgeType(type)}</bdi>, <EntityLink entity={object} />
    </span>
  ));
}
