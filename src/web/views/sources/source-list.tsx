import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { SourcesDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Paged, usePage } from '../../parts/paged';
import { SourceLink, sourcePath } from '../../parts/source-link';
import { useNumber } from '../../parts/use-number';
import { ViewActions } from '../../parts/view-actions';
import { type FilterValues, sourcesWhere, tableParameters } from './sources-filter';

/** Every source, newest first, with how many statements are quoted from it and how many of them no other bears out. */
export function SourceList({ values }: { readonly values: FilterValues }) {
  const { t } = useTranslation('sources');
  const number = useNumber();
  const variables = { where: sourcesWhere(values), ...usePage('sources', 50) };
  const [result] = useQuery({ query: SourcesDocument, variables });
  return (
    <>
      <Answer result={result}>
        {({ sources }) => (
          <Paged
            list="sources"
            totalCount={sources.totalCount}
            pageInfo={sources.pageInfo}
            empty={t('none')}
          >
            <ul className="rows">
              {sources.nodes.map((source) => (
                <li key={source.slug}>
                  <SourceLink source={source} />
                  <p className="quiet">
                    {t(`languages.${source.language}`)} ·{' '}
                    {t('statements', { count: source.statements.totalCount })}
                    {source.alone.totalCount > 0 && (
                      <>
                        {' · '}
                        <Link to={`${sourcePath(source.slug)}?only=alone`}>
                          {t('onItAlone', { shown: number(source.alone.totalCount) })}
                        </Link>
                      </>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </Paged>
        )}
      </Answer>
      <ViewActions
        query={SourcesDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'sources', ...tableParameters(values) }}
      />
    </>
  );
}
