import type { AnalysedText, AnalysedWord } from '../../text/analyse';
import { scriptOf } from '../../text/script';
import { unseen } from '../../text/words';
import { derivedFrom } from '../cues/derive';
import { type Entry, isArticle, type Lexicon, type LexiconNode } from '../lexicon';
import type { KnownEntity } from '../reading';
import type { NamedPlace, Place } from './named';
import type { NameKind } from './names';
import { TakenWords } from './taken';

interface Match extends Place {
  readonly entry: Entry;
  readonly entity: KnownEntity;
}

/** What may stand between the words of a name. */
const withinName = new RegExp(`^(?:[\\s${unseen}«»"“”„№()–'’-]{1,4}|\\.\\s?)$`, 'u');
const isCapital = /^[\p{Lu}\p{N}]/u;
const isAllCapitals = /^[\p{Lu}\p{N}-]{2,}(?:[-'’]\p{Ll}+)?$/u;

const weights: Readonly<Record<NameKind, number>> = {
  full: 1,
  acronym: 0.9,
  short: 0.9,
  part: 0.8,
  holder: 0.95,
  surname: 0.75,
};

/** Types whose names of one word are words of their own where they are in small letters. */
const namedByCapital = new Set(['Person', 'Organization', 'Place', 'Document']);

function matchesAt(text: AnalysedText, first: number, lexicon: Lexicon): readonly Match[] {
  const { words } = text;
  const found: Match[] = [];
  let nodes: LexiconNode[] = [lexicon.root];
  for (let last = first; last < words.length; last += 1) {
    const word = words[last];
    const before = words[last - 1];
    if (!word) break;
    if (last > first && before) {
      const gap = text.between(last - 1, last);
      if (!withinName.test(gap)) break;
      if (gap.startsWith('.') && before.text.length > 3) break;
      if (isArticle(word.exact)) continue;
    }
    const lexemes = lexicon.lexemesOf(word);
    if (lexemes.length === 0) break;
    const next: LexiconNode[] = [];
    for (const lexeme of lexemes) {
      for (const node of nodes) {
        const following = node.next.get(lexeme);
        if (following) next.push(following);
      }
    }
    if (next.length === 0) break;
    for (const node of next) {
      for (const entry of node.entries) {
        const entity = lexicon.entities.get(entry.slug);
        if (entity) found.push({ first, last, entry, entity });
      }
    }
    nodes = next;
  }
  return found;
}

/** Endings of cases by which a Kazakh word belongs to the verb, not to the word behind it. */
const ofVerb = /(?:[ғқгк][ае]|[ыі]н[ае]|[ндт][ыі]|[дт][ае]|[дтн][ае]н|[мбп]ен)$/u;

/** Whether a word within a Kazakh name stands in a case that ends the name: Халық Кеңесіне заң шығару бастамасы. */
function isBroken(own: readonly AnalysedWord[], name: readonly string[]): boolean {
  return own
    .slice(0, -1)
    .some(
      ({ language, exact }, index) =>
        language === 'kk' &&
        exact !== name[index] &&
        ofVerb.test(exact) &&
        !ofVerb.test(name[index] ?? ''),
    );
}

/** Whether the words are written as a name of this kind is: with capitals where it has them, in its script. */
function isWrittenAsName(
  words: readonly AnalysedWord[],
  { first, last, entry, entity }: Match,
): boolean {
  const own = words.slice(first, last + 1);
  const [{ exact = '', text = '' } = {}] = own;
  const [name = ''] = entry.words;
  if (entry.kind === 'acronym') {
    // Letters that only sound alike make another acronym, or a number: XI.
    return isAllCapitals.test(text) && exact.replace(/[-'].*$/, '') === name;
  }
  if (entity.type === 'Person') {
    // Words that names have in small letters stand within them: Ханс-Фридрих фон Плётц.
    return own.every(
      (word, index) =>
        isCapital.test(word.text) || (index > 0 && first + index < last && word.exact.length <= 3),
    );
  }
  if (entry.kind === 'part') return own.some((word) => isCapital.test(word.text));
  // The president of the union is not that of the country.
  if (first === last && entity.type === 'Institution' && words[last + 1]?.exact === 'of')
    return false;
  if (entry.kind === 'holder') return !isBroken(own, entry.words);
  if (first !== last) return !isBroken(own, entry.words);
  // One word alone that sounds like a name in another script is more often another word.
  const isSpelling = own[0]?.language === 'kk' && scriptOf(exact) === 'latin';
  if (scriptOf(exact) !== scriptOf(name) && !isSpelling) return false;
  if (isCapital.test(text)) return true;
  // An English word in small letters that only has the stem may be a verb: to campaign, campaigning.
  const isVerb = own[0]?.language === 'en' && exact.replace(/'?s$/, '') !== name.replace(/s$/, '');
  return !namedByCapital.has(entity.type) && !isVerb;
}

/** Whether a name goes on behind a surname: Ali Bektayev. */
function goesOn(text: AnalysedText, last: number): boolean {
  return (
    text.between(last, last + 1).length === 1 &&
    /^\p{Lu}\p{Ll}/u.test(text.words[last + 1]?.text ?? '')
  );
}

/** What else in the text bears a match out. */
interface Support {
  /** Ids that the text names beyond doubt. */
  readonly sure: ReadonlySet<string>;
  /** Whether no other entity has the name. */
  readonly isUnique: boolean;
  readonly hasTitle: boolean;
}

/** Surnames, ordinary words in small letters and numbers of articles name something only with support. */
function needsSupport(
  words: readonly AnalysedWord[],
  { first, last, entry, entity }: Match,
  ordinary: ReadonlySet<string>,
): boolean {
  const word = words[first];
  if (entry.kind === 'surname') return true;
  if (entity.type === 'Provision' && entry.kind === 'part') return true;
  if (first !== last || word === undefined || isCapital.test(word.text)) return false;
  return word.stems.some((stem) => ordinary.has(stem));
}

function isSupported({ entry, entity }: Match, { sure, isUnique, hasTitle }: Support): boolean {
  if (entity.type === 'Provision') return entity.neighbours.some((slug) => sure.has(slug));
  return sure.has(entry.slug) || (entry.kind === 'surname' && isUnique && hasTitle);
}

/** How exactly the text has the words of the name: 1 for letter by letter. */
function exactness(words: readonly AnalysedWord[], { first, last, entry }: Match): number {
  const own = words.slice(first, last + 1).filter(({ exact }) => !isArticle(exact));
  const same = own.filter(({ exact }, index) => exact === entry.words[index]).length;
  return 0.9 + 0.1 * (same / own.length);
}

/** Longest first; of equally long ones the surer kind of name. */
function byLength(a: Match, b: Match): number {
  return (
    b.last - b.first - (a.last - a.first) ||
    weights[b.entry.kind] - weights[a.entry.kind] ||
    a.first - b.first
  );
}

/** How many of the last words before a mention its entity is recognised by. */
const reach = 12;

const roleWords = derivedFrom(
  ({ roles, description = '' }: KnownEntity) =>
    new Set(
      [...roles, description]
        .flatMap((role) => role.toLowerCase().split(/\s+/))
        .filter((word) => word.length > 3),
    ),
);

/** How well an entity fits the place: words of its roles nearby, neighbours in the text. */
function closeness(
  words: readonly AnalysedWord[],
  match: Match,
  sure: ReadonlySet<string>,
): number {
  const around = words
    .slice(Math.max(0, match.first - reach), match.last + 1 + reach)
    .map(({ exact }) => exact);
  const own = roleWords(match.entity);
  const roles = around.some((word) => own.has(word)) ? 1 : 0;
  const neighbours = match.entity.neighbours.filter((slug) => sure.has(slug)).length;
  return roles + Math.min(3, neighbours) + (sure.has(match.entity.slug) ? 2 : 0);
}

/**
 * Where a text names known entities: the longest names win, no two overlap. A surname alone counts after the full
 * name anywhere in the text, or after a title where nobody else has it; of several who bear a name the one whose
 * roles and neighbours the text names is taken.
 *
 * @param isTitle whether the word at an index is a title that stands before names
 * @param ordinary stems of words that name something only with a capital, or where the text names it otherwise
 */
export function findKnown(
  text: AnalysedText,
  lexicon: Lexicon,
  isTitle: (index: number) => boolean,
  ordinary: ReadonlySet<string>,
): NamedPlace[] {
  const { words } = text;
  const all: Match[] = [];
  const mayBegin = text.those(lexicon.mayBegin);
  for (let index = 0; index < words.length; index += 1) {
    if (mayBegin[index] === 0) continue;
    for (const match of matchesAt(text, index, lexicon)) {
      if (isWrittenAsName(words, match)) all.push(match);
    }
  }
  all.sort(byLength);
  const bySpan = new Map<number, Match[]>();
  for (const match of all) {
    const key = match.first * words.length + match.last;
    const group = bySpan.get(key);
    if (group) group.push(match);
    else bySpan.set(key, [match]);
  }
  const groups = [...bySpan.values()];
  const slugsOf = (group: readonly Match[]) => new Set(group.map(({ entry }) => entry.slug));
  const isOwn = (match: Match) => !needsSupport(words, match, ordinary);
  const sure = new Set<string>();
  for (const group of groups) {
    const slugs = slugsOf(group);
    if (slugs.size === 1 && group.some((match) => isOwn(match) && match.entry.kind !== 'part')) {
      for (const slug of slugs) sure.add(slug);
    }
  }
  const taken = new TakenWords(words.length);
  const found: NamedPlace[] = [];
  for (const group of groups) {
    const [{ first, last }] = group as [Match];
    if (taken.has(first, last)) continue;
    const support = { sure, isUnique: slugsOf(group).size === 1, hasTitle: isTitle(first - 1) };
    const allowed = group.filter(
      (match) =>
        isOwn(match) ||
        (isSupported(match, support) && (match.entry.kind !== 'surname' || !goesOn(text, last))),
    );
    const isPlain = slugsOf(allowed).size === 1;
    const ranked = allowed
      .map((match) => ({
        match,
        fits: isPlain ? 0 : closeness(words, match, sure),
        weight: weights[match.entry.kind] * exactness(words, match),
      }))
      .sort((a, b) => b.fits - a.fits || b.weight - a.weight);
    const [best] = ranked;
    if (!best) continue;
    const rival = ranked.find(({ match }) => match.entry.slug !== best.match.entry.slug);
    const isDoubtful = rival !== undefined && rival.fits >= best.fits;
    const score = best.weight * (isDoubtful ? 0.6 : 1);
    taken.add({ first, last });
    found.push({
      first,
      last,
      slug: best.match.entry.slug,
      type: best.match.entity.type,
      isKnown: true,
      score: Math.round(score * 100) / 100,
      name: best.match.entry.words,
      holds: best.match.entry.edge,
    });
  }
  return found.sort((a, b) => a.first - b.first);
}
