import { useTranslation } from 'react-i18next';
import type { ChangeFragment } from '../../generated/graphql';
import { Claim } from '../../parts/claim';
import { EntityLink } from '../../parts/entity-link';
import { SourceLink } from '../../parts/source-link';

/** One thing that was written or removed, as it is now. */
export function ChangeItem({ change: { id, node } }: { readonly change: ChangeFragment }) {
  const { t } = useTranslation('changes');
  if (!node) {
    return (
      <p>
        <span aria-hidden="true">−</span> {t('removed')} <code className="quiet">{id}</code>
      </p>
    );
  }
  if ('quote' in node) {
    return (
      <>
        <p className="quiet">
          <span aria-hidden="true">+</span>{' '}
          {t(node.status === 'RETRACTED' ? 'retracted' : 'statement')}
        </p>
        <Claim statement={node} />
      </>
    );
  }
  return (
    <p>
      <span className="quiet">
        <span aria-hidden="true">+</span> {t('title' in node ? 'source' : 'entity')}
      </span>{' '}
      {'title' in node && <SourceLink source={node} />}
      {'name' in node && <EntityLink entity={node} />}
    </p>
  );
}
