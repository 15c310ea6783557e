import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { AtazanError } from '../../errors';
import type { ArticleFile } from '../ingest';
import { type Given, readArticleFile } from './read';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'it may not be read',
};

async function bytesOf(path: string): Promise<Buffer> {
  if (path === '-') return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new AtazanError(
      'BAD_USER_INPUT',
      `${path}: ${reasons[String(error.code)] ?? error.message}`,
    );
  }
}

/**
 * Reads articles from files, every one whatever is wrong with another.
 *
 * @param paths of files; `-` for standard input
 * @throws AtazanError BAD_USER_INPUT that names each file that cannot be read
 */
export async function readArticleFiles(
  paths: readonly string[],
  given: Given,
): Promise<ArticleFile[]> {
  const files: ArticleFile[] = [];
  const problems: string[] = [];
  for (const path of new Set(paths)) {
    const name = path === '-' ? 'stdin' : path;
    try {
      files.push({ name, article: await readArticleFile(name, await bytesOf(path), given) });
    } catch (error) {
      if (!(error instanceof AtazanError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length === 0) return files;
  const count = problems.length === 1 ? '1 file' : `${problems.length} files`;
  throw new AtazanError(
    'BAD_USER_INPUT',
    `${count} cannot be read; nothing was ingested\n${problems.join('\n')}`,
  );
}
