/** Endings of the cases of Russian nouns and adjectives, longer ones first. */
const endings =
  /(?:иями|ией|ием|иям|иях|ами|ями|ого|его|ому|ему|ыми|ими|ия|ии|ию|ие|ой|ей|ом|ем|ым|им|ую|юю|ая|яя|ое|ее|ые|ых|их|ов|ев|ам|ям|ах|ях|а|я|о|е|ы|и|у|ю|й|ь)$/u;

/**
 * A Russian noun or adjective without the ending of its case. Unlike a stemmer it takes no ending of a verb from it, so
 * that all cases of a name have one stem: Астана, Астане.
 *
 * @param word in lower case
 */
export function russianNounStem(word: string): string {
  const stem = word.replaceAll('ё', 'е').replace(endings, '');
  return stem.length >= 3 ? stem : word;
}
