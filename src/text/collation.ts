/*
 * Names are ordered as the Kazakh alphabet has it, of which the Russian one is a part in the same order; Latin
 * letters come after. Neo4j compares texts by code point, which puts Ә after я: so each name is stored with a
 * key in which every letter is replaced by one that stands for its place in the alphabet.
 */

/** The blocks of Unicode whose characters have a place of their own: Latin, Cyrillic, punctuation. */
const blocks = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
] as const;

/** Where the letters of keys begin: above all control characters. */
const firstLetter = 0x100;

function charactersOf([from, to]: readonly [number, number]): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
}

/** The letter of a key for each character: the same one for those that differ in case or accent alone. */
function makeTable(): ReadonlyMap<string, string> {
  const collator = new Intl.Collator('kk', { sensitivity: 'base' });
  const characters = blocks.flatMap(charactersOf).sort(collator.compare);
  const table = new Map<string, string>();
  let place = firstLetter;
  characters.forEach((character, index) => {
    const before = characters[index - 1];
    if (before !== undefined && collator.compare(before, character) !== 0) place += 1;
    table.set(character, String.fromCharCode(place));
  });
  return table;
}

const table = makeTable();

/** Stands for whatever is in none of the blocks, which comes after what is. */
const beyond = '\u{ffff}';

/** The least key of a name that begins with a Cyrillic letter. */
export const firstCyrillicKey = table.get('а') ?? beyond;

/** The least key of a name that begins with a Latin letter. */
export const firstLatinKey = table.get('a') ?? beyond;

/**
 * The key of a name: keys compare by code point as the names do by the alphabet (levels of case and accent
 * left out), after the Unicode Collation Algorithm with the tailoring of CLDR for Kazakh.
 */
export function collationKey(name: string): string {
  return [...name.normalize('NFC')]
    .map((character) => table.get(character) ?? beyond + character)
    .join('');
}
