import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AtazanError } from '../errors';
import { normalText } from './item';
import type { Problem } from './problem';
import type { StatementRecord } from './record';
import type { Parsed } from './validate';

/** What became of looking up quotes in the texts of their sources. */
export interface QuoteCheck {
  readonly problems: readonly Problem[];
  /** Quotes that stand in their source, word for word. */
  readonly verified: number;
  /** Sources without a text in the folder. */
  readonly withoutText: readonly string[];
}

/**
 * Looks up each quote in the text of its source: it must stand there as it is, but for white space.
 *
 * @param folder has the text of a source as `<source id>.txt`
 * @throws AtazanError BAD_USER_INPUT when there is no such folder
 */
export function checkQuotes(
  statements: readonly Parsed<StatementRecord>[],
  folder: string,
): QuoteCheck {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AtazanError('BAD_USER_INPUT', `--sources: there is no folder ${folder}`);
  }
  const texts = new Map<string, string | undefined>();
  const problems: Problem[] = [];
  let verified = 0;
  for (const { record, item } of statements) {
    const { source, quote } = record;
    if (!texts.has(source)) {
      const file = join(folder, `${source}.txt`);
      texts.set(source, existsSync(file) ? normalText(readFileSync(file, 'utf8')) : undefined);
    }
    const text = texts.get(source);
    if (text === undefined) continue;
    if (text.includes(quote)) verified += 1;
    else
      problems.push({
        ...item.place('quote'),
        message: `quote is not in the text of ${source}: ${quote}`,
      });
  }
  const withoutText = [...texts].filter(([, text]) => text === undefined).map(([source]) => source);
  return { problems, verified, withoutText };
}
