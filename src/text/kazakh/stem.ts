import { derivations, type Ending, endings, isFixed, type Slot } from './endings';
import { finalOf, harmonizes, isVowel } from './letters';
import { contracted, endsVoiced, wholeEnds, wholeWords } from './lexicon';

/** Which endings may stand before the one of a slot, seen from the end of the word. */
const before: Readonly<Record<Slot | 'end', readonly Slot[]>> = {
  end: ['predicate', 'relative', 'case', 'possessive', 'plural'],
  predicate: ['relative', 'case', 'possessive', 'plural'],
  case: ['relative', 'possessive', 'plural'],
  possessive: ['relative', 'plural'],
  plural: ['relative'],
  relative: ['possessive', 'plural'],
};

/** Endings by their last letter, so that few are tried on a word. */
const byLastLetter = new Map<string, Ending[]>();
for (const ending of endings) {
  const last = ending.letters.at(-1) ?? '';
  byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), ending]);
}

/** A possessive of the third person, which some endings follow. */
const thirdPerson = /[ыі]$/u;

/** The shortest stems: of a word that is not known, and beneath an ending of one letter. */
const leastLetters = { known: 2, unknown: 3, beneathOneLetter: 4 } as const;

/** Undoes what an ending that begins with a vowel does to the end of a stem: кітаб-ы, халқ-ы. */
function restored(stem: string): string {
  const full = contracted.get(stem);
  if (full) return full;
  const last = stem.at(-1);
  const rest = stem.slice(0, -1);
  if (last === 'ғ') return `${rest}қ`;
  if (last === 'г' && /[әеөүі][^аоұыяёәеөүі]*$/u.test(rest)) return `${rest}к`;
  if (last === 'б' && !endsVoiced.has(stem)) return `${rest}п`;
  return stem;
}

/** What is left of a word without an ending; undefined where the ending cannot stand there. */
function without(word: string, ending: Ending): string | undefined {
  const { letters, after, isAfterThird, isDoubtful, harmony } = ending;
  if (!word.endsWith(letters)) return undefined;
  const rest = word.slice(0, -letters.length);
  if (isAfterThird && !thirdPerson.test(rest)) return undefined;
  if (!after.has(finalOf(rest))) return undefined;
  if (!isFixed(ending) && !harmonizes(rest, harmony)) return undefined;
  const stem = isVowel(letters.charAt(0)) ? restored(rest) : rest;
  if (wholeWords.has(stem)) return stem.length >= leastLetters.known ? stem : undefined;
  if (isDoubtful) return undefined;
  const least = letters.length === 1 ? leastLetters.beneathOneLetter : leastLetters.unknown;
  return stem.length >= least && [...stem].some(isVowel) ? stem : undefined;
}

function collect(word: string, slot: Slot | 'end', found: string[]): void {
  for (const ending of byLastLetter.get(word.at(-1) ?? '') ?? []) {
    if (!before[slot].includes(ending.slot)) continue;
    const stem = without(word, ending);
    if (stem === undefined) continue;
    if (!found.includes(stem)) found.push(stem);
    collect(stem, ending.slot, found);
  }
}

/**
 * All that may be the stem of an inflected noun or name, the word itself first, then longer ones before shorter. Which of
 * them is one is for a lexicon to say.
 *
 * @param word in lower case, Cyrillic letters
 */
export function kazakhStems(word: string): readonly string[] {
  const found: string[] = [];
  collect(word, 'end', found);
  return [word, ...found.filter((stem) => stem !== word).sort((a, b) => b.length - a.length)];
}

/**
 * The stem of a noun or name: what is left without the endings of number, possession, case and person. A known word
 * among what may be the stem is it; else the shortest, but for names that end like inflected words.
 *
 * @param word in lower case, Cyrillic letters; of a compound with a hyphen the last part is stemmed
 */
export function kazakhStem(word: string): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return word.slice(0, hyphen + 1) + kazakhStem(word.slice(hyphen + 1));
  const stems = kazakhStems(word);
  const known = stems.find(
    (stem) => wholeWords.has(stem) || (stem.length > 4 && wholeEnds.test(stem)),
  );
  return known ?? stems.at(-1) ?? word;
}

/** A stem without endings that make words of others: конституция of конституциялық. */
export function kazakhRoot(stem: string): string {
  for (const ending of derivations) {
    const root = stem.slice(0, -ending.length);
    if (!stem.endsWith(ending) || root.length < leastLetters.unknown) continue;
    if (root.length >= leastLetters.beneathOneLetter || wholeWords.has(root)) return root;
  }
  return stem;
}
