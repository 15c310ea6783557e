import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { languages } from '../../app/language';
import { ClearFilters } from '../../parts/clear-filters';
import { endsOf, useLabels } from '../../parts/labels';
import { type FilterValues, filterDefaults } from '../../parts/stances-filter';
import { TextField } from '../../parts/text-field';

interface StancesFiltersProps {
  readonly values: FilterValues;
  onChange(change: Partial<FilterValues>): void;
}

/** What the figures and quotes are limited to. */
export function StancesFilters({ values, onChange }: StancesFiltersProps) {
  const { t } = useTranslation('stances');
  const { t: part } = useTranslation('parts');
  const { t: languageName } = useTranslation('sources');
  const labels = useLabels();
  return (
    <fieldset className="filters card">
      <legend className="visually-hidden">{t('filter.label')}</legend>
      <TextField
        type="date"
        label={t('filter.asOf')}
        value={values.asOf}
        onSettle={(asOf) => onChange({ asOf })}
      />
      <label>
        {t('filter.actor')}
        <select value={values.actor} onChange={({ target }) => onChange({ actor: target.value })}>
          <option value="">{t('filter.any')}</option>
          {endsOf('SUPPORTS').from.map((type) => (
            <option key={type} value={type}>
              {labels.entityType(type)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('filter.language')}
        <select
          value={values.language}
          onChange={({ target }) => onChange({ language: target.value })}
        >
          <option value="">{t('filter.any')}</option>
          {languages.map(({ code }) => (
            <option key={code} value={code}>
              {languageName(`languages.${code}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={t('filter.source')}
        value={values.source}
        onSettle={(source) => onChange({ source })}
      />
      <ClearFilters values={values} defaults={filterDefaults} onClear={onChange} />
      {values.asOf && <p className="quiet">{part('undatedCounts')}</p>}
    </fieldset>
  );
}
