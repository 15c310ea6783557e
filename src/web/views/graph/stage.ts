import Sigma from 'sigma';
import type { EdgeLook, NodeLook } from './scene-style';

/** How long the camera must rest before what depends on its place is done, in milliseconds. */
export const rest = 200;

/** Moves a picture, so that what differs by rounding alone is the same. */
function transformOf(x: number, y: number, scale: number): string {
  const [left, top] = [x, y].map((pixels) => Math.round(pixels * 10) / 10);
  return `translate(${left}px, ${top}px) scale(${Math.round(scale * 10_000) / 10_000})`;
}

const unmoved = transformOf(0, 0, 1);

/** From how long on a drawing is slow, in milliseconds: it could not be made thirty times in a second. */
const slow = 1000 / 30;

/**
 * A drawing that can be moved smoothly where it is slow to make, as a large graph is without a graphics card. What was
 * drawn last then moves with the camera, and is drawn anew as soon as nothing has changed for a while. A node that is
 * dragged is drawn at each step all the same: no picture of it could be moved.
 */
export class Stage extends Sigma<NodeLook, EdgeLook> {
  /** Whether what was drawn last was slow. A plain field, since Sigma's constructor draws before there are private ones. */
  protected isSlow = false;
  readonly #end = new AbortController();
  #isTimed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the corners of the picture are in the graph. */
  #topLeft = { x: 0, y: 0 };
  #bottomRight = { x: 0, y: 0 };

  constructor(...given: ConstructorParameters<typeof Sigma<NodeLook, EdgeLook>>) {
    super(...given);
    this.on('afterRender', () => this.#onDrawn());
    // What is pointed at is looked up where it was drawn.
    this.getContainer().addEventListener('pointerdown', () => this.#drawMoved(), {
      capture: true,
      signal: this.#end.signal,
    });
    this.#onDrawn();
  }

  override scheduleRender(): this {
    if (!this.isSlow || this._hasNodeDrag()) return super.scheduleRender();
    this.#movePicture();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => super.scheduleRender(), rest);
    return this;
  }

  override kill(): void {
    super.kill();
    this.#end.abort();
    clearTimeout(this.#timer);
  }

  #onDrawn(): void {
    clearTimeout(this.#timer);
    const { width, height } = this.getDimensions();
    this.#topLeft = this.viewportToFramedGraph({ x: 0, y: 0 });
    this.#bottomRight = this.viewportToFramedGraph({ x: width, y: height });
    this.getStageCanvas().style.transform = unmoved;
    this.#time();
  }

  /** Puts what was drawn where the camera sees it now. */
  #movePicture(): void {
    const { x, y } = this.framedGraphToViewport(this.#topLeft);
    const { x: right } = this.framedGraphToViewport(this.#bottomRight);
    const { style } = this.getStageCanvas();
    style.transformOrigin = '0 0';
    style.transform = transformOf(x, y, (right - x) / this.getDimensions().width);
  }

  #drawMoved(): void {
    if (this.getStageCanvas().style.transform === unmoved) return;
    this.refresh({ partialGraph: {}, skipIndexation: true });
  }

  /** Finds out how long it takes until what was asked of WebGL is drawn; the script does not wait for that. */
  #time(): void {
    const gl = this.getWebGLContext();
    const begun = performance.now();
    const fence = this.#isTimed ? null : gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!fence) return;
    this.#isTimed = true;
    gl.flush();
    const look = () => {
      if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
        setTimeout(look, 4);
        return;
      }
      gl.deleteSync(fence);
      this.#isTimed = false;
      this.isSlow = performance.now() - begun > slow;
    };
    setTimeout(look);
  }
}
