import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntitySourcesDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { SourceLink } from '../../parts/source-link';

/** The sources that anything known of an entity rests on. */
export function EntitySources({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('entity');
  const [result] = useQuery({ query: EntitySourcesDocument, variables: { slug } });
  return (
    <section aria-labelledby="sources" className="card">
      <h2 id="sources">{t('sources')}</h2>
      <Answer result={result}>
        {({ sources: { nodes, totalCount } }) => (
          <>
            {nodes.length === 0 && <p className="quiet">{t('noSources')}</p>}
            <ul className="rows">
              {nodes.map((source) => (
                <li key={source.slug}>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
            {totalCount > nodes.length && (
              <p className="quiet">{t('more', { shown: nodes.length, total: totalCount })}</p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
