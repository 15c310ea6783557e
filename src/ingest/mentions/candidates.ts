import { derivedFrom } from '../cues/derive';
import { CueMatcher } from '../cues/matcher';
import type { Cues } from '../cues/read';
import { bodies, quotedThings } from './bodies';
import type { Finder } from './finder';
import type { NamedPlace } from './named';
import { lemmaOf, people, surnames } from './people';
import { slugOf } from './slug';
import { TakenWords } from './taken';

const eventMatcher = derivedFrom(
  ({ heads }: Cues) => new CueMatcher(heads.Event.map((phrase) => [phrase, phrase] as const)),
);

function events({ text, words, language, cues, isTaken, day }: Finder): NamedPlace[] {
  const matcher = eventMatcher(cues);
  const mayBegin = text.those(matcher.mayBegin);
  const found: NamedPlace[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (mayBegin[first] === 0) continue;
    const [match] = matcher.at(words, first);
    if (!match || isTaken(match.first, match.last)) continue;
    const name = words
      .slice(match.first, match.last + 1)
      .map((word) => lemmaOf(word, language))
      .join(' ');
    found.push({
      first: match.first,
      last: match.last,
      slug: slugOf(day ? `${name} ${day}` : name),
      type: 'Event',
      isKnown: false,
      score: 0.5,
    });
    first = match.last;
  }
  return found;
}

/** What a text seems to name that is not known: people, organizations and documents in quotes, meetings. */
export function findCandidates(finder: Finder): NamedPlace[] {
  const taken = new TakenWords(finder.words.length);
  const found: NamedPlace[] = [];
  const inFull = people(finder);
  const all = [
    ...quotedThings(finder),
    ...inFull,
    ...surnames(finder, inFull),
    ...bodies(finder),
    ...events(finder),
  ];
  for (const place of all) {
    if (taken.has(place.first, place.last)) continue;
    taken.add(place);
    found.push(place);
  }
  return found;
}
