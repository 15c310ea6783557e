import '../../parts/filters.css';
import '../../parts/plain-table.css';
import './rankings.css';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type EntityType,
  type RankingMetric,
  RankingsDocument,
  type RankingsQuery,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { entityTypeNames, useLabels } from '../../parts/labels';
import { Places } from '../../parts/places';
import { useNumber } from '../../parts/use-number';
import { useScrollToHash } from '../../parts/use-scroll-to-hash';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { Groups } from './groups';

const defaults = { metric: 'BETWEENNESS', type: '' };

const metrics: readonly RankingMetric[] = ['BETWEENNESS', 'PAGERANK', 'DEGREE'];

/** The parts of the page. */
const places = ['ranking', 'groups'] as const;

/** How many entities are listed. */
const first = 50;

function Table({ items }: RankingsQuery['rankings']) {
  const { t } = useTranslation('rankings');
  const number = useNumber();
  if (items.length === 0) return <p role="status">{t('none')}</p>;
  return (
    <table className="plain-table rankings-table">
      <thead>
        <tr>
          <th scope="col" className="number">
            {t('rank')}
          </th>
          <th scope="col">{t('name')}</th>
          <th scope="col" className="number">
            {t('score')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('bar')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ rank, score, entity }) => (
          <tr key={entity.slug}>
            <td className="number" data-label={t('rank')}>
              {rank}
            </td>
            <td data-label={t('name')}>
              <EntityLink entity={entity} />
            </td>
            <td className="number" data-label={t('score')}>
              {number(Number(score.toPrecision(3)))}
            </td>
            <td aria-hidden="true">
              <svg className="rankings-bar" width="100%" height="10" aria-hidden="true">
                <rect width={`${(100 * score) / (items[0]?.score || 1)}%`} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who matters most in the graph by one measure, and which groups belong together. */
export function RankingsView() {
  const { t } = useTranslation('rankings');
  const labels = useLabels();
  const { values, set } = useUrlState(defaults);
  const metric = metrics.find((name) => name === values.metric) ?? 'BETWEENNESS';
  const type = entityTypeNames.find((name) => name === values.type);
  const types: readonly EntityType[] | null = type ? [type] : null;
  const variables = { metric, types, first };
  const [result] = useQuery({ query: RankingsDocument, variables });
  useTitle(t('title'));
  useScrollToHash(result.data !== undefined);
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <Places places={places.map((id) => ({ id, name: t(id) }))} />
      </header>
      <section aria-labelledby="ranking" className="card">
        <h2 id="ranking">{t('ranking')}</h2>
        <fieldset className="filters">
          <legend className="visually-hidden">{t('filter')}</legend>
          <label>
            {t('metric')}
            <select value={metric} onChange={({ target }) => set({ metric: target.value })}>
              {metrics.map((name) => (
                <option key={name} value={name}>
                  {t(`metrics.${name}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('type')}
            <select value={values.type} onChange={({ target }) => set({ type: target.value })}>
              <option value="">{t('any')}</option>
              {entityTypeNames.map((name) => (
                <option key={name} value={name}>
                  {labels.entityType(name)}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
        <p className="quiet rankings-note">{t(`about.${metric}`)}</p>
        <Answer result={result}>
          {({ rankings }) => (
            <>
              <p className="quiet">{t('revision', { revision: rankings.revision })}</p>
              <Table {...rankings} />
            </>
          )}
        </Answer>
        <ViewActions
          query={RankingsDocument}
          variables={variables}
          data={result.data}
          table={{ name: 'rankings', metric, type }}
        />
      </section>
      <Groups />
    </div>
  );
}
