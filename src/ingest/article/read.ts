import { extname } from 'node:path';
import { didYouMean } from '../../dataset/problem';
import { AtazanError } from '../../errors';
import { isDate } from '../../ontology/date';
import type { Language } from '../../ontology/model';
import type { Article } from '../reading';
import { decodeText } from './decode';
import { type Draft, normalLines } from './draft';
import { readHtml } from './html';
import { languageOfText } from './language';
import { hasFrontMatter, readMarkdown } from './markdown';
import { isPdf, readPdf } from './pdf';
import { readPlain } from './plain';

/** What the person at the terminal knows better than the file. */
export interface Given {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: Language | undefined;
  readonly url?: string | undefined;
}

type Format = 'text' | 'html' | 'markdown' | 'pdf';

const formats: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.pdf': 'pdf',
};

/** The format of a text without an ending: what it begins with tells. */
function formatOf(text: string): Format {
  if (
    /^\s*(?:<!doctype\s+html|<html[\s>]|<\?xml|<head[\s>]|<body[\s>]|<article[\s>])/i.test(text)
  ) {
    return 'html';
  }
  return hasFrontMatter(text) ? 'markdown' : 'text';
}

async function draftOf(name: string, bytes: Buffer): Promise<Draft> {
  const ending = extname(name).toLowerCase();
  const format = formats[ending];
  if (ending !== '' && !format) {
    const near = didYouMean(ending, Object.keys(formats));
    throw new AtazanError(
      'BAD_USER_INPUT',
      `${name}: files that end in ${ending} are not read; expected .txt, .md, .html or .pdf${near}`,
    );
  }
  if (bytes.length === 0) throw new AtazanError('BAD_USER_INPUT', `${name}: the file is empty`);
  if (format === 'pdf' || (!format && isPdf(bytes))) return readPdf(bytes, name);
  const text = normalLines(decodeText(bytes, name));
  switch (format ?? formatOf(text)) {
    case 'html':
      return readHtml(text, name);
    case 'markdown':
      return readMarkdown(text, name);
    default:
      return readPlain(text);
  }
}

/**
 * Reads an article from a file.
 *
 * @param name of the file, whose ending tells the format; `stdin` has none and is told by its content
 * @param given stands above what the file says
 * @throws AtazanError BAD_USER_INPUT that names the file, when it is empty, no text, or in no known language
 */
export async function readArticleFile(name: string, bytes: Buffer, given: Given): Promise<Article> {
  const draft = await draftOf(name, bytes);
  const { text } = draft;
  const language = given.language ?? languageOfText(text, draft.language);
  if (language === undefined) {
    throw new AtazanError('BAD_USER_INPUT', `${name}: the file has no words`);
  }
  const title = given.title ?? draft.title;
  const publisher = given.publisher ?? draft.publisher;
  const published = given.date ?? draft.published;
  const url = given.url ?? draft.url;
  return {
    text,
    language,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && isDate(published) && { published }),
    ...(url !== undefined && { url }),
  };
}
