import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import type { EntityType, RelationType } from '../../generated/graphql';
import { edgeGroups, edgeMarks } from '../../parts/edge-groups';
import { entityTypeNames, relationTypeNames, useLabels } from '../../parts/labels';
import { TextField } from '../../parts/text-field';
import { useNumber } from '../../parts/use-number';
import { type GraphChange, type GraphValues, listOf, toggleType } from './graph-state';
import { outlineOf } from './look';
import type { ShownGraph } from './shown';

interface GraphFiltersProps {
  readonly whole: ShownGraph;
  readonly values: GraphValues;
  onChange(change: GraphChange): void;
}

function NodeSign({ type }: { readonly type: EntityType }) {
  return (
    <svg viewBox="-5 -5 10 10" aria-hidden="true" className="graph-sign" data-type={type}>
      <path d={outlineOf(type)} />
    </svg>
  );
}

function EdgeSign({ type }: { readonly type: RelationType }) {
  const group = edgeGroups[type];
  return (
    <span aria-hidden="true" className="graph-sign" data-group={group}>
      {edgeMarks[group]}
    </span>
  );
}

interface LegendProps<Type extends string> extends Omit<GraphFiltersProps, 'whole'> {
  readonly title: string;
  readonly list: 'noTypes' | 'noEdges';
  /** All types of the ontology, in its order. */
  readonly types: readonly Type[];
  /** The type of each thing there is. */
  readonly present: readonly Type[];
  label(type: Type): string;
  Sign(props: { readonly type: Type }): React.ReactNode;
}

/** What each sign means, how many there are of it, and whether it is shown. */
function Legend<Type extends string>(props: LegendProps<Type>) {
  const { title, list, types, present, label, Sign, values, onChange } = props;
  const number = useNumber();
  const counts = Map.groupBy(present, (type) => type);
  const hidden = listOf(values[list]);
  return (
    <fieldset className="graph-legend">
      <legend>{title}</legend>
      {types
        .filter((type) => counts.has(type))
        .map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={!hidden.includes(type)}
              onChange={() => onChange(toggleType(values, list, type))}
            />
            <Sign type={type} />
            <span>{label(type)}</span>
            <span className="quiet">{number(counts.get(type)?.length ?? 0)}</span>
          </label>
        ))}
    </fieldset>
  );
}

/** The legend, by which types are shown and hidden too, the time that is shown, and how much is asked for. */
export function GraphFilters({ whole, values, onChange }: GraphFiltersProps) {
  const { t } = useTranslation('graph');
  const labels = useLabels();
  const number = useNumber();
  return (
    <div className="graph-filters">
      <Legend
        title={t('legend.nodes')}
        list="noTypes"
        types={entityTypeNames}
        present={whole.nodes.map(({ type }) => type)}
        label={labels.entityType}
        Sign={NodeSign}
        values={values}
        onChange={onChange}
      />
      <Legend
        title={t('legend.edges')}
        list="noEdges"
        types={relationTypeNames}
        present={whole.edges.map(({ type }) => type)}
        label={labels.edgeType}
        Sign={EdgeSign}
        values={values}
        onChange={onChange}
      />
      <fieldset className="graph-period">
        <legend>{t('held.label')}</legend>
        <div className="filters">
          <TextField
            type="date"
            label={t('held.from')}
            value={values.heldFrom}
            onSettle={(heldFrom) => onChange({ heldFrom, page: undefined })}
          />
          <TextField
            type="date"
            label={t('held.to')}
            value={values.heldTo}
            onSettle={(heldTo) => onChange({ heldTo, page: undefined })}
          />
        </div>
        <p className="quiet">{t('held.note')}</p>
      </fieldset>
      <div className="filters">
        <TextField
          type="date"
          label={t('asOf')}
          value={values.asOf}
          onSettle={(asOf) => onChange({ asOf })}
        />
        <label>
          {t('depth')}
          <select value={values.depth} onChange={({ target }) => onChange({ depth: target.value })}>
            {['1', '2', '3'].map((steps) => (
              <option key={steps} value={steps}>
                {t('steps', { count: Number(steps) })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('limit')}
          <select value={values.limit} onChange={({ target }) => onChange({ limit: target.value })}>
            {['100', '500', '2000', '5000'].map((limit) => (
              <option key={limit} value={limit}>
                {number(Number(limit))}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
