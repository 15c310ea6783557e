import { useEffect, useState } from 'react';
import type { Pins, Point } from './graph-state';
import type { LayoutTask } from './layout';

/** Where the nodes of a graph stand. */
export interface Layout {
  readonly positions: ReadonlyMap<string, Point>;
  /** Whether they will stay there. */
  readonly isDone: boolean;
  /** Whether nothing more comes, since the thread could not be fetched or ended by itself. */
  readonly hasFailed?: boolean;
}

const nowhere: Layout = { positions: new Map(), isDone: false };
const failed: Layout = { ...nowhere, hasFailed: true };

interface Message {
  readonly positions: Float32Array;
  readonly isDone: boolean;
}

function positionsOf({ nodes }: LayoutTask, flat: Float32Array): ReadonlyMap<string, Point> {
  return new Map(
    nodes
      .map(({ slug }, index) => {
        const [x = Number.NaN, y = Number.NaN] = flat.subarray(index * 2);
        return [slug, { x, y }] as const;
      })
      .filter(([, { x, y }]) => !Number.isNaN(x + y)),
  );
}

/**
 * Lays a graph out in a thread of its own. The first layout of a view is seen as it comes about; of later ones only
 * the end, since what stands already is not to jump.
 */
export function useLayout(task: LayoutTask | undefined): Layout {
  const [layout, setLayout] = useState(nowhere);
  useEffect(() => {
    if (!task) return undefined;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      setLayout((shown) =>
        data.isDone || !shown.isDone
          ? { positions: positionsOf(task, data.positions), isDone: data.isDone }
          : shown,
      );
      if (data.isDone) worker.terminate();
    };
    worker.onerror = () => setLayout(failed);
    worker.postMessage(task);
    return () => worker.terminate();
  }, [task]);
  return layout;
}

/** The places of a layout, save for what the reader put elsewhere. */
export function withPins({ positions }: Layout, pins: Pins): ReadonlyMap<string, Point> {
  return new Map([...positions].map(([slug, point]) => [slug, pins.get(slug) ?? point]));
}
