import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { AtazanError } from '../../errors';
import { type Draft, firstText } from './draft';
import { readPlain } from './plain';

/** The beginning of every PDF. */
export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1_024).includes('%PDF-');
}

/**
 * Reads a PDF: the text of its pages, and the title that it was given.
 *
 * @param name of the file, for errors
 * @throws AtazanError BAD_USER_INPUT for one that cannot be read or has no text, such as a scan
 */
export async function readPdf(bytes: Buffer, name: string): Promise<Draft> {
  const { pages, title } = await pagesOf(bytes).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AtazanError('BAD_USER_INPUT', `${name}: cannot be read as PDF: ${reason}`);
  });
  const text = pages.join('\n\n').trim();
  if (text === '') {
    throw new AtazanError(
      'BAD_USER_INPUT',
      `${name}: the PDF has no text; a scan must go through OCR first`,
    );
  }
  const plain = readPlain(text);
  return { ...plain, title: title ?? plain.title };
}

async function pagesOf(bytes: Buffer): Promise<{ pages: string[]; title: string | undefined }> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { text } = await extractText(document);
    const { info } = await getMeta(document);
    return { pages: text, title: firstText(info.Title) };
  } finally {
    await document.destroy();
  }
}
