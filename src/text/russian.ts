import { stemmer } from '@orama/stemmers/russian';

/** Surnames in all cases, of men and women: Токаев, Токаева, Токаевым; Путин, Путиным. */
const surname = /^(.{2,}?(?:[оеё]в|[иы]н))(а|у|ым|ом|е|ой|ою|ых|ыми|ы)?$/u;

/**
 * All that may be the stem of a Russian word: what Snowball (M. F. Porter) makes of it and, where it ends as surnames
 * do, the surname, whose cases Snowball leaves apart. The likelier one comes first.
 *
 * @param word in lower case
 * @param isName whether it is written with a capital
 */
export function russianStems(word: string, isName = false): readonly string[] {
  const stem = stemmer(word).replaceAll('ё', 'е');
  const [, name, ending] = surname.exec(word) ?? [];
  if (name === undefined) return [stem];
  const bare = name.replaceAll('ё', 'е');
  if (bare === stem) return [stem];
  if (ending !== undefined) return [bare, stem];
  // Without an ending of a case -ов is that of a surname in names, and mostly that of a plural else: депутатов.
  return isName ? [bare] : [stem, bare];
}
