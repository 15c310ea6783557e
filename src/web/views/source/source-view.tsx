import '../../parts/about.css';
import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFound } from '../../app/not-found';
import { SourcePageDocument, type SourcePageQuery } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Claim } from '../../parts/claim';
import { DateText } from '../../parts/date-text';
import { Paged, usePage } from '../../parts/paged';
import { useNumber } from '../../parts/use-number';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';

const defaults = { only: '', 'claims.after': '', 'claims.before': '' };

type Source = NonNullable<SourcePageQuery['source']>;

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
  const number = useNumber();
  const { values, set } = useUrlState(defaults);
  const { all, alone, statements } = source;
  const isAlone = values.only === 'alone';
  return (
    <section aria-labelledby="claims" className="card">
      <h2 id="claims">{t('claims')}</h2>
      <p>{t('aloneOfAll', { alone: number(alone.totalCount), all: number(all.totalCount) })}</p>
      <p>
        <button
          type="button"
          className="toggle"
          aria-pressed={isAlone}
          onClick={() => set({ ...defaults, only: isAlone ? '' : 'alone' })}
        >
          {t('onlyAlone')}
        </button>
      </p>
      <Paged
        list="claims"
        totalCount={statements.totalCount}
        pageInfo={statements.pageInfo}
        empty={t(isAlone ? 'noneAlone' : 'none')}
      >
        <ul className="rows">
          {statements.nodes.map((statement) => (
            <li key={statement.id}>
              <Claim statement={statement} isSourceNamed />
              {statement.restsAlone && <p className="mark">{t('alone')}</p>}
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
  const { values } = useUrlState(defaults);
  const isAlone = values.only === 'alone';
  const variables = {
    slug,
    where: isAlone ? { restsAlone: { eq: true } } : null,
    ...usePage('claims'),
  };
  const table = { name: 'claims', source: slug, ...(isAlone && { restsAlone: 'true' }) };
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
              table={table}
            />
          </div>
        ) : (
          <NotFound what={slug} />
        )
      }
    </Answer>
  );
}
