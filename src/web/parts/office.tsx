import type { OfficeFragment } from '../generated/graphql';
import { EntityLink } from './entity-link';
import { useLabels } from './labels';
import { RoleTitle } from './role-title';

/** The offices that somebody held, each as `role, body`, behind a name; who leads a meeting holds no office by that. */
export function Offices({ offices }: { readonly offices: readonly OfficeFragment[] }) {
  const labels = useLabels();
  const held = offices.filter(({ object }) => object.type !== 'Event');
  return held.map(({ id, role, type, object }) => (
    <span key={id} className="evidence-office">
      {role ? <RoleTitle role={role} /> : labels.edgeType(type)}, <EntityLink entity={object} />
    </span>
  ));
}
