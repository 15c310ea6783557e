/** What a figure tells the page that it stands in. */
export type FigureMessage =
  | { readonly type: 'load'; readonly title: string }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'select'; readonly path: string }
  | { readonly type: 'error'; readonly message: string };

/** Marks the messages of figures among others. */
export const messageSource = 'atazan';

/** Where pages may stand that show figures: origins as in `frame-ancestors`, or `*` for anywhere. */
function allowedOrigins(): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="embed-origins"]');
  return meta?.content.split(' ') ?? [];
}

/** Whether an origin is among those that are allowed; `https://*.example.org` stands for all hosts below that one. */
function isAllowed(origin: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) => {
    if (pattern === '*' || pattern === origin) return true;
    const [scheme, domain] = pattern.split('*');
    return domain !== undefined && origin.startsWith(`${scheme}`) && origin.endsWith(domain);
  });
}

/** The origin of the page that the figure stands in, where the browser tells it and it is allowed. */
function findHost(): string | undefined {
  if (window.parent === window) return undefined;
  const address = location.ancestorOrigins?.[0] ?? document.referrer;
  const origin = URL.canParse(address) ? new URL(address).origin : undefined;
  const isKnown = origin === location.origin || (origin && isAllowed(origin, allowedOrigins()));
  return isKnown ? origin : undefined;
}

const host = findHost();

/** Tells the page that the figure stands in, and no other that may stand there by then. */
export function tellHost(message: FigureMessage): void {
  if (host) window.parent.postMessage({ source: messageSource, ...message }, host);
}

/** Tells how high an element is, now and whenever that changes; not while what it shows is awaited. */
export function tellHeight(element: Element): () => void {
  const observer = new ResizeObserver(() => {
    // A page that followed would jump there and back.
    if (element.querySelector('.loading')) return;
    tellHost({ type: 'height', height: Math.ceil(element.getBoundingClientRect().height) });
  });
  observer.observe(element);
  return () => observer.disconnect();
}
