/** What a link carries: the query and the variables of a tab, never its headers, which may hold secrets. */
export interface SharedTab {
  readonly query: string;
  readonly variables: string;
}

const prefix = '#tab=';

async function transform(bytes: Uint8Array, through: GenericTransformStream): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/**
 * Makes a link to a tab. What it carries stands behind the `#`, compressed: it stays in the browser, and
 * gets into no server's log.
 */
export async function shareLink(tab: SharedTab): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([tab.query, tab.variables]));
  const packed = await transform(bytes, new CompressionStream('deflate-raw'));
  return `${location.origin}${location.pathname}${prefix}${toBase64Url(packed)}`;
}

/** The tab that an address carries; undefined when it carries none that can be read. */
export async function readSharedTab(hash: string): Promise<SharedTab | undefined> {
  if (!hash.startsWith(prefix)) return undefined;
  try {
    const packed = fromBase64Url(hash.slice(prefix.length));
    const bytes = await transform(packed, new DecompressionStream('deflate-raw'));
    const [query, variables]: unknown[] = JSON.parse(new TextDecoder().decode(bytes));
    return typeof query === 'string' && typeof variables === 'string'
      ? { query, variables }
      : undefined;
  } catch {
    return undefined;
  }
}
