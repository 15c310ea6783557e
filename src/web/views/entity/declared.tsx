import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeclaringFragment } from '../../generated/graphql';
import { entityPath } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';

/** What a body that somebody heads declared for or against, with the evidence on demand. */
export function Declared({ by: { slug, declared } }: { readonly by: DeclaringFragment }) {
  const { t } = useTranslation('entity');
  const { edges, totalCount } = declared;
  if (totalCount === 0) return null;
  return (
    <div className="entity-declared">
      {edges.map((edge) => (
        <FactRow key={edge.id} fact={edge} />
      ))}
      {totalCount > edges.length && (
        <Link to={`${entityPath(slug)}#positions`}>{t('all', { count: totalCount })}</Link>
      )}
    </div>
  );
}
