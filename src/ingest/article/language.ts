import { type Language, languages } from '../../ontology/model';
import { languagesOf } from '../../text/language';
import { exactForm, wordsOf } from '../../text/words';

/** As many words show the language of a text as well as all do. */
const sampleLength = 40_000;

/**
 * The language of a text: the declared one where at least a third of the words are of it, since pages often declare that
 * of their template; else the one that most words are of. Undefined of a text without words.
 *
 * @param declared a tag of BCP 47, such as `kk-KZ`
 */
export function languageOfText(text: string, declared: string | undefined): Language | undefined {
  const words = wordsOf(text.slice(0, sampleLength));
  if (words.length === 0) return undefined;
  const counts = { kk: 0, ru: 0, en: 0 };
  for (const language of languagesOf(words.map((word) => exactForm(word.text)))) {
    counts[language] += 1;
  }
  const tag = declared?.toLowerCase().split(/[-_]/)[0];
  const known = languages.find((language) => language === (tag === 'kz' ? 'kk' : tag));
  if (known && counts[known] * 3 >= words.length) return known;
  return [...languages].sort((a, b) => counts[b] - counts[a])[0];
}
