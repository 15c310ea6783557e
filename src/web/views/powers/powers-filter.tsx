import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import type { EntityLinkFragment } from '../../generated/graphql';
import { ClearFilters } from '../../parts/clear-filters';
import { useLabels } from '../../parts/labels';
import { type Change, changeSigns, changes } from '../../parts/power-change';
import { concerns, type PowerRow, powerTypes } from './power-rows';

/** The parameters of the address that choose among powers. */
export const powersDefaults = { institution: '', type: '', change: '' };

type Values = Readonly<Record<keyof typeof powersDefaults, string>>;

/** The rows that an address chooses. */
export function chosenRows(rows: readonly PowerRow[], values: Values): readonly PowerRow[] {
  const { institution, type, change } = values;
  return rows.filter(
    (row) =>
      (!institution || concerns(row, institution)) &&
      (!type || row.type === type) &&
      (!change || row.change === change),
  );
}

interface PowersFilterProps {
  readonly rows: readonly PowerRow[];
  readonly values: Values;
  onChange(change: Partial<Values>): void;
}

/** Every entity that holds or undergoes a power, by name. */
function entitiesOf(rows: readonly PowerRow[]): readonly EntityLinkFragment[] {
  const all = rows.flatMap(({ object, before, after }) => [
    object,
    ...[...before, ...after].map(({ subject }) => subject),
  ]);
  return [...new Map(all.map((entity) => [entity.slug, entity])).values()].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}

/** Chooses by institution, by kind of power, and by what differs. */
export function PowersFilter({ rows, values, onChange }: PowersFilterProps) {
  const { t } = useTranslation('powers');
  const labels = useLabels();
  const count = (change: Change) => rows.filter((row) => row.change === change).length;
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{t('filter')}</legend>
      <label>
        {t('institution')}
        <select
          value={values.institution}
          onChange={({ target }) => onChange({ institution: target.value })}
        >
          <option value="">{t('any')}</option>
          {entitiesOf(rows).map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('power')}
        <select value={values.type} onChange={({ target }) => onChange({ type: target.value })}>
          <option value="">{t('any')}</option>
          {powerTypes.map((type) => (
            <option key={type} value={type}>
              {labels.edgeType(type)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('difference')}
        <select value={values.change} onChange={({ target }) => onChange({ change: target.value })}>
          <option value="">{t('any')}</option>
          {changes.map((change) => (
            <option key={change} value={change}>
              {changeSigns[change]} {t(`change.${change}`)} ({count(change)})
            </option>
          ))}
        </select>
      </label>
      <ClearFilters values={values} defaults={powersDefaults} onClear={onChange} />
    </fieldset>
  );
}
