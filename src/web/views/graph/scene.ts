import { MultiDirectedGraph } from 'graphology';
import { animateNodes } from 'sigma/utils';
import { type EdgeGroup, edgeGroups } from '../../parts/edge-groups';
import { boxOf } from './box';
import { type CameraPlace, type Choice, type Point, wholeView } from './graph-state';
import { type Look, shapeOf } from './look';
import { mostLetters, nameMeasure, placeNames, shortened } from './names';
import { type EdgeLook, type NodeLook, sceneOptions } from './scene-style';
import { rest, Stage } from './stage';

/** What is drawn. Types that the ontology does not have are drawn plainly. */
export interface Drawn<Edge extends DrawnEdge = DrawnEdge> {
  readonly nodes: readonly {
    readonly slug: string;
    readonly name: string;
    readonly type: string;
  }[];
  readonly edges: readonly Edge[];
}

interface DrawnEdge {
  readonly id: string;
  readonly type: string;
  readonly subject: { readonly slug: string };
  readonly object: { readonly slug: string };
}

const groups: Readonly<Record<string, EdgeGroup | undefined>> = edgeGroups;

/** The graph as it is drawn: keys are slugs and ids of edges. */
export type SceneGraph = MultiDirectedGraph<NodeLook, EdgeLook>;

/** What a scene tells of what the reader did in it. */
export interface SceneListeners {
  onPick(pick: Choice | undefined): void;
  onOpen(slug: string): void;
  onPin(slug: string, point: Point): void;
  onCamera(place: CameraPlace): void;
}

/** What is said where a gesture moves the page rather than the graph: which one moves the graph. */
export interface GestureHints {
  readonly touch: string;
  readonly wheel: string;
}

/** From how many edges on they are drawn without smoothing, and nodes go to their places at once. */
const many = 4_000;

/** Up to how many nodes have their full size; more share the room that these take, down to a least size. */
const roomy = 400;
const leastShare = 0.4;

/** How long the pointer must stay at a node before its neighbours stand out, in milliseconds. */
const dwell = 60;

/** How much of the picture there is to be for each name, in square pixels. */
const roomOfName = 7_000;

/** How long a move of the camera takes, in milliseconds; none where the reader wants no motion. */
const moveDuration = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250);

interface Keys {
  readonly nodes: string[];
  readonly edges: string[];
}

const nothing: Keys = { nodes: [], edges: [] };

