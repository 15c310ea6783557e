import { isDate } from '../../ontology/date';
import { languages } from '../../ontology/model';
import { analyse } from '../../text/analyse';
import { cuesOf } from '../cues/read';
import { datesIn } from '../statements/dates';
import { type Draft, firstText, normalLines } from './draft';

/** How many lines above the body may say when and where it was published. */
const headLines = 8;

/** A line longer than this is no headline and no date line. */
const longest = { title: 200, date: 100 } as const;

/** The day that a line names, in digits or in words of any of the languages. */
function dayIn(line: string): string | undefined {
  const [, day, month, year] = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(line) ?? [];
  if (day && month && year) {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isDate(date)) return date;
  }
  for (const language of languages) {
    const [found] = datesIn(analyse(line, language).words, cuesOf(language), undefined);
    if (found && isDate(found.date)) return found.date;
  }
  return undefined;
}

/** A headline stands above more text and is no whole sentence. */
function isTitle(line: string | undefined, next: string | undefined): line is string {
  return (
    line !== undefined &&
    next !== undefined &&
    line.length <= longest.title &&
    !/[.;:,]$/.test(line) &&
    !/^https?:/.test(line)
  );
}

/** Reads plain text: the first line as its title where it looks like one, a day and an address from the lines above the body. */
export function readPlain(source: string): Draft {
  const text = normalLines(source);
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [first, next] = lines;
  const head = lines.slice(0, headLines);
  const dated = head.filter((line) => line.length <= longest.date).map(dayIn);
  return {
    text,
    title: isTitle(first, next) ? firstText(first) : undefined,
    published: dated.find((day) => day !== undefined),
    url: head.map((line) => /(?:^|\s)(https?:\/\/\S+)$/.exec(line)?.[1]).find((url) => url),
  };
}
