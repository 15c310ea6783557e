import { Readability } from '@mozilla/readability';
import { AtazanError } from '../../errors';
import { type Draft, dayOf, firstText } from './draft';
import { articleData } from './json-ld';
import { textOf } from './markup-text';
import { type Page, parsePage } from './page';

/** The content of the first `meta` that one of some names or properties has. */
function meta(page: Page, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const content = page.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
      if (content?.trim()) return content;
    }
  }
  return undefined;
}

function address(...candidates: readonly (string | null | undefined)[]): string | undefined {
  return (
    candidates.find((text) => text && /^https?:\/\//.test(text) && URL.canParse(text)) ?? undefined
  );
}

function metadataOf(page: Page): Omit<Draft, 'text'> {
  const data = articleData(
    [...page.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
  );
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    title: firstText(
      data.title,
      meta(page, 'og:title', 'twitter:title'),
      page.querySelector('h1')?.textContent,
      page.querySelector('title')?.textContent,
    ),
    publisher: firstText(
      data.publisher,
      meta(page, 'og:site_name', 'publisher', 'application-name'),
    ),
    published:
      dayOf(data.published) ??
      dayOf(
        meta(page, 'article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued'),
      ) ??
      dayOf(time),
    language: firstText(
      page.documentElement?.getAttribute('lang'),
      data.language,
      meta(page, 'og:locale', 'content-language'),
    ),
    url: address(
      page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      meta(page, 'og:url'),
      data.url,
    ),
  };
}

/** How deep elements may be nested: far deeper than in any page, not so deep that reading takes minutes. */
const mostDepth = 1_000;

/** Elements that need no end tag do not count. */
const tags =
  /<(\/?)(?!(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)\b)[a-z][^<>]*>/gi;

function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag, slash] of html.matchAll(tags)) {
    if (slash) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>')) depth += 1;
    most = Math.max(most, depth);
  }
  return most;
}

/**
 * Reads a web page: its main content as text, with the title as the first line, and what it says of itself in JSON-LD,
 * `meta`, `time` and `lang`.
 *
 * @param name of the file, for errors
 * @throws AtazanError BAD_USER_INPUT for elements that are nested without end
 */
export async function readHtml(html: string, name: string): Promise<Draft> {
  if (depthOf(html) > mostDepth) {
    throw new AtazanError(
      'BAD_USER_INPUT',
      `${name}: elements are nested more than ${mostDepth} deep`,
    );
  }
  const page = await parsePage(html);
  const metadata = metadataOf(page);
  for (const element of page.querySelectorAll('script, style, noscript, template, iframe, svg')) {
    element.remove();
  }
  const whole = page.body ? textOf(page.body) : '';
  const content = new Readability(page, { disableJSONLD: true }).parse()?.content;
  const main = content ? textOf((await parsePage(content)).body) : '';
  const body = main === '' ? whole : main;
  const { title } = metadata;
  const isThere = title === undefined || body.slice(0, 2 * title.length).includes(title);
  return { ...metadata, text: isThere ? body : `${title}\n\n${body}` };
}
