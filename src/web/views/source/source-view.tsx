import '../../parts/about.css';
import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFound } from '../../app/not-found';
import { SourcePageDocument, type SourcePageQuery } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { DateText } from '../../parts/date-text';
import { EvidenceList } from '../../parts/evidence';
import { FactRow } from '../../parts/fact-row';
import { Paged, usePage } from '../../parts/paged';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';

const defaults = { only: '' };

type Source = NonNullable<SourcePageQuery['source']>;
type Statement = Source['statements']['nodes'][number];

/** Whether nothing but this source carries the edge of a statement. */
function restsAlone({ edge }: Statement, slug: string): boolean {
  return edge?.statements.every(({ source }) => source.slug === slug) ?? false;
}

function About({ source }: { readonly source: Source }) {
  const { t } = useTranslation('source');
  const { t: languageName } = useTranslation('sources');
  return (
    <dl className="facts-about">
      <dt>{t('publisher')}</dt>
      <dd>
        <bdi>{source.publisher}</bdi>
      </dd>
      {source.published && (
        <>
          <dt>{t('published')}</dt>
          <dd>
            <DateText date={source.published} />
          </dd>
        </>
      )}
      <dt>{t('language')}</dt>
      <dd>{languageName(`languages.${source.language}`)}</dd>
      <dt>{t('address')}</dt>
      <dd>
        <a href={source.url} rel="noreferrer external" target="_blank">
          <bdi>{source.url}</bdi>
        </a>
      </dd>
    </dl>
  );
}

function Claims({ source }: { readonly source: Source }) {
  const { t } = useTranslation('source');
  const { values, set } = useUrlState(defaults);
  const { totalCount, pageInfo, nodes } = source.statements;
  const alone = nodes.filter((statement) => restsAlone(statement, source.slug));
  const shown = values.only === 'alone' ? alone : nodes;
  return (
    <section aria-labelledby="claims" className="card">
      <h2 id="claims">{t('claims')}</h2>
      <p>{t('aloneCount', { count: new Set(alone.map(({ edge }) => edge?.id)).size })}</p>
      <p>
        <button
          type="button"
          className="toggle"
          aria-pressed={values.only === 'alone'}
          onClick={() => set({ only: values.only === 'alone' ? undefined : 'alone' })}
        >
          {t('onlyAlone')}
        </button>
      </p>
      <Paged list="claims" totalCount={totalCount} pageInfo={pageInfo} empty={t('none')}>
        <ul className="rows">
          {shown.map((statement) => (
            <li key={statement.id}>
              {statement.edge && <FactRow fact={statement.edge} />}
              <EvidenceList statements={[statement]} />
              {restsAlone(statement, source.slug) && <p className="mark">{t('alone')}</p>}
            </li>
          ))}
        </ul>
      </Paged>
    </section>
  );
}

function Page({ source }: { readonly source: Source }) {
  const { t } = useTranslation('source');
  useTitle(source.title);
  return (
    <div className="stack">
      <header>
        <h1 lang={source.titleIsLabel ? undefined : source.language}>
          <bdi>{source.title}</bdi>
        </h1>
        {source.titleIsLabel && <p className="quiet">{t('ownLabel')}</p>}
        <About source={source} />
      </header>
      <Claims source={source} />
    </div>
  );
}

/** One source: what it is, what it claims, and which claims rest on it alone. */
export function SourceView() {
  const { slug = '' } = useParams();
  const variables = { slug, ...usePage('claims', 100) };
  const [result] = useQuery({ query: SourcePageDocument, variables });
  return (
    <Answer result={result}>
      {(data) =>
        data.source ? (
          <div className="stack">
            <Page source={data.source} />
            <ViewActions
              query={SourcePageDocument}
              variables={variables}
              data={data}
              csv={`/data/claims.csv?source=${slug}`}
              embed={{ figure: 'table', name: 'claims', source: slug }}
            />
          </div>
        ) : (
          <NotFound what={slug} />
        )
      }
    </Answer>
  );
}
