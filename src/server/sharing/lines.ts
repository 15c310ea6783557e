/**
 * How wide letters are in DejaVu Sans Condensed Bold, the widest that pictures are written in, as shares of the
 * size: rather too wide than too narrow.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[MWMWЖШЩЮФЫмwmшщжюыфﷺ@%—…]/, 0.92],
  [/[A-ZА-ЯЁӘҒҚҢӨҰҮҺ]/, 0.74],
  [/[iljtf.,:;'"!|()[\]Iіїr ]/, 0.4],
  [/[\u0020-\u04ff]/, 0.62],
];

/** For letters of other scripts, which may be as wide as high. */
const widest = 1;

const widthOf = (text: string) =>
  [...text].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? widest),
    0,
  );

/** The longest beginning of a text that fits. */
function fitting(text: string, room: number): string {
  let fits = '';
  let width = 0;
  for (const letter of text) {
    width += widthOf(letter);
    if (width > room) break;
    fits += letter;
  }
  return fits;
}

/** Cuts what has no space in it where it must be cut. */
function pieces(word: string, room: number): string[] {
  const first = fitting(word, room);
  return first.length === word.length || first === ''
    ? [word]
    : [first, ...pieces(word.slice(first.length), room)];
}

/**
 * Breaks a text into lines; what does not fit is left out, and the last line says so.
 *
 * @param room the width of a line, in multiples of the size of the letters
 * @param most how many lines at most
 */
export function linesOf(text: string, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => pieces(one, room))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined) <= room) lines[lines.length - 1] = joined;
    else if (lines.length < most) lines.push(word);
    else return [...lines.slice(0, -1), `${fitting(last ?? '', room - widthOf(' …'))} …`];
  }
  return lines;
}
