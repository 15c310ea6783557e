import '../../parts/about.css';
import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { languages } from '../../app/language';
import { ClearFilters } from '../../parts/clear-filters';
import { TextField } from '../../parts/text-field';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { LoneClaims } from './lone-claims';
import { SourceList } from './source-list';
import { filterDefaults } from './sources-filter';

const defaults = {
  ...filterDefaults,
  show: 'sources',
  'sources.after': '',
  'sources.before': '',
  'claims.after': '',
  'claims.before': '',
};

/** A changed filter begins at the first pages again. */
const firstPages = {
  'sources.after': undefined,
  'sources.before': undefined,
  'claims.after': undefined,
  'claims.before': undefined,
};

const shows = ['sources', 'alone'] as const;

/** Every source, or what rests on one of them alone. */
export function SourcesView() {
  const { t } = useTranslation('sources');
  const { values, set } = useUrlState(defaults);
  const shown = shows.find((one) => one === values.show) ?? 'sources';
  const choose = (change: Partial<typeof defaults>) => set({ ...firstPages, ...change });
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t(`lead.${shown}`)}</p>
      </header>
      <fieldset className="filters">
        <legend className="visually-hidden">{t('show.label')}</legend>
        {shows.map((one) => (
          <button
            key={one}
            type="button"
            className="toggle"
            aria-pressed={one === shown}
            onClick={() => choose({ show: one })}
          >
            {t(`show.${one}`)}
          </button>
        ))}
      </fieldset>
      <div className="filters">
        <label>
          {t('language')}
          <select
            value={values.language}
            onChange={({ target }) => choose({ language: target.value })}
          >
            <option value="">{t('any')}</option>
            {languages.map(({ code }) => (
              <option key={code} value={code}>
                {t(`languages.${code}`)}
              </option>
            ))}
          </select>
        </label>
        <TextField label={t('find')} value={values.find} onSettle={(find) => choose({ find })} />
        <ClearFilters values={values} defaults={filterDefaults} onClear={choose} />
      </div>
      {shown === 'alone' ? <LoneClaims values={values} /> : <SourceList values={values} />}
    </div>
  );
}
