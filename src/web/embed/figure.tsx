import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureName } from '../../figures';
import type { Asked } from './address';
import { Failure } from './frame';

/** What every figure is given: its parameters, those that it needs among them. */
export interface FigureProps {
  readonly parameters: Readonly<Record<string, string>>;
}

const components: Readonly<Record<FigureName, ComponentType<FigureProps>>> = {
  card: lazy(() => import('./figures/card')),
  graph: lazy(() => import('./figures/graph')),
  stances: lazy(() => import('./figures/stances')),
  timeline: lazy(() => import('./figures/timeline')),
  powers: lazy(() => import('./figures/powers')),
  table: lazy(() => import('./figures/table')),
};

/** The figure that was asked for, or what its address lacks. */
export function Figure({ asked: { figure, parameters, missing } }: { readonly asked: Asked }) {
  const { t } = useTranslation('embed');
  const { t: part } = useTranslation('parts');
  const Component = components[figure];
  if (missing.length > 0) {
    return <Failure message={t('lacks', { figure, missing: missing.join(', ') })} />;
  }
  return (
    <Suspense fallback={<p className="loading">{part('answer.loading')}</p>}>
      <Component parameters={parameters} />
    </Suspense>
  );
}
