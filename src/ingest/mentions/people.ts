import type { Language } from '../../ontology/model';
import { type AnalysedWord, formsOf } from '../../text/analyse';
import { derivedFrom } from '../cues/derive';
import { wordTest } from '../cues/matcher';
import type { Cues } from '../cues/read';
import type { Lexicon } from '../lexicon';
import type { Finder } from './finder';
import type { NamedPlace } from './named';
import { slugOf } from './slug';

/** A word of a name: a capital and small letters, on both sides of a hyphen. */
export const isName = /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*$/u;
const isInitial = /^\p{Lu}$/u;

/** Ends of surnames and patronymics in Cyrillic letters and in Latin ones, with those of cases. */
const surname =
  /(?:[оеё]в|[иы]н|ск(?:ий|ая|ого|ому|им|ой)|[оеё]ва|[иы]на|ұлы|улы|қызы|кызы|ко|тегі|баев|бек|бай)(?:а|у|ым|ой|е|ы|ның|нің|ға|ге|ны|ні|дың|тың|қа|ке|мен|пен|бен|тан|дан)?$|(?:ov|ev|yev|in|ova|eva|yeva|ina|sky|skaya|uly|kyzy|qyzy|bek|bay|bai|ko)$/u;
const patronymic =
  /(?:ұлы|улы|қызы|кызы|[оеё]вич|[оеё]вна|uly|kyzy|qyzy|ovich|ovna|evich|evna)(?:\p{Ll}{0,4})$/u;

const blank = /^\s+$/;
const afterInitial = /^\.?\s*$/;

/** The form that an inflected word of a name has in a dictionary. */
export function lemmaOf(word: AnalysedWord, language: Language): string {
  if (language === 'kk') return word.stem;
  if (language === 'en') return word.exact.replace(/'s?$/, '');
  const { exact } = word;
  if (/ой$/u.test(exact) && /(?:[оеё]в|[иы]н)ой$/u.test(exact)) return exact.replace(/ой$/u, 'а');
  return exact.replace(/(?<=[оеё]в|[иы]н)(?:у|ым|е)$/u, '');
}

/** The given names of known people, as they sound. */
const givenNamesOf = derivedFrom(
  ({ entities }: Lexicon) =>
    new Set(
      [...entities.values()]
        .filter(({ type }) => type === 'Person')
        .flatMap(({ names }) =>
          names.map(({ value, language = 'en' }) => {
            const [given = ''] = value.split(' ');
            return formsOf(given, language).fold;
          }),
        )
        .filter((fold) => fold.length > 2),
    ),
);

/** Tells words that stand beside people alone: verbs of speech behind them, before them also their titles. */
const besidePeople = derivedFrom(({ titles, speech }: Cues) => ({
  before: wordTest([...titles, ...speech.verbs]),
  behind: wordTest(speech.verbs),
}));

/** Whether a word that belongs to people stands right beside two words: their title, what they said, who they are. */
function isBesidePerson(
  { text, words, cues, isTitle, isTaken }: Finder,
  first: number,
  last: number,
) {
  const gapAt = (index: number) => text.between(index - 1, index);
  if (isTitle(first - 1) && blank.test(gapAt(first))) return true;
  const isOfPeople = besidePeople(cues);
  const before = isOfPeople.before(words[first - 1]?.exact ?? '') && /^[\s,]*$/.test(gapAt(first));
  const behind = isOfPeople.behind(words[last + 1]?.exact ?? '') && blank.test(gapAt(last + 1));
  // In apposition: Anna Leitner, the director of ...
  const apposed =
    /^,\s+$/.test(gapAt(last + 1)) &&
    // What the title names by itself, as an office, describes nobody.
    words
      .slice(last + 1, last + 5)
      .some(
        (_, index) => isTitle(last + 1 + index) && !isTaken(last + 1 + index, last + 1 + index),
      );
  return before || behind || apposed;
}

function isGivenName({ lexicon }: Finder, word: AnalysedWord): boolean {
  const names = givenNamesOf(lexicon);
  return names.has(word.fold);
}

/** The last word of the name of a person that begins at a word; undefined where none does. */
function personAt(finder: Finder, first: number): number | undefined {
  const { text, words } = finder;
  const at = (offset: number) => words[first + offset];
  const gap = (offset: number) => text.between(first + offset - 1, first + offset);
  const [one, two, three] = [at(0), at(1), at(2)];
  if (!one || !two) return undefined;
  if (isInitial.test(one.text) && afterInitial.test(gap(1))) {
    if (isName.test(two.text) && gap(1).startsWith('.')) return first + 1;
    if (isInitial.test(two.text) && three && isName.test(three.text) && afterInitial.test(gap(2)))
      return first + 2;
    return undefined;
  }
  if (!isName.test(one.text) || !isName.test(two.text) || !blank.test(gap(1))) return undefined;
  const third = three && isName.test(three.text) && blank.test(gap(2)) ? three : undefined;
  if (
    third &&
    (patronymic.test(third.text) || (patronymic.test(two.text) && surname.test(third.text)))
  )
    return first + 2;
  const isSurname = surname.test(two.text) || (two.language === 'kk' && surname.test(two.stem));
  const isPerson =
    isSurname ||
    patronymic.test(two.text) ||
    isGivenName(finder, one) ||
    isBesidePerson(finder, first, first + 1);
  // A third word with a capital makes a name of something else: Civic Space Monitor.
  return isPerson && (!third || isSurname) ? first + 1 : undefined;
}

/** Words by which something is named after a person: Л.Н. Гумилев атындағы университет. */
const namedAfter = new Set(['атындағы', 'имени', 'им', 'after']);

function bearsName(word: AnalysedWord | undefined): boolean {
  return word !== undefined && namedAfter.has(word.exact);
}

/** People who are named in full. */
export function people(finder: Finder): NamedPlace[] {
  const { text, words, language, isTaken, isTitle } = finder;
  const found: NamedPlace[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!words[first]?.isCapital) continue;
    const hasTitle = isTitle(first - 1) && blank.test(text.between(first - 1, first));
    const last = personAt(finder, first);
    if (last === undefined || isTaken(first, last) || isTitle(first)) continue;
    if (bearsName(words[first - 1]) || bearsName(words[last + 1])) continue;
    const own = words.slice(first, last + 1);
    const slug = slugOf(own.map((word) => lemmaOf(word, language)).join(' '));
    found.push({ first, last, slug, type: 'Person', isKnown: false, score: hasTitle ? 0.8 : 0.6 });
    first = last;
  }
  return found;
}

/** Surnames alone, of people who were named in full. */
export function surnames(
  { words, language, isTaken }: Finder,
  named: readonly NamedPlace[],
): NamedPlace[] {
  const byName = new Map<string, NamedPlace>();
  const inFull = new Set<number>();
  for (const place of named) {
    for (let index = place.first; index <= place.last; index += 1) inFull.add(index);
    const last = words[place.last];
    if (place.type === 'Person' && last) byName.set(lemmaOf(last, language), place);
  }
  const found: NamedPlace[] = [];
  if (byName.size === 0) return found;
  words.forEach((word, index) => {
    if (!word.isCapital || !isName.test(word.text)) return;
    if (inFull.has(index) || isTaken(index, index)) return;
    const person = byName.get(lemmaOf(word, language));
    if (person) found.push({ ...person, first: index, last: index, score: 0.6 });
  });
  return found;
}
