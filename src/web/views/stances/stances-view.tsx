import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFound } from '../../app/not-found';
import {
  StanceChangesDocument,
  type StanceStatementsFragment,
  StancesDocument,
  type StancesQuery,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { Paged, type PageVariables, usePage } from '../../parts/paged';
import { Places } from '../../parts/places';
import { StanceChanges } from '../../parts/stance-changes';
import { StanceQuotes } from '../../parts/stance-quotes';
import { measures, type Position, StanceSide } from '../../parts/stance-side';
import { StanceTallies } from '../../parts/stance-tallies';
import { StancesByKind } from '../../parts/stances-by-kind';
import { StancesByMonth } from '../../parts/stances-by-month';
import {
  chosenOf,
  dayOf,
  filterDefaults,
  statementsTable,
  statementsWhere,
} from '../../parts/stances-filter';
import { useScrollToHash } from '../../parts/use-scroll-to-hash';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { StancesFilters } from './stances-filters';

const defaults = {
  ...filterDefaults,
  count: 'actors',
  'for.after': '',
  'for.before': '',
  'against.after': '',
  'against.before': '',
};

/** A changed filter begins at the first pages again. */
const firstPages = {
  'for.after': undefined,
  'for.before': undefined,
  'against.after': undefined,
  'against.before': undefined,
};

/** How many statements a page of either side has. */
const pageSize = 10;

function useVariables(slug: string) {
  const { values } = useUrlState(defaults);
  const pro: PageVariables = usePage('for', pageSize);
  const contra: PageVariables = usePage('against', pageSize);
  return {
    slug,
    asOf: dayOf(values),
    where: statementsWhere(values),
    forFirst: pro.first,
    forAfter: pro.after,
    forLast: pro.last,
    forBefore: pro.before,
    againstFirst: contra.first,
    againstAfter: contra.after,
    againstLast: contra.last,
    againstBefore: contra.before,
  };
}

interface SideProps {
  readonly list: 'for' | 'against';
  readonly position: Position;
  readonly statements: StanceStatementsFragment;
}

/** The statements of one side, newest first. */
function Side({ list, position, statements: { nodes, totalCount, pageInfo } }: SideProps) {
  const { t } = useTranslation('stances');
  return (
    <section aria-labelledby={list} className="stance-quotes" data-position={position}>
      <h3 id={list}>
        <StanceSide position={position} />
      </h3>
      <Paged list={list} totalCount={totalCount} pageInfo={pageInfo} empty={t('none')}>
        <StanceQuotes statements={nodes} />
      </Paged>
    </section>
  );
}

/** Chooses what the figures count. */
function Measures() {
  const { t } = useTranslation('stances');
  const { t: part } = useTranslation('parts');
  const { values, set } = useUrlState(defaults);
  return (
    <div className="filters">
      <label>
        {t('count')}
        <select value={values.count} onChange={({ target }) => set({ count: target.value })}>
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {part(`stances.measure.${measure}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

type Stances = NonNullable<StancesQuery['stances']>;

function Figures({ stances }: { readonly stances: Stances }) {
  const { t } = useTranslation('parts');
  const { values } = useUrlState(defaults);
  const measure = measures.find((name) => name === values.count) ?? 'actors';
  return (
    <>
      <section aria-labelledby="kinds" className="card">
        <h2 id="kinds">{t('stances.byKind')}</h2>
        <Measures />
        <StancesByKind groups={stances.byActorKind} measure={measure} />
      </section>
      <section aria-labelledby="months" className="card">
        <h2 id="months">{t('stances.byMonth')}</h2>
        <Measures />
        <StancesByMonth groups={stances.byMonth} measure={measure} />
      </section>
    </>
  );
}

/** Who took the other side on a later day. */
function Changes({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('stances');
  const { values } = useUrlState(defaults);
  const variables = { slug, asOf: dayOf(values), where: statementsWhere(values) };
  const [result] = useQuery({ query: StanceChangesDocument, variables });
  return (
    <section aria-labelledby="changes" className="card">
      <h2 id="changes">{t('places.changes')}</h2>
      <p className="quiet">{t('changesIdea')}</p>
      <Answer result={result}>
        {({ stances }) => stances && <StanceChanges changes={stances.changes} />}
      </Answer>
      <ViewActions query={StanceChangesDocument} variables={variables} data={result.data} />
    </section>
  );
}

/** The parts of the page that follow the quotes. */
const places = ['tallies', 'kinds', 'months', 'changes'] as const;

function Page({ stances }: { readonly stances: Stances }) {
  const { t } = useTranslation('stances');
  const { t: part } = useTranslation('parts');
  const { values, set } = useUrlState(defaults);
  useTitle(`${stances.on.name}: ${t('title')}`);
  return (
    <>
      <header>
        <p className="quiet">{t('title')}</p>
        <h1>
          <EntityLink entity={stances.on} />
        </h1>
        <p className="lead">{t('lead')}</p>
        <Places
          places={[
            { id: 'for', name: part('stances.SUPPORTS') },
            { id: 'against', name: part('stances.OPPOSES') },
            ...places.map((id) => ({ id, name: t(`places.${id}`) })),
          ]}
        />
      </header>
      <StancesFilters values={values} onChange={(change) => set({ ...firstPages, ...change })} />
      <section aria-labelledby="quotes" className="card">
        <h2 id="quotes">{t('places.quotes')}</h2>
        <div className="stance-columns">
          <Side list="for" position="SUPPORTS" statements={stances.statementsFor} />
          <Side list="against" position="OPPOSES" statements={stances.statementsAgainst} />
        </div>
      </section>
      <section aria-labelledby="tallies" className="card">
        <h2 id="tallies">{t('places.tallies')}</h2>
        <StanceTallies tallies={stances} />
      </section>
      <Figures stances={stances} />
      <Changes slug={stances.on.slug} />
    </>
  );
}

/** Who is for a thing and who against it: their words first, then how many, of what kind, when. */
export function StancesView() {
  const { slug = '' } = useParams();
  const { values } = useUrlState(defaults);
  const variables = useVariables(slug);
  const [result] = useQuery({ query: StancesDocument, variables });
  useScrollToHash(result.data !== undefined);
  return (
    <Answer result={result}>
      {(data) =>
        data.stances ? (
          <div className="stack">
            <Page stances={data.stances} />
            <ViewActions
              query={StancesDocument}
              variables={variables}
              data={data}
              table={statementsTable(slug, values)}
              embed={{ figure: 'stances', ...chosenOf(slug, values) }}
            />
          </div>
        ) : (
          <NotFound what={slug} />
        )
      }
    </Answer>
  );
}
