import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { viewPaths } from '../../view-paths';
import { FreshnessDocument } from '../generated/graphql';
import { DateText } from '../parts/date-text';

/** How fresh the graph is, and where its other doors are. */
export function Footer() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: FreshnessDocument });
  return (
    <footer className="frame-footer">
      <div className="frame-foot">
        <p>
          {data && t('footer.revision', { revision: data.stats.revision })}
          {data?.stats.changedAt && (
            <>
              {' · '}
              {t('footer.changed')} <DateText date={data.stats.changedAt.slice(0, 10)} />
            </>
          )}
        </p>
        <p>
          <Link to={viewPaths.changes}>{t('nav.changes')}</Link>
          <a href="/schema.graphql">{t('footer.schema')}</a>
          <a href="/playground/">{t('nav.playground')}</a>
        </p>
        <p className="quiet">{t('footer.neutral')}</p>
      </div>
    </footer>
  );
}
