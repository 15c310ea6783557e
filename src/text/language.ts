import type { Language } from '../ontology/model';
import { scriptOf } from './script';

/** Letters that Russian does not have. */
const kazakhLetters = /[әғқңөұүһі]/u;

/** Letters of Latin Kazakh, and groups that English words do not have. */
const kazakhLatin = /[äğıñŋöşūüáǵńóúý]|q(?!u)|[aeiou]n'|[agnosu]'[^s]/u;

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Common words without letters of their own. */
const kazakhWords = words(`
  мен бен пен деп да де та те бар осы сол ол бул бойынша туралы аркылы емес еді еди болды болып деген дейді деді
  айтты онда оны олар адам алды жаңа жене мемлекет заман ретінде кейін дейін сондай`);

const russianWords = words(`
  и в во на не что по с со для от до как это из к ко у за о об при или а но же ли бы его ее их он она они мы вы
  был была были быть также так под над между после перед который которая которые этот эта эти того тем чем где
  когда если более только уже еще ещё года году`);

const kazakhLatinWords = words('jäne jane men üşin ushin bul osy ol dep boldy turaly arqyly bolyp');

/** Ends of Russian words, of Kazakh ones. */
const russianEnds =
  /(?:ого|его|ому|ему|ыми|ими|ость|ости|остью|ение|ении|ения|ением|ания|анию|ться|тся|ция|ции|цию|ией|ский|ская|ское|ские|ских|ской|ному|ных|ный|ная|ное|ые|ой|ый|ий|ую|юю|ями|ами|ах|ях|ешь|ишь|ует|ают|яют|ила|или|ился|лась|лись|ому|ов|ев|ей)$/u;
const kazakhEnds =
  /(?:лар|лер|дар|дер|тар|тер|лары|лері|дары|тары|сы|сына|сында|сынан|дан|ден|тан|тен|нан|нен|мен|пен|бен|лык|дык|тык|дагы|дегі|тагы|ган|ген|кан|кен|дады|ады|еді|йды|йді|нын|дын|тын|ды|ты|ны|га|ка)$/u;

const russianLetters = /[ъщцэё]/u;

/** How a word speaks for a language: below nothing for Russian, above for Kazakh. */
function leaning(exact: string): number {
  if (kazakhLetters.test(exact)) return 3;
  if (russianWords.has(exact)) return -2;
  if (kazakhWords.has(exact)) return 2;
  let sum = 0;
  if (russianLetters.test(exact)) sum -= 1;
  if (russianEnds.test(exact)) sum -= 1;
  if (kazakhEnds.test(exact)) sum += 1;
  return sum;
}

/** How far the words about one that tells nothing are looked at, on either side. */
const reach = 6;

/**
 * The language of each word. What tells nothing of itself goes with the words round it, and a text that tells
 * nothing at all is taken for Russian in Cyrillic letters, for English in Latin ones.
 *
 * @param exact words in lower case, in the order of the text
 */
export function languagesOf(exact: readonly string[]): Language[] {
  const scripts = exact.map(scriptOf);
  const leanings = exact.map((word, index) => (scripts[index] === 'cyrillic' ? leaning(word) : 0));
  // Sums of all before, so that a neighbourhood costs two look-ups.
  const sums = [0];
  for (const value of leanings) sums.push((sums.at(-1) ?? 0) + value);
  const latinSums = [0];
  exact.forEach((word, index) => {
    const isKazakh =
      scripts[index] === 'latin' && (kazakhLatin.test(word) || kazakhLatinWords.has(word));
    latinSums.push((latinSums.at(-1) ?? 0) + (isKazakh ? 1 : 0));
  });
  const between = (all: readonly number[], from: number, to: number) =>
    (all[Math.min(to, exact.length)] ?? 0) - (all[Math.max(from, 0)] ?? 0);
  return exact.map((_word, index) => {
    const script = scripts[index];
    if (script === 'arabic') return 'kk';
    if (script === 'latin') {
      const own = between(latinSums, index, index + 1);
      const [from, to] = [Math.max(0, index - reach), Math.min(exact.length, index + reach + 1)];
      return own > 0 || between(latinSums, from, to) * 3 > to - from ? 'kk' : 'en';
    }
    const own = leanings[index] ?? 0;
    if (Math.abs(own) >= 2) return own > 0 ? 'kk' : 'ru';
    const round = between(sums, index - reach, index + reach + 1) + own;
    if (round !== 0) return round > 0 ? 'kk' : 'ru';
    return own > 0 ? 'kk' : 'ru';
  });
}

/** The language that most words of a text are of; undefined of a text without words. */
export function languageOf(exact: readonly string[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const language of languagesOf(exact)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
