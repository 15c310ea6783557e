import { useLabels } from './labels';

/** The title of an office or part in the reader's language; as it was recorded where the ontology does not have it. */
export function RoleTitle({
  role,
  className,
}: {
  readonly role: string;
  readonly className?: string;
}) {
  const labels = useLabels();
  return <bdi className={className}>{labels.title(role)}</bdi>;
}
