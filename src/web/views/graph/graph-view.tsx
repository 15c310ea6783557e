import './graph.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filterGraph } from '../../../graph-filter';
import { GraphViewDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityCombobox } from '../../parts/entity-combobox';
import { useNumber } from '../../parts/use-number';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { GraphCanvas } from './graph-canvas';
import { GraphChoice } from './graph-choice';
import { useGraphData } from './graph-data';
import { GraphExports } from './graph-exports';
import { GraphLegend } from './graph-legend';
import { GraphScope } from './graph-scope';
import { GraphStart } from './graph-start';
import { addStart, type GraphChange, graphDefaults, isEmpty, listOf } from './graph-state';
import { GraphTable } from './graph-table';
import { GraphToolbar } from './graph-toolbar';
import type { Scene } from './scene';
import { undatedIn } from './shown';
import { useStepKeys, useSteps } from './use-steps';

const nothing = { nodes: [], edges: [], isComplete: true };

/** Takes in one more entity. */
function Adder({ onAdd }: { onAdd(slug: string): void }) {
  const { t } = useTranslation('graph');
  const [typed, setTyped] = useState('');
  return (
    <EntityCombobox
      label={t('add')}
      isLabelHidden
      placeholder={t('add')}
      typed={typed}
      onType={setTyped}
      onChoose={({ slug }) => {
        setTyped('');
        onAdd(slug);
      }}
    />
  );
}

/** The graph round some entities, on a canvas and as a table; all of its state stands in the address. */
export function GraphView() {
  const { t } = useTranslation('graph');
  const number = useNumber();
  const { values, set } = useUrlState(graphDefaults);
  const steps = useSteps();
  useStepKeys(steps);
  const data = useGraphData(values);
  const [scene, setScene] = useState<Scene>();
  const whole = data.result.data?.subgraph ?? nothing;
  const { hide, noTypes, noEdges, heldFrom, heldTo } = values;
  const shown = useMemo(
    () =>
      filterGraph(
        whole,
        {
          hide: listOf(hide),
          noTypes: listOf(noTypes),
          noEdges: listOf(noEdges),
          heldFrom,
          heldTo,
        },
        data.named,
      ),
    [whole, hide, noTypes, noEdges, heldFrom, heldTo, data.named],
  );
  const starts = listOf(values.of);
  const names = whole.nodes.filter(({ slug }) => starts.includes(slug)).map(({ name }) => name);
  const title = [t('title'), ...names].join(' · ');
  useTitle(title);

  const change = (changed: GraphChange, isStep: boolean) => set(changed, { replace: !isStep });
  const find = (slug: string) => {
    change({ pick: `node:${slug}` }, false);
    scene?.find(slug);
  };
  const step = (changed: GraphChange) => change(changed, true);

  if (isEmpty(values)) {
    return (
      <div className="stack">
        <h1>{t('title')}</h1>
        <GraphStart values={values} onChange={step} />
      </div>
    );
  }
  return (
    <div className="stack">
      <header className="graph-head">
        <h1>{t('title')}</h1>
        <Adder onAdd={(slug) => step(addStart(values, slug))} />
      </header>
      <Answer result={data.result}>
        {({ subgraph }) =>
          subgraph ? (
            <div className="stack">
              <div className="graph-plan">
                <div className="graph-main">
                  <GraphToolbar scene={scene} steps={steps} values={values} onChange={step} />
                  <GraphCanvas
                    data={data}
                    whole={whole}
                    shown={shown}
                    values={values}
                    change={change}
                    onScene={setScene}
                  />
                  <p className="quiet" role="status">
                    {t('count', {
                      nodes: number(shown.nodes.length),
                      edges: number(shown.edges.length),
                    })}{' '}
                    {(heldFrom || heldTo) && t('undated', { count: undatedIn(shown) })}{' '}
                    {!subgraph.isComplete && t('incomplete')}
                  </p>
                </div>
                <div className="graph-aside">
                  <GraphChoice shown={shown} values={values} onChange={step} />
                  <section className="card" aria-label={t('legend.label')}>
                    <GraphLegend whole={whole} values={values} onChange={step} />
                  </section>
                </div>
                <GraphScope values={values} onChange={step} />
              </div>
              <GraphTable shown={shown} values={values} change={change} onFind={find} />
              <ViewActions
                query={GraphViewDocument}
                variables={data.variables}
                data={data.result.data}
                {...(starts[0] && { embed: { figure: 'graph', of: starts[0], asOf: values.asOf } })}
              >
                <GraphExports
                  scene={scene}
                  shown={shown}
                  variables={data.variables}
                  values={values}
                  title={title}
                />
              </ViewActions>
            </div>
          ) : (
            <p className="quiet">{t('nothing')}</p>
          )
        }
      </Answer>
    </div>
  );
}
