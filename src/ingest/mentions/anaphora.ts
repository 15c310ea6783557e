import type { Language } from '../../ontology/model';
import { type AnalysedText, formsOf, type WordTest } from '../../text/analyse';
import { derivedFrom } from '../cues/derive';
import type { Cues } from '../cues/read';
import type { KnownEntity } from '../reading';
import type { NamedPlace } from './named';

interface Nouns {
  /** Words that point to what was named. */
  readonly pointers: ReadonlySet<string>;
  /** For what was last named with them. */
  readonly same: ReadonlySet<string>;
  /** For what was last named of a type. */
  readonly ofType: ReadonlyMap<string, string>;
  readonly isNoun: WordTest;
  /** The nouns as they are listed, in the nominative. */
  readonly forms: ReadonlySet<string>;
}

const nounsOf = derivedFrom(({ anaphora, language }: Cues): Nouns => {
  const stemOf = (noun: string) => formsOf(noun, language).stem;
  const { same, Organization, Event, Document, Topic, pointers } = anaphora;
  const ofSame = new Set(same.map(stemOf));
  const ofType = new Map([
    ...Organization.map((noun) => [stemOf(noun), 'Organization'] as const),
    ...Event.map((noun) => [stemOf(noun), 'Event'] as const),
    ...Document.map((noun) => [stemOf(noun), 'Document'] as const),
    ...Topic.map((noun) => [stemOf(noun), 'Topic'] as const),
  ]);
  return {
    forms: new Set([...same, ...Organization, ...Event, ...Document, ...Topic]),
    pointers: new Set(pointers),
    same: ofSame,
    ofType,
    isNoun: ({ stems }) => stems.some((stem) => ofSame.has(stem) || ofType.has(stem)),
  };
});

/** Words that, beside the noun, tell which one is meant: the noun does not stand for another then. */
const defining: Readonly<Record<Language, (before: string, after: string) => boolean>> = {
  kk: (before) => /(?:[лдт][ыі][қк]|[ндт][ыі]ң)$/u.test(before),
  ru: (before, after) =>
    /(?:[ое]го|[иы]х|[ое]й)$/u.test(after) ||
    /(?:[^н]н|ск|[ое]в)(?:ого|ому|ой|ую|ая|ый|ий|ых|ым|ом|ое)$/u.test(before),
  en: (before) => before !== 'the' && before !== 'this',
};

/** The stems of the nouns that Kazakh names of an entity end with: AMANAT is named without it and is a party. */
const lastNouns = derivedFrom(({ names }: KnownEntity) =>
  names
    .filter(({ language }) => language === 'kk')
    .map(({ value }) => formsOf(value.split(' ').at(-1) ?? '', 'kk').stem),
);

/** The types that a noun alone may stand for. */
const types = new Set(['Organization', 'Institution', 'Document']);

/**
 * Where a noun alone stands for what was last named with it: the commission, after the Constitutional Commission.
 *
 * @param places what the text names, in order
 * @param entities that are known, by id
 */
export function findAnaphora(
  text: AnalysedText,
  places: readonly NamedPlace[],
  cues: Cues,
  language: Language,
  entities: ReadonlyMap<string, KnownEntity>,
): NamedPlace[] {
  const { words } = text;
  const { pointers, same, ofType, isNoun, forms } = nounsOf(cues);
  const isAnyNoun = text.those(isNoun);
  const last = new Map<string, NamedPlace>();
  const found: NamedPlace[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const place = places[next];
    if (place && index >= place.first) {
      const own = words.slice(place.first, place.last + 1);
      // A Kazakh name ends with its noun: the decree on the commission is no commission.
      for (const word of language === 'kk' ? own.slice(-1) : own) {
        const noun = word.stems.find((stem) => same.has(stem));
        if (noun !== undefined && types.has(place.type)) last.set(noun, place);
      }
      const entity = language === 'kk' ? entities.get(place.slug) : undefined;
      for (const noun of entity ? lastNouns(entity) : []) {
        if (same.has(noun) && types.has(place.type)) last.set(noun, place);
      }
      if (place.type !== 'Event' || place.isMeeting) last.set(place.type, place);
      index = place.last;
      next += 1;
      continue;
    }
    if (isAnyNoun[index] === 0) continue;
    const noun = words[index]?.stems.find((stem) => same.has(stem) || ofType.has(stem));
    if (noun === undefined) continue;
    const antecedent = last.get(noun) ?? last.get(ofType.get(noun) ?? '');
    const following = places[next];
    // A noun right before a name is a part of what that is called: the organization "Ұлт тағдыры".
    const isCalling =
      following?.first === index + 1 &&
      language !== 'kk' &&
      following.type === (antecedent?.type ?? '');
    const [before = '', after = ''] = [words[index - 1]?.exact, words[index + 1]?.exact];
    const isMeant =
      antecedent?.type === 'Topic' ? pointers.has(before) : !defining[language](before, after);
    if (antecedent && !isCalling && antecedent.last < index - 1 && isMeant) {
      const { slug, type, isKnown, isMeeting = false, score } = antecedent;
      const at = { first: index, last: index };
      const surface = words[index]?.exact ?? '';
      // By the form that it has in the nominative its case is told, as that of a name is: участники поддержали.
      const name = forms.has(surface) ? { name: [surface] } : {};
      found.push({ slug, type, isKnown, isMeeting, ...at, ...name, score: 0.6 * score });
    }
  }
  return found;
}
