import { type LayoutTask, layOut, type Positions } from './layout';

/** The least time between two looks at an unfinished layout, in milliseconds. */
const pause = 60;

/** Lays out what it is sent, and sends back where things stand: some times on the way, and at the end. */
self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  let last = performance.now();
  let positions: Positions = new Float32Array();
  for (positions of layOut(data)) {
    if (performance.now() - last < pause) continue;
    last = performance.now();
    self.postMessage({ positions, isDone: false });
  }
  self.postMessage({ positions, isDone: true });
};
