import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { viewPaths } from '../../../view-paths';
import { SmallGraphOfDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { graphPath } from '../../parts/graph-path';
import { SmallGraph } from '../../parts/small-graph';

/** How many neighbours the figure has room for. */
const limit = 12;

/** The nearest neighbours of an entity, drawn. */
export function EntityGraph({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('entity');
  const [result] = useQuery({ query: SmallGraphOfDocument, variables: { slug, limit } });
  return (
    <section aria-labelledby="graph" className="card">
      <h2 id="graph">{t('graph')}</h2>
      <Answer result={result}>
        {({ neighbourhood }) =>
          neighbourhood && neighbourhood.nodes.length > 0 ? (
            <>
              <SmallGraph graph={neighbourhood} Name={EntityLink} label={t('graph')} />
              <p className="entity-further">
                <Link to={graphPath({ of: slug })}>{t('openGraph')}</Link>
                <Link to={`${viewPaths.paths}?${new URLSearchParams({ from: slug })}`}>
                  {t('paths')}
                </Link>
                {!neighbourhood.isComplete && <span className="quiet">{t('moreGraph')}</span>}
              </p>
            </>
          ) : (
            <p className="quiet">{t('noGraph')}</p>
          )
        }
      </Answer>
    </section>
  );
}
