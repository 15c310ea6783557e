import { useTranslation } from 'react-i18next';
import type { EntityType, RelationType } from '../../generated/graphql';
import { edgeGroups, edgeMarks } from '../../parts/edge-groups';
import { entityTypeNames, relationTypeNames, useLabels } from '../../parts/labels';
import { useNumber } from '../../parts/use-number';
import { type GraphChange, type GraphValues, listOf, toggleType } from './graph-state';
import { outlineOf } from './look';
import type { ShownGraph } from './shown';

interface GraphLegendProps {
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

interface SignsProps<Type extends string> extends Omit<GraphLegendProps, 'whole'> {
  readonly title: string;
  readonly list: 'noTypes' | 'noEdges';
  /** All types of the ontology, in its order. */
  readonly types: readonly Type[];
  /** The type of each thing there is. */
  readonly present: readonly Type[];
  label(type: Type): string;
  Sign(props: { readonly type: Type }): React.ReactNode;
}

/** The signs of nodes or edges: what each means, how many there are of it, and whether it is shown. */
function Signs<Type extends string>(props: SignsProps<Type>) {
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

/** What the signs of the drawing mean, by which types are shown and hidden too. */
export function GraphLegend({ whole, values, onChange }: GraphLegendProps) {
  const { t } = useTranslation('graph');
  const labels = useLabels();
  return (
    <div className="graph-signs">
      <Signs
        title={t('legend.nodes')}
        list="noTypes"
        types={entityTypeNames}
        present={whole.nodes.map(({ type }) => type)}
        label={labels.entityType}
        Sign={NodeSign}
        values={values}
        onChange={onChange}
      />
      <Signs
        title={t('legend.edges')}
        list="noEdges"
        types={relationTypeNames}
        present={whole.edges.map(({ type }) => type)}
        label={labels.edgeType}
        Sign={EdgeSign}
        values={values}
        onChange={onChange}
      />
    </div>
  );
}
