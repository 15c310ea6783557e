import '../../parts/filters.css';
import './powers.css';
import { useTranslation } from 'react-i18next';
import { Places } from '../../parts/places';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { InstitutionsSection } from './institutions-section';
import { PowersSection } from './powers-section';
import { TextChoice } from './text-choice';

/** The parts of the page. */
const places = ['powers', 'institutions', 'deeds'] as const;

const defaults = { documents: 'constitution-1995,draft-constitution-2026' };

/** Two constitutions side by side: who may do what to whom under each, and what becomes of institutions. */
export function PowersView() {
  const { t } = useTranslation('powers');
  const { values, set } = useUrlState(defaults);
  const [before = '', after = ''] = values.documents.split(',');
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <Places places={places.map((id) => ({ id, name: t(id) }))} />
      </header>
      <TextChoice
        before={before}
        after={after}
        onChoose={(one, other) => set({ documents: `${one},${other}` })}
      />
      <PowersSection before={before} after={after} />
      <InstitutionsSection before={before} after={after} />
    </div>
  );
}
