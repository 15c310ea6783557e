import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entityTypeNames, useLabels } from '../../parts/labels';
import type { GraphData } from './graph-data';
import {
  cameraOf,
  cameraText,
  type GraphChange,
  type GraphValues,
  listOf,
  pickOf,
  pin,
  pinsOf,
  toggleOpen,
  unfiltered,
} from './graph-state';
import type { LayoutTask } from './layout';
import { onTheme, readLook } from './look';
import { Scene, type SceneListeners } from './scene';
import type { ShownGraph } from './shown';
import { stagesOf } from './stages';
import { type Layout, useLayout, withPins } from './use-layout';

interface GraphCanvasProps {
  readonly data: GraphData;
  /** All that was answered, which is what is laid out: a filter moves nothing. */
  readonly whole: ShownGraph;
  /** What of it the filters leave. */
  readonly shown: ShownGraph;
  readonly values: GraphValues;
  /** Changes the address; `isStep` makes it a step that can be undone. */
  change(change: GraphChange, isStep: boolean): void;
  /** Told the scene when it is there, and that it is gone. */
  onScene(scene: Scene | undefined): void;
}

/** Makes the scene, and again when the theme changes, which a canvas does not notice; fails where there is no WebGL. */
function useScene(listeners: SceneListeners, onScene: GraphCanvasProps['onScene']) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(listeners);
  latest.current = listeners;
  const { t } = useTranslation('graph');
  const hints = useRef({ touch: '', wheel: '' });
  hints.current = { touch: t('hintTouch'), wheel: t('hintWheel') };
  const [theme, setTheme] = useState(0);
  const [scene, setScene] = useState<Scene>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => onTheme(() => setTheme((count) => count + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed theme changes the look that is read.
  useEffect(() => {
    if (!container.current) return undefined;
    try {
      const made = new Scene(container.current, readLook(entityTypeNames), hints.current, {
        onPick: (pick) => latest.current.onPick(pick),
        onOpen: (slug) => latest.current.onOpen(slug),
        onPin: (slug, point) => latest.current.onPin(slug, point),
        onCamera: (place) => latest.current.onCamera(place),
      });
      setScene(made);
      onScene(made);
      return () => {
        made.kill();
        setScene(undefined);
        onScene(undefined);
      };
    } catch {
      setHasFailed(true);
      return undefined;
    }
  }, [theme, onScene]);
  return { container, scene, hasFailed };
}

/** What is to be laid out; the same object as long as it comes to the same. */
function useTask(
  { named, variables }: GraphData,
  whole: ShownGraph,
  { of, pin: pinned }: GraphValues,
): LayoutTask | undefined {
  const stages = useMemo(
    () => stagesOf(whole, { named, variables }, new Set(listOf(of))),
    [whole, named, variables, of],
  );
  // What was put somewhere counts for later stages alone; where there are none, a pin changes no task.
  const counting = [...stages.values()].some((stage) => stage > 0) ? pinned : '';
  return useMemo(
    () =>
      whole.nodes.length > 0
        ? {
            nodes: whole.nodes.map(({ slug }) => ({ slug, stage: stages.get(slug) ?? 0 })),
            edges: whole.edges.map(({ subject, object }) => [subject.slug, object.slug] as const),
            pins: [...pinsOf({ pin: counting })],
          }
        : undefined,
    [whole, stages, counting],
  );
}

const keys: Readonly<Record<string, (scene: Scene) => void>> = {
  ArrowLeft: (scene) => scene.pan(-0.1, 0),
  ArrowRight: (scene) => scene.pan(0.1, 0),
  ArrowUp: (scene) => scene.pan(0, 0.1),
  ArrowDown: (scene) => scene.pan(0, -0.1),
  '+': (scene) => scene.zoom(1.5),
  '=': (scene) => scene.zoom(1.5),
  '-': (scene) => scene.zoom(1 / 1.5),
  '0': (scene) => scene.fit(),
};

/** The graph as it is drawn, for eyes and pointers; the table beside it says the same. */
export function GraphCanvas({ data, whole, shown, values, change, onScene }: GraphCanvasProps) {
  const { t } = useTranslation('graph');
  const labels = useLabels();
  const help = useId();
  const { container, scene, hasFailed } = useScene(
    {
      onPick: (pick) => change({ pick: pick && `${pick.kind}:${pick.key}` }, false),
      onOpen: (slug) => change(toggleOpen(values, slug), true),
      onPin: (slug, point) => change(pin(values, slug, point), true),
      onCamera: (place) => {
        const at = cameraText(place);
        if (at !== values.at) change({ at }, false);
      },
    },
    onScene,
  );
  const layout = useLayout(useTask(data, whole, values));
  const [drawn, setDrawn] = useState<Layout>();
  const isDrawn = layout.isDone && drawn === layout;
  const hasPlaces = layout.positions.size > 0;
  const notice = (hasFailed && t('noCanvas')) || (layout.hasFailed && t('noLayout'));
  const { at, pick, pin: pinned } = values;
  const wordsOf = useRef(labels.edgeType);
  wordsOf.current = labels.edgeType;

  useEffect(() => scene?.show(shown, ({ type }) => wordsOf.current(type)), [scene, shown]);
  useEffect(() => {
    const frame = [...layout.positions.values()];
    const places = withPins(layout, pinsOf({ pin: pinned }));
    scene?.place(places, frame, layout.isDone, () => setDrawn(layout));
  }, [scene, layout, pinned]);
  useEffect(() => scene?.pick(pickOf({ pick })), [scene, pick]);
  useEffect(() => {
    if (scene && cameraText(scene.camera) !== at) scene.look(cameraOf({ at }));
  }, [scene, at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || !scene || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act(scene);
  };
  return (
    <div className="graph-stage" aria-busy={!isDrawn && !notice}>
      <div
        ref={container}
        className="graph-canvas"
        role="application"
        aria-label={t('canvas')}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move what is seen.
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      {notice && <p className="graph-notice">{notice}</p>}
      {!notice && !hasPlaces && <p className="graph-notice">{t('drawing')}</p>}
      {shown.edges.length === 0 && whole.edges.length > 0 && (
        <div className="graph-notice">
          <p>{t('left')}</p>
          <button type="button" onClick={() => change(unfiltered, true)}>
            {t('unfilter')}
          </button>
        </div>
      )}
      <p id={help} className="visually-hidden">
        {t('keys')}
      </p>
    </div>
  );
}
