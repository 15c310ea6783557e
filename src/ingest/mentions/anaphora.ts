import type { Language } from '../../ontology/model';
import { type AnalysedWord, formsOf } from '../../text/analyse';
import type { Cues } from '../cues/read';
import type { NamedPlace } from './named';

const stems = new WeakMap<Cues, ReadonlySet<string>>();

function stemsOf(cues: Cues, language: Language): ReadonlySet<string> {
  const known = stems.get(cues);
  if (known) return known;
  const made = new Set(cues.anaphora.map((noun) => formsOf(noun, language).stem));
  stems.set(cues, made);
  return made;
}

/** Words that, beside the noun, tell which one is meant: the noun does not stand for another then. */
const defining: Readonly<Record<Language, (before: string, after: string) => boolean>> = {
  kk: (before) => /(?:[лдт][ыі][қк]|[ндт][ыі]ң)$/u.test(before),
  ru: (_before, after) => /(?:[ое]го|[иы]х|[ое]й)$/u.test(after),
  en: (before) => before !== 'the' && before !== 'this',
};

/** The types that a noun alone may stand for. */
const types = new Set(['Organization', 'Institution', 'Document']);

/**
 * Where a noun alone stands for what was last named with it: the commission, after the Constitutional Commission.
 *
 * @param places what the text names, in order
 */
export function findAnaphora(
  words: readonly AnalysedWord[],
  places: readonly NamedPlace[],
  cues: Cues,
  language: Language,
): NamedPlace[] {
  const nouns = stemsOf(cues, language);
  const last = new Map<string, NamedPlace>();
  const found: NamedPlace[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const place = places[next];
    if (place && index >= place.first) {
      for (const word of words.slice(place.first, place.last + 1)) {
        const noun = word.stems.find((stem) => nouns.has(stem));
        if (noun !== undefined && types.has(place.type)) last.set(noun, place);
      }
      index = place.last;
      next += 1;
      continue;
    }
    const noun = words[index]?.stems.find((stem) => nouns.has(stem));
    const antecedent = noun === undefined ? undefined : last.get(noun);
    const [before = '', after = ''] = [words[index - 1]?.exact, words[index + 1]?.exact];
    if (antecedent && antecedent.last < index - 1 && !defining[language](before, after)) {
      const { slug, type, isKnown, score } = antecedent;
      found.push({ slug, type, isKnown, first: index, last: index, score: 0.6 * score });
    }
  }
  return found;
}
