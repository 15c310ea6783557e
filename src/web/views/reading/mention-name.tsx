import { useTranslation } from 'react-i18next';
import type { MentionFragment } from '../../generated/graphql';
import { EntityLink } from '../../parts/entity-link';
import { TypeBadge } from '../../parts/type-badge';

/** What a text names: of the graph, the entity; else the name as the text has it. */
export function MentionName({ mention }: { readonly mention: MentionFragment }) {
  const { t } = useTranslation('reading');
  const { entity, surface, type } = mention;
  if (entity) return <EntityLink entity={entity} />;
  return (
    <span className="entity-link reading-unknown" title={t('unknown.sign')}>
      <TypeBadge type={type} />
      <bdi>{surface}</bdi>
    </span>
  );
}
