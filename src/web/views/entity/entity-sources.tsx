import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntitySourcesDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Paged, usePage } from '../../parts/paged';
import { SourceLink } from '../../parts/source-link';

/** The sources that anything known of an entity rests on. */
export function EntitySources({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('entity');
  const [result] = useQuery({
    query: EntitySourcesDocument,
    variables: { slug, ...usePage('sources', 10) },
  });
  return (
    <section aria-labelledby="sources" className="card">
      <h2 id="sources">{t('sources')}</h2>
      <Answer result={result}>
        {({ sources: { nodes, totalCount, pageInfo } }) => (
          <Paged list="sources" totalCount={totalCount} pageInfo={pageInfo} empty={t('noSources')}>
            <ul className="rows">
              {nodes.map((source) => (
                <li key={source.slug}>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </Paged>
        )}
      </Answer>
    </section>
  );
}
