import Negotiator from 'negotiator';
import type { Language } from '../ontology/model';

/** For readers who name no language. */
const defaultOrder: readonly Language[] = ['en', 'ru', 'kk'];

/**
 * The languages of the graph in a reader's order of preference.
 *
 * @param header the Accept-Language header (RFC 9110, section 12.5.4)
 */
export function languagesFor(header: string | undefined): readonly Language[] {
  const negotiator = new Negotiator({ headers: { 'accept-language': header } });
  const accepted = negotiator.languages([...defaultOrder]) as Language[];
  return [...accepted, ...defaultOrder.filter((language) => !accepted.includes(language))];
}
