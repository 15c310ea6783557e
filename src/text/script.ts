/** The alphabets that names are written in. */
export type Script = 'cyrillic' | 'latin' | 'arabic' | 'other';

/** The alphabet of a word, by its first letter. */
export function scriptOf(word: string): Script {
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'latin';
    if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) return 'latin';
    if ((code >= 0x600 && code <= 0x6ff) || (code >= 0x750 && code <= 0x77f)) return 'arabic';
  }
  return 'other';
}
