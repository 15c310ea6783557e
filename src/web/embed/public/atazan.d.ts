/** Attributes of every element. */
export interface AtazanAttributes {
  /** `kk`, `ru` or `en`; that of the text around if not given. */
  lang?: string;
  /** `auto`, the system's, if not given. */
  theme?: 'light' | 'dark' | 'auto';
  /** How high the figure may be, in pixels; as high as it is if not given. */
  height?: string;
  /** The day as of which it answers: `2026-02-09`, or a month or a year. */
  'as-of'?: string;
}

/** An element that shows a figure of Atazan. */
export interface AtazanElement extends HTMLElement {
  /** Where the figure stands, by itself. */
  readonly src: string;
}

/** What elements fire. All events bubble out of shadow trees. */
export interface AtazanEvents {
  /** The figure is there. */
  'atazan-load': CustomEvent<{ readonly title: string }>;
  /** The reader chose something, whose page opens beside. */
  'atazan-select': CustomEvent<{ readonly url: string }>;
  /** The figure cannot be had. */
  'atazan-error': CustomEvent<{ readonly message: string }>;
}

/** Slugs are those of the graph, current or former. */
export interface AtazanElementAttributes {
  'atazan-card': AtazanAttributes & { of: string };
  'atazan-graph': AtazanAttributes & { of: string };
  'atazan-stances': AtazanAttributes & {
    on: string;
    /** Only actors of this type, such as `Person`. */
    actor?: string;
    /** Only quotes in this language. */
    language?: string;
    /** Only sources with this in their publisher or title. */
    source?: string;
  };
  'atazan-timeline': AtazanAttributes & {
    about?: string;
    from?: string;
    to?: string;
    /** `Event`, `Document`, `BEGAN`, `ENDED`, parted by commas; all if not given. */
    kinds?: string;
  };
  'atazan-powers': AtazanAttributes & { under: string; against?: string };
  /** Takes what the table of `/data` takes. */
  'atazan-table': AtazanAttributes & {
    name: string;
    limit?: string;
    [parameter: string]: string | undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'atazan-card': AtazanElement;
    'atazan-graph': AtazanElement;
    'atazan-stances': AtazanElement;
    'atazan-timeline': AtazanElement;
    'atazan-powers': AtazanElement;
    'atazan-table': AtazanElement;
  }
  interface HTMLElementEventMap extends AtazanEvents {}
}
