import { useTranslation } from 'react-i18next';
import type { Scene } from './scene';
import type { Steps } from './use-steps';

interface GraphToolbarProps {
  readonly scene: Scene | undefined;
  readonly steps: Steps;
}

/** Moves of the camera, and of the steps that were made. */
export function GraphToolbar({ scene, steps }: GraphToolbarProps) {
  const { t } = useTranslation('graph');
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
          title={t(`tools.${name}`)}
          aria-label={t(`tools.${name}`)}
          disabled={isOff}
          onClick={act}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