/** The canvas of a graph. It draws what it is shown and tells what the reader does; what follows is not its to say. */
export class Scene {
  /** What is drawn. */
  readonly graph: SceneGraph = new MultiDirectedGraph();
  readonly #sigma: Stage;
  readonly #look: Look;
  readonly #widthOf: (name: string) => number;
  #positions: ReadonlyMap<string, Point> = new Map();
  #picked: Choice | undefined;
  #standingOut = nothing;
  #stopMoving: () => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hovering: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, look: Look, hints: GestureHints, listeners: SceneListeners) {
    this.#look = look;
    this.#widthOf = nameMeasure(look.font);
    const isTouched = matchMedia('(pointer: coarse)').matches;
    const duration = moveDuration();
    this.#sigma = new Stage(this.graph, container, {
      ...sceneOptions(look),
      settings: {
        itemSizesReference: 'screen',
        // What is hidden or leaves the page has no size.
        allowInvalidContainer: true,
        // Room for names.
        stagePadding: container.clientWidth * 0.07,
        nodeLabelEvents: 'extend',
        renderEdgeLabels: true,
        enableEdgeEvents: true,
        enableNodeDrag: true,
        enableCameraRotation: false,
        zoomDuration: duration,
        inertiaDuration: duration,
        minCameraRatio: 0.01,
        maxCameraRatio: 8,
        // A finger that scrolls the page is not to be caught by the graph.
        gestureTarget: isTouched ? 'shared' : 'graph',
        sharedGestureTouchMessage: hints.touch,
        sharedGestureWheelMessage: hints.wheel,
        sharedGestureAppleWheelMessage: hints.wheel,
      },
    });
    this.#listen(listeners);
  }

  #listen({ onPick, onOpen, onPin, onCamera }: SceneListeners): void {
    const sigma = this.#sigma;
    sigma.on('clickNode', ({ node }) => onPick({ kind: 'node', key: node }));
    sigma.on('clickEdge', ({ edge }) => onPick({ kind: 'edge', key: edge }));
    sigma.on('clickStage', () => onPick(undefined));
    sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault();
      onOpen(payload.node);
    });
    // With them each step of a node that is dragged would take long.
    sigma.on('nodeDragStart', () => {
      sigma.setSetting('hideEdgesOnMove', this.graph.size > many);
    });
    sigma.on('nodeDragEnd', ({ node }) => {
      sigma.setSetting('hideEdgesOnMove', false);
      const { x, y } = this.graph.getNodeAttributes(node);
      onPin(node, { x, y });
      this.#putNames();
    });
    sigma.on('enterNode', ({ node }) => this.#hover({ kind: 'node', key: node }));
    sigma.on('leaveNode', () => this.#hover(this.#picked));
    sigma.getCamera().on('updated', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#putNames();
        onCamera(this.camera);
      }, rest);
    });
    sigma.on('resize', () => this.#putNames());
  }

  get camera(): CameraPlace {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Moves the camera there at once. */
  look(place: CameraPlace): void {
    this.#sigma.getCamera().setState(place);
  }

  /** Moves the camera so that all is seen. */
  fit(): void {
    void this.#sigma.getCamera().animate(wholeView, { duration: moveDuration() });
  }

  /** Gives the drawing the focus, and lets a node be seen in it. */
  find(slug: string): void {
    const sigma = this.#sigma;
    sigma.getContainer().focus();
    const place = sigma.getNodeDisplayData(slug);
    if (!place) return;
    const { x, y } = sigma.framedGraphToViewport(place);
    const { width, height } = sigma.getDimensions();
    if (x > 0 && y > 0 && x < width && y < height) return;
    void sigma.getCamera().animate({ x: place.x, y: place.y }, { duration: moveDuration() });
  }

  /** Moves the camera nearer, or farther where the factor is below 1. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.zoomIn({ factor, duration: moveDuration() });
  }

  /** Moves the camera by parts of what it sees. */
  pan(right: number, up: number): void {
    const { x, y, ratio } = this.camera;
    this.look({ x: x + right * ratio, y: y + up * ratio, ratio });
  }

  /** Draws a graph in place of the one before. `words` says what an edge says. */
  show<Edge extends DrawnEdge>({ nodes, edges }: Drawn<Edge>, words: (edge: Edge) => string): void {
    const { graph } = this;
    const ends = edges.flatMap(({ subject, object }) => [subject.slug, object.slug]);
    const degrees = Map.groupBy(ends, (slug) => slug);
    this.#stopMoving();
    // Sigma forgets the states of what is gone, but not that something stands out.
    this.#standOut(nothing);
    graph.clear();
    const { width } = this.#sigma.getDimensions();
    const share = Math.max(leastShare, Math.min(1, Math.sqrt(roomy / nodes.length)));
    const letters = Math.min(Math.max(width / 16, 20), mostLetters);
    for (const { slug, name, type } of nodes) {
      graph.addNode(slug, {
        ...(this.#positions.get(slug) ?? { x: 0, y: 0 }),
        isPlaced: this.#positions.has(slug),
        name,
        label: shortened(name, letters),
        side: undefined,
        type,
        shape: shapeOf(type),
        size: share * Math.min(4 + 1.6 * Math.sqrt(degrees.get(slug)?.length ?? 0), 18),
        color: this.#look.types.get(type) ?? this.#look.ink,
      });
    }
    for (const edge of edges) {
      const { id, type, subject, object } = edge;
      const group = groups[type];
      const color = (group && this.#look.groups.get(group)) ?? this.#look.ink;
      graph.addEdgeWithKey(id, subject.slug, object.slug, {
        type,
        group,
        label: words(edge),
        width: 1.5 * share,
        color,
      });
    }
    this.#sigma.setSettings({ antialiasEdges: graph.size <= many });
    this.#sigma.refresh();
    this.pick(this.#picked);
  }

  /**
   * Puts nodes where they are to stand. Those that had no place are there at once; others are seen going there, if
   * they are to stay.
   *
   * @param frame what the camera sees where it shows the whole
   * @param isLast whether they are to stay there, and be named
   * @param onDrawn called when they stand there to stay and can be pointed at
   */
  place(
    positions: ReadonlyMap<string, Point>,
    frame: readonly Point[],
    isLast: boolean,
    onDrawn: () => void = () => undefined,
  ): void {
    const { graph } = this;
    const duration = isLast && graph.size < many ? moveDuration() : 0;
    this.#positions = positions;
    this.#stopMoving();
    this.#sigma.setCustomBBox(boxOf(frame));
    graph.updateEachNodeAttributes(
      (slug, node) =>
        node.isPlaced && duration > 0
          ? node
          : { ...node, ...positions.get(slug), isPlaced: positions.has(slug) },
      { attributes: ['x', 'y'] },
    );
    if (!isLast) return;
    const arrive = () => {
      this.#stopMoving = () => undefined;
      this.#sigma.refresh();
      this.#putNames();
      onDrawn();
    };
    if (duration === 0) {
      arrive();
      return;
    }
    const targets = graph.nodes().map((slug) => [slug, { ...positions.get(slug) }]);
    const stop = animateNodes(graph, Object.fromEntries(targets), { duration }, arrive);
    this.#stopMoving = () => {
      stop();
      arrive();
    };
  }

  /** Lets what is chosen stand out. */
  pick(pick: Choice | undefined): void {
    this.#picked = pick;
    this.#highlight(pick);
  }

  /** What is seen now, as a picture. */
  async picture(): Promise<Blob> {
    const picture = document.createElement('canvas');
    // What WebGL drew can be read only until the browser shows it.
    this.#sigma.refresh();
    const drawn = this.#sigma.getStageCanvas();
    picture.width = drawn.width;
    picture.height = drawn.height;
    const context = picture.getContext('2d');
    if (!context) throw new Error('The browser makes no pictures');
    context.fillStyle = this.#look.card;
    context.fillRect(0, 0, picture.width, picture.height);
    context.drawImage(drawn, 0, 0);
    return new Promise((resolve, reject) => {
      picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made'))));
    });
  }

  /** The colours it is drawn in. */
  get colours(): Look {
    return this.#look;
  }

  kill(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#hovering);
    this.#stopMoving();
    this.#sigma.kill();
  }

  /** Highlights what the pointer stays at, not what it crosses. */
  #hover(what: Choice | undefined): void {
    clearTimeout(this.#hovering);
    this.#hovering = setTimeout(() => this.#highlight(what), dwell);
  }

  #highlight(what: Choice | undefined): void {
    clearTimeout(this.#hovering);
    this.#standOut(standingOut(this.graph, what));
    this.#putNames();
  }

  /** Lets these stand out in place of those before. */
  #standOut(keys: Keys): void {
    const sigma = this.#sigma;
    sigma.setNodesState(this.#standingOut.nodes, { isHighlighted: false });
    sigma.setEdgesState(this.#standingOut.edges, { isHighlighted: false });
    this.#standingOut = keys;
    sigma.setNodesState(keys.nodes, { isHighlighted: true });
    sigma.setEdgesState(keys.edges, { isHighlighted: true });
  }

  /** Puts names where there is room for them; where something stands out, only what does is named, and more of it. */
  #putNames(): void {
    const sigma = this.#sigma;
    const picture = sigma.getDimensions();
    const nodes = this.graph
      .mapNodes((key, { x, y, size, label, isPlaced }) => ({
        key,
        isPlaced,
        ...sigma.graphToViewport({ x, y }),
        radius: sigma.scaleSize(size),
        width: this.#widthOf(label),
      }))
      .filter(
        ({ x, y, isPlaced }) =>
          isPlaced && x > 0 && y > 0 && x < picture.width && y < picture.height,
      )
      .sort((one, other) => other.radius - one.radius);
    const most = (picture.width * picture.height) / roomOfName;
    let sides = placeNames(nodes.slice(0, most), nodes, picture);
    const standingOut = new Set(this.#standingOut.nodes);
    if (standingOut.size > 0) {
      const kept = [...sides].filter(([key]) => standingOut.has(key));
      const named = nodes.filter(({ key }) => standingOut.has(key));
      sides = placeNames(named, nodes, picture, new Map(kept));
    }
    this.graph.forEachNode((key, { side }) => {
      if (side !== sides.get(key)) this.graph.setNodeAttribute(key, 'side', sides.get(key));
    });
  }
}

/** What stands out together with something: a node with its neighbours, an edge with its ends. */
function standingOut(graph: SceneGraph, what: Choice | undefined): Keys {
  if (what?.kind === 'node' && graph.hasNode(what.key)) {
    return { nodes: [what.key, ...graph.neighbors(what.key)], edges: graph.edges(what.key) };
  }
  if (what?.kind === 'edge' && graph.hasEdge(what.key)) {
    return { nodes: graph.extremities(what.key), edges: [what.key] };
  }
  return nothing;
}
