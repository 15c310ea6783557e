import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { languages } from '../../app/language';
import { SourcesDocument, type SourceWhere } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Paged, usePage } from '../../parts/paged';
import { SourceLink } from '../../parts/source-link';
import { TextField } from '../../parts/text-field';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';

const defaults = { language: '', find: '', 'sources.after': '', 'sources.before': '' };

/** A changed filter begins at the first page again. */
const firstPage = { 'sources.after': undefined, 'sources.before': undefined };

function condition({ language, find }: Readonly<Record<'language' | 'find', string>>): SourceWhere {
  const known = languages.find(({ code }) => code === language)?.code;
  return {
    ...(known && { language: { eq: known } }),
    ...(find && { OR: [{ publisher: { contains: find } }, { title: { contains: find } }] }),
  };
}

/** Every source, with how many statements are quoted from it. */
export function SourcesView() {
  const { t } = useTranslation('sources');
  const { values, set } = useUrlState(defaults);
  const variables = { where: condition(values), ...usePage('sources', 50) };
  const [result] = useQuery({ query: SourcesDocument, variables });
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="filters">
        <label>
          {t('language')}
          <select
            value={values.language}
            onChange={(event) => set({ ...firstPage, language: event.target.value })}
          >
            <option value="">{t('any')}</option>
            {languages.map(({ code }) => (
              <option key={code} value={code}>
                {t(`languages.${code}`)}
              </option>
            ))}
          </select>
        </label>
        <TextField
          label={t('find')}
          value={values.find}
          onSettle={(find) => set({ ...firstPage, find })}
        />
      </div>
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
        csv="/data/sources.csv"
        embed={{ figure: 'table', name: 'sources' }}
      />
    </div>
  );
}
