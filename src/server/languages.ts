import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { Language } from '../ontology/model';

/** For readers who name no language. */
const defaultOrder: readonly Language[] = ['en', 'ru', 'kk'];

/** Orders that were worked out, by header: browsers send few different ones, and each with every request. */
const orders = new LRUCache<string, readonly Language[]>({ max: 500, memoMethod: negotiate });

/**
 * The languages of the graph in a reader's order of preference.
 *
 * @param header the Accept-Language header (RFC 9110, section 12.5.4)
 */
export function languagesFor(header: string | undefined): readonly Language[] {
  return header === undefined ? defaultOrder : orders.memo(header);
}

function negotiate(header: string): readonly Language[] {
  const negotiator = new Negotiator({ headers: { 'accept-language': header } });
  const accepted = negotiator.languages([...defaultOrder]) as Language[];
  return [...accepted, ...defaultOrder.filter((language) => !accepted.includes(language))];
}
