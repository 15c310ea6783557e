import { packText, unpackText } from './packed-text';

/** What a link carries: the query and the variables of a tab, never its headers, which may hold secrets. */
export interface SharedTab {
  readonly query: string;
  readonly variables: string;
}

const prefix = '#tab=';

/**
 * Makes a link to a tab. What it carries stands behind the `#`, compressed: it stays in the browser, and
 * gets into no server's log.
 *
 * @param page the path of the playground, by default of the page that asks
 */
export async function shareLink(tab: SharedTab, page = location.pathname): Promise<string> {
  const packed = await packText(JSON.stringify([tab.query, tab.variables]));
  return `${location.origin}${page}${prefix}${packed}`;
}

async function unpack(text: string): Promise<SharedTab | 'broken'> {
  try {
    const [query, variables]: unknown[] = JSON.parse(await unpackText(text));
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
