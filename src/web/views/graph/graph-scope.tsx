import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../parts/text-field';
import { useNumber } from '../../parts/use-number';
import type { GraphChange, GraphValues } from './graph-state';

interface GraphScopeProps {
  readonly values: GraphValues;
  onChange(change: GraphChange): void;
}

/** Of which time something is shown, and how much is asked for. */
export function GraphScope({ values, onChange }: GraphScopeProps) {
  const { t } = useTranslation('graph');
  const number = useNumber();
  const { heldFrom, heldTo } = values;
  return (
    <div className="card graph-scope">
      <fieldset className="graph-period">
        <legend>{t('held.label')}</legend>
        <div className="filters">
          <TextField
            type="date"
            label={t('held.from')}
            value={heldFrom}
            onSettle={(day) => onChange({ heldFrom: day, page: undefined })}
          />
          <TextField
            type="date"
            label={t('held.to')}
            value={heldTo}
            onSettle={(day) => onChange({ heldTo: day, page: undefined })}
          />
          {(heldFrom || heldTo) && (
            <button
              type="button"
              onClick={() => onChange({ heldFrom: undefined, heldTo: undefined, page: undefined })}
            >
              {t('held.any')}
            </button>
          )}
          <p className="quiet">{t('held.note')}</p>
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('extent')}</legend>
        <div className="filters">
          <label>
            {t('depth')}
            <select
              value={values.depth}
              onChange={({ target }) => onChange({ depth: target.value })}
            >
              {['1', '2', '3'].map((steps) => (
                <option key={steps} value={steps}>
                  {t('steps', { count: Number(steps) })}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('limit')}
            <select
              value={values.limit}
              onChange={({ target }) => onChange({ limit: target.value })}
            >
              {['100', '500', '2000', '5000'].map((limit) => (
                <option key={limit} value={limit}>
                  {number(Number(limit))}
                </option>
              ))}
            </select>
          </label>
          <TextField
            type="date"
            label={t('asOf')}
            value={values.asOf}
            onSettle={(asOf) => onChange({ asOf })}
          />
        </div>
      </fieldset>
    </div>
  );
}
