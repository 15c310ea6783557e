import { useTranslation } from 'react-i18next';
import { type GraphChange, type GraphValues, listOf } from './graph-state';
import type { Scene } from './scene';
import type { Steps } from './use-steps';

interface GraphToolbarProps {
  readonly scene: Scene | undefined;
  readonly steps: Steps;
  readonly values: GraphValues;
  onChange(change: GraphChange): void;
}

/** Steps back and forth, moves of the camera, and the ways to take back all that was removed or pinned. */
export function GraphToolbar({ scene, steps, values, onChange }: GraphToolbarProps) {
  const { t } = useTranslation('graph');
  const removed = listOf(values.hide);
  const buttons = [
    { name: 'undo', sign: '↶', isOff: !steps.canUndo, act: steps.undo },
    { name: 'redo', sign: '↷', isOff: !steps.canRedo, act: steps.redo },
    { name: 'zoomIn', sign: '+', isOff: !scene, act: () => scene?.zoom(1.5) },
    { name: 'zoomOut', sign: '−', isOff: !scene, act: () => scene?.zoom(1 / 1.5) },
    { name: 'fit', sign: '⤢', isOff: !scene, act: () => scene?.fit() },
  ] as const;
  return (
    <div className="graph-toolbar" role="toolbar" aria-label={t('tools.label')}>
      {buttons.map(({ name, sign, isOff, act }) => (
        <button
          key={name}
          type="button"
          className="graph-tool"
          title={t(`tools.${name}`)}
          aria-label={t(`tools.${name}`)}
          disabled={isOff}
          onClick={act}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
      {removed.length > 0 && (
        <button type="button" onClick={() => onChange({ hide: undefined })}>
          {t('tools.restore', { count: removed.length })}
        </button>
      )}
      {values.pin && (
        <button type="button" onClick={() => onChange({ pin: undefined })}>
          {t('tools.unpin')}
        </button>
      )}
    </div>
  );
}
