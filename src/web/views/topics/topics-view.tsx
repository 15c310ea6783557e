import '../../parts/filters.css';
import '../../parts/plain-table.css';
import './topics.css';
import { useTranslation } from 'react-i18next';
import { EntityPicker } from '../../parts/entity-picker';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { TopicList } from './topic-list';
import { TopicPairs } from './topic-pairs';
import { TopicsOf } from './topics-of';

const defaults = { of: '', 'topics.after': '', 'topics.before': '' };

/** What is discussed, by whom, and what goes together. */
export function TopicsView() {
  const { t } = useTranslation('topics');
  const { values, set, href } = useUrlState(defaults);
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="filters">
        <EntityPicker label={t('of')} value={values.of} onPick={(of) => set({ ...defaults, of })} />
        {values.of && (
          <button type="button" onClick={() => set({ of: '' })}>
            {t('clear')}
          </button>
        )}
      </div>
      {values.of ? (
        <TopicsOf slug={values.of} />
      ) : (
        <>
          <TopicList hrefOf={(of) => href({ ...defaults, of })} />
          <TopicPairs />
        </>
      )}
    </div>
  );
}
