import { attributeOf } from '../../../figure-code';
import { type FigureName, figures } from '../../../figures';
import type { FigureMessage } from '../host';

/** The server that this script came from, and whose figures the elements show. */
const server = new URL(import.meta.url).origin;

/** Parameters of the address that every figure takes. */
const shared = ['lang', 'theme', 'height'];

/** How high a figure is until it says how high it is, in pixels. */
const firstHeight = 320;

const style = `
  :host { display: block; max-width: 100% }
  :host([hidden]) { display: none }
  iframe { display: block; width: 100%; border: 0; border-radius: inherit }
  slot { display: none }
  :host([data-failed]) slot { display: block }
  :host([data-failed]) iframe { display: none }`;

function isMessage(data: unknown): data is FigureMessage & { readonly source: string } {
  return typeof data === 'object' && data !== null && 'type' in data && 'source' in data;
}

/**
 * An element that shows one figure in a frame of its own. What stands within it is shown instead where the figure
 * cannot be had. It fires `atazan-load`, `atazan-select` and `atazan-error`.
 */
export abstract class FigureElement extends HTMLElement {
  abstract readonly figure: FigureName;
  readonly #frame = document.createElement('iframe');
  #isPending = false;

  /** The element of one figure. */
  static of(figure: FigureName): CustomElementConstructor {
    const { needs, takes } = figures[figure];
    return class extends FigureElement {
      static readonly observedAttributes = [...needs, ...takes, ...shared].map(attributeOf);
      readonly figure = figure;
    };
  }

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.#frame.loading = 'lazy';
    this.#frame.referrerPolicy = 'origin';
    this.#frame.setAttribute(
      'sandbox',
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    );
    root.append(this.#frame, document.createElement('slot'));
  }

  connectedCallback(): void {
    addEventListener('message', this.#onMessage);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  /** Where the figure stands, by itself. */
  get src(): string {
    const { needs, takes } = figures[this.figure];
    const url = new URL(`/embed/${this.figure}`, server);
    for (const name of [...needs, ...takes, ...shared]) {
      const value = this.getAttribute(attributeOf(name)) ?? this.#inherited(name);
      if (value) url.searchParams.set(name, value);
    }
    return url.href;
  }

  /** The language is that of the text around, unless the element names one. */
  #inherited(name: string): string | undefined {
    const around = name === 'lang' ? this.closest<HTMLElement>('[lang]')?.lang : undefined;
    return around?.split('-')[0];
  }

  /** Takes attributes that change in one go as one change. */
  #show(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    queueMicrotask(() => {
      this.#isPending = false;
      const { src } = this;
      if (!this.isConnected || this.#frame.src === src) return;
      delete this.dataset.failed;
      this.#frame.title = this.title || `Atazan: ${this.figure}`;
      this.#frame.height = this.getAttribute('height') ?? String(firstHeight);
      this.#frame.src = src;
    });
  }

  readonly #onMessage = ({ origin, source, data }: MessageEvent<unknown>): void => {
    const isOurs = origin === server && source === this.#frame.contentWindow;
    if (!isOurs || !isMessage(data) || data.source !== 'atazan') return;
    if (data.type === 'height') this.#frame.height = String(data.height);
    if (data.type === 'load') this.#fire('load', { title: data.title });
    if (data.type === 'select') this.#fire('select', { url: new URL(data.path, server).href });
    if (data.type === 'error') {
      // What stands within the element says more than that the figure failed.
      this.toggleAttribute('data-failed', this.childNodes.length > 0);
      this.#fire('error', { message: data.message });
    }
  };

  #fire(name: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(`atazan-${name}`, { detail, bubbles: true, composed: true }),
    );
  }
}
