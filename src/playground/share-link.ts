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
 *
 * @param page the path of the playground, by default of the page that asks
 */
export async function shareLink(tab: SharedTab, page = location.pathname): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([tab.query, tab.variables]));
  const packed = await transform(bytes, new CompressionStream('deflate-raw'));
  return `${location.origin}${page}${prefix}${toBase64Url(packed)}`;
}

async function unpack(text: string): Promise<SharedTab | 'broken'> {
  try {
    const packed = fromBase64Url(text);
    const bytes = await transform(packed, new DecompressionStream('deflate-raw'));
    const [query, variables]: unknown[] = JSON.parse(new TextDecoder().decode(bytes));
    return typeof query === 'string' && typeof variables === 'string'
      ? { query, variables }
      : 'broken';
  } catch {
    return 'broken';
  }
}

/**
 * Takes the tab that the page's address carries, if it carries one. The address is plain afterwards: kept, it
 * would open the tab as it was shared once more at each reload, beside the one that was edited since.
 */
export async function takeSharedTab(): Promise<SharedTab | 'broken' | undefined> {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(prefix)) return undefined;
  history.replaceState(null, '', pathname + search);
  return unpack(hash.slice(prefix.length));
}
