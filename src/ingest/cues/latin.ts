import { fromLatin, toLatin } from '../../text/kazakh/latin';
import { derivedFrom } from './derive';
import type { Cues } from './read';

/**
 * A Cyrillic text as it is read back from Latin letters, which have one for several of its own: комиссия and коміссія are
 * both komissiia.
 */
function readBack(text: string): string {
  return text.replace(/[\u0400-\u04ff]+/gu, (word) => fromLatin(toLatin(word.toLowerCase())));
}

function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return readBack(value);
  if (Array.isArray(value)) return value.map(mapTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each)]));
}

/** The cues of Kazakh for texts in Latin letters that were put into Cyrillic ones. */
export const cuesOfLatin = derivedFrom((cues: Cues): Cues => mapTexts(cues) as Cues);
