import MarkdownIt from 'markdown-it';
import { parse, YAMLParseError } from 'yaml';
import { AtazanError } from '../../errors';
import { type Draft, firstText } from './draft';
import { textOf } from './markup-text';
import { parsePage } from './page';

const markdown = new MarkdownIt({ html: false });

const frontMatter = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/;

/** Whether a text begins with front matter between lines of three hyphens. */
export function hasFrontMatter(text: string): boolean {
  return frontMatter.test(text);
}

function frontMatterOf(yaml: string, name: string): Readonly<Record<string, unknown>> {
  try {
    // The core schema of YAML 1.2 reads a day as the text that it is.
    const value: unknown = parse(yaml, { schema: 'core' });
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new AtazanError('BAD_USER_INPUT', `${name}: front matter: ${error.message}`);
  }
}

/**
 * Reads Markdown: its text without the marks, and title, publisher, date, language and url from its front matter.
 *
 * @param name of the file, for errors
 * @throws AtazanError BAD_USER_INPUT for front matter that is no YAML
 */
export async function readMarkdown(source: string, name: string): Promise<Draft> {
  const head = frontMatter.exec(source);
  const about = frontMatterOf(head?.[1] ?? '', name);
  const html = markdown.render(source.slice(head?.[0].length ?? 0));
  const { body } = await parsePage(html);
  const heading = body.querySelector('h1')?.textContent;
  const text = textOf(body);
  const title = firstText(about.title, heading);
  return {
    text: title === undefined || text.includes(title) ? text : `${title}\n\n${text}`,
    title,
    publisher: firstText(about.publisher),
    published: firstText(String(about.date ?? about.published ?? '')),
    language: firstText(about.language, about.lang),
    url: firstText(about.url),
  };
}
