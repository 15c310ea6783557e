import { analyse } from 'chardet';
import { decode, encodingExists } from 'iconv-lite';
import { AtazanError } from '../../errors';

/** Enough for letters to show their frequencies, little enough to be looked at for each file. */
const sampleBytes = 65_536;

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function markedEncoding(bytes: Buffer): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/** UTF-16 without a mark: the high bytes of Latin and Cyrillic letters are 0 and 4, all at odd or all at even places. */
function unmarkedUtf16(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const counts = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0 || byte === 4) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = counts.map((count) => count / (sample.length / 2));
  if (odd > 0.8 && even < 0.3) return 'utf-16le';
  return even > 0.8 && odd < 0.3 ? 'utf-16be' : undefined;
}

function asUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a page of HTML or XML says its encoding is. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 4_096).toString('latin1');
  const found = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding=["']([\w-]+)/i.exec(
    head,
  );
  const name = found?.[1] ?? found?.[2];
  return name && encodingExists(name) && !/^utf-?(?:8|16|32)/i.test(name) ? name : undefined;
}

const cyrillic = /^(?:windows-1251|KOI8-R|ISO-8859-5)$/;

/** The encoding that the frequencies of letters speak for. Where most letters are not ASCII, a Cyrillic one. */
function guessedEncoding(bytes: Buffer): string {
  const sample = bytes.subarray(0, sampleBytes);
  const matches = analyse(sample).map(({ name }) => name as string);
  const high = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  const found = matches.find((name) =>
    high > sample.length / 3 ? cyrillic.test(name) : encodingExists(name),
  );
  return found ?? 'windows-1251';
}

/** How much of a text may be what no text has before it is taken for none. */
const mostNoise = 0.01;

function noiseOf(text: string): number {
  const noise = text.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return noise / Math.max(1, text.length);
}

/** How files begin that must be unpacked first. */
const packed: readonly (readonly [string, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * The text of bytes: by their byte order mark, as UTF-8 where they are valid as such, by what they declare, else by
 * the frequencies of letters.
 *
 * @param name of the file, for errors
 * @throws AtazanError BAD_USER_INPUT for what is empty, packed or no text
 */
export function decodeText(bytes: Buffer, name: string): string {
  const packing = packed.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (packing) {
    throw new AtazanError('BAD_USER_INPUT', `${name}: this is ${packing[0]}; unpack it first`);
  }
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  const text = marked
    ? decode(bytes, marked)
    : (asUtf8(bytes) ?? decode(bytes, declaredEncoding(bytes) ?? guessedEncoding(bytes)));
  if (text.trim() === '') throw new AtazanError('BAD_USER_INPUT', `${name}: the file is empty`);
  if (noiseOf(text) > mostNoise) {
    throw new AtazanError(
      'BAD_USER_INPUT',
      `${name}: this is no text; expected .txt, .md, .html or .pdf`,
    );
  }
  return text;
}
