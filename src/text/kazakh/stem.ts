import { plainCyrillic } from '../plain';
import { derivations, type Ending, endings, isFixed, type Slot } from './endings';
import { finalOf, harmonizes, isVowel } from './letters';
import { contracted, endsVoiced, isOfPeople, wholeEnds, wholeWords } from './lexicon';

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
function byLastLetter(some: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const found = new Map<string, Ending[]>();
  for (const ending of some) {
    const last = ending.letters.at(-1) ?? '';
    found.set(last, [...(found.get(last) ?? []), ending]);
  }
  return found;
}

const spelt = byLastLetter(endings);

/** With endings as they are typed by those who have no key for the letters of Kazakh: -нын for -ның, -га for -ға. */
const typed = byLastLetter([
  ...endings,
  ...endings
    .map((ending) => ({ ...ending, letters: plainCyrillic(ending.letters) }))
    .filter(({ letters }, index) => letters.length > 1 && letters !== endings[index]?.letters),
]);

/** A possessive of the third person, which some endings follow. */
const thirdPerson = /[ыіи]$/u;

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
  const { letters, after, isAfterThird, harmony } = ending;
  if (!word.endsWith(letters)) return undefined;
  const rest = word.slice(0, -letters.length);
  if (isAfterThird && !thirdPerson.test(rest)) return undefined;
  if (!after.has(finalOf(rest))) return undefined;
  if (!isFixed(ending) && !harmonizes(rest, harmony)) return undefined;
  const stem = isVowel(letters.charAt(0)) ? restored(rest) : rest;
  if (ending.slot === 'predicate' && !isOfPeople(stem)) return undefined;
  if (wholeWords.has(stem)) return stem;
  if (!/[аәеёиоөуұүыіэюя]/u.test(stem) || stem.length < ending.leastLetters) return undefined;
  return isOfStem(stem, ending) ? undefined : stem;
}

/** Whether the letters of an ending are more likely the end of the stem, where both may be. */
function isOfStem(stem: string, { slot, letters }: Ending): boolean {
  const isPossessive = slot === 'possessive';
  // -ым and -ыс make nouns of verbs: басыл-ым, отыр-ыс; but жазушы-сы.
  if (isPossessive && /^[ыі][мң]$/u.test(letters)) return /[ыі][^аәеиоөуұүыіқк]*$/u.test(stem);
  if (isPossessive && /^(?:[мң]|с[ыі])$/u.test(letters)) return /[^ш][ыі]$/u.test(stem);
  // Few words end in о, but loans in -он: вагоны.
  return /^н[ыі]$/u.test(letters) && /[^кл]о$/u.test(stem);
}

function collect(word: string, slot: Slot | 'end', found: string[], known: typeof spelt): void {
  for (const ending of known.get(word.at(-1) ?? '') ?? []) {
    if (!before[slot].includes(ending.slot)) continue;
    const stem = without(word, ending);
    if (stem === undefined) continue;
    if (!found.includes(stem)) found.push(stem);
    collect(stem, ending.slot, found, known);
  }
}

/** A stem without what its last sounds lose before endings: туристер, съезге, рублі, класы. */
function settled(stem: string): string {
  return stem
    .replace(/ь$/u, '')
    .replace(/(?<=с)т$|(?<=з)д$/u, '')
    .replace(/([бвгдзклмнпрст])\1$/u, '$1');
}

/** The word itself and all that may be left of it without endings, longer ones before shorter. */
function stemsWithin(word: string, known = spelt): readonly string[] {
  const found = [word];
  collect(word, 'end', found, known);
  return found.sort((a, b) => b.length - a.length);
}

/**
 * All that may be the stem of an inflected noun or name, the word itself first, then longer ones before shorter. Which of
 * them is one is for a lexicon to say. Endings may be typed without the letters that Kazakh alone has.
 *
 * @param word in lower case, Cyrillic letters
 */
export function kazakhStems(word: string): readonly string[] {
  return [...new Set([word, ...stemsWithin(word, typed).map(settled)])];
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
  const stems = stemsWithin(word);
  const known = stems.find(
    (stem) => wholeWords.has(stem) || (stem.length > 4 && wholeEnds.test(stem)),
  );
  return settled(known ?? stems.at(-1) ?? word);
}

/** A stem without endings that make words of others: конституция of конституциялық. */
export function kazakhRoot(stem: string): string {
  for (const ending of derivations) {
    const root = stem.slice(0, -ending.length);
    if (stem.endsWith(ending) && (root.length > 3 || wholeWords.has(root))) return root;
  }
  return stem;
}
