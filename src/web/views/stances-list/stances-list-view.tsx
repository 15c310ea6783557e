import '../../parts/filters.css';
import './stances-list.css';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { StancesListDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { EntityPicker } from '../../parts/entity-picker';
import { endsOf, useLabels } from '../../parts/labels';
import { Paged, usePage } from '../../parts/paged';
import { StanceSide } from '../../parts/stance-side';
import { stancesPath } from '../../parts/stances-path';
import { isEntityType } from '../../parts/type-badge';
import { useNumber } from '../../parts/use-number';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';

const defaults = { type: '', 'things.after': '', 'things.before': '' };

/** A changed filter begins at the first page again. */
const firstPage = { 'things.after': undefined, 'things.before': undefined };

/** What somebody supports or opposes, those with the most positions first. */
export function StancesListView() {
  const { t } = useTranslation('stances-list');
  const labels = useLabels();
  const number = useNumber();
  const navigate = useNavigate();
  const { values, set } = useUrlState(defaults);
  const variables = {
    types: isEntityType(values.type) ? [values.type] : null,
    ...usePage('things'),
  };
  const [result] = useQuery({ query: StancesListDocument, variables });
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="filters">
        <EntityPicker
          label={t('pick')}
          value=""
          onPick={(slug) => slug && navigate(stancesPath(slug))}
        />
        <label>
          {t('type')}
          <select
            value={values.type}
            onChange={({ target }) => set({ ...firstPage, type: target.value })}
          >
            <option value="">{t('any')}</option>
            {endsOf('SUPPORTS').to.map((type) => (
              <option key={type} value={type}>
                {labels.entityType(type)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answer result={result}>
        {({ entities: { nodes, totalCount, pageInfo } }) => (
          <Paged list="things" totalCount={totalCount} pageInfo={pageInfo} empty={t('none')}>
            <ul className="rows">
              {nodes.map((entity) => (
                <li key={entity.slug} className="stances-list-row">
                  <EntityLink entity={entity} to={stancesPath(entity.slug)} />
                  <span>
                    <StanceSide position="SUPPORTS" /> {number(entity.supporting.totalCount)}
                  </span>
                  <span>
                    <StanceSide position="OPPOSES" /> {number(entity.opposing.totalCount)}
                  </span>
                </li>
              ))}
            </ul>
          </Paged>
        )}
      </Answer>
      <ViewActions
        query={StancesListDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'positions', type: variables.types?.join() }}
      />
    </div>
  );
}
