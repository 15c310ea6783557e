import { stemmer } from '@orama/stemmers/russian';
import { russianNounStem } from './russian-noun';

/** Surnames in all cases, of men and women: Токаев, Токаева, Токаевым; Путин, Путиным. */
const surname = /^(.{2,}?(?:[оеё]в|[иы]н))(а|у|ым|ом|е|ой|ою|ых|ыми|ы)?$/u;

/** Nouns in -ай, whose cases look like those of adjectives: Курултай, Курултая; Абаем. */
const softNoun = /^(.{2,}а)(?:й|я|ю|ем|е)$/u;

/**
 * All that may be the stem of a Russian word: what Snowball (M. F. Porter) makes of it, and of a name also the surname,
 * whose cases Snowball leaves apart, and what is left without the ending of a noun. The likeliest one comes first.
 *
 * @param word in lower case
 * @param isName whether it is written with a capital
 */
export function russianStems(word: string, isName = false): readonly string[] {
  const stem = stemmer(word).replaceAll('ё', 'е');
  const [, name, ending] = surname.exec(word) ?? [];
  const bare = name?.replaceAll('ё', 'е');
  const [, soft] = softNoun.exec(word) ?? [];
  const noun = [
    ...(isName && word.length > 4 ? [russianNounStem(word)] : []),
    ...(soft === undefined ? [] : [soft]),
  ];
  // Without an ending of a case -ов is that of a surname in names, and mostly that of a plural else: депутатов.
  if (bare !== undefined && ending === undefined && isName) return [bare];
  if (bare === undefined || bare === stem) return [...new Set([stem, ...noun])];
  return ending === undefined ? [stem, bare] : [...new Set([bare, stem, ...noun])];
}
