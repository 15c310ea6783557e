import { quoteLength, quoteWords } from '../../dataset/parse';
import type { Place } from '../mentions/named';
import type { Sentence } from './sentence';

/**
 * The words of a quote: the cue, and what fits of the ends; of a shorter sentence also words beside it.
 *
 * @param ends of the statement, as far as they stand in the sentence
 */
export function quoteOf(
  { words, text, firstWord, lastWord }: Sentence,
  cue: Place,
  ends: readonly Place[],
): Place {
  const lengthOf = ({ first, last }: Place) => quoteLength(text.from(first, last));
  // No quote has more words between blanks than it has words in all.
  const isShort = (place: Place) =>
    place.last - place.first < quoteWords.most || lengthOf(place) <= quoteWords.most;
  let quote: Place = { first: cue.first, last: cue.last };
  // The nearer end first, so that a far one does not push it out.
  const near = [...ends].sort(
    (a, b) => Math.abs(a.first - cue.first) - Math.abs(b.first - cue.first),
  );
  for (const end of near) {
    const wider = {
      first: Math.min(quote.first, end.first),
      last: Math.max(quote.last, end.last),
    };
    if (isShort(wider)) quote = wider;
  }
  while (lengthOf(quote) < quoteWords.least) {
    const { first, last } = quote;
    const mayBegin = first > firstWord || (last >= lastWord && first > 0);
    if (!mayBegin && last + 1 >= words.length) break;
    quote = mayBegin ? { first: first - 1, last } : { first, last: last + 1 };
  }
  while (!isShort(quote)) quote = { first: quote.first, last: quote.last - 1 };
  return quote;
}
