import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Draft, dayOf, firstText } from './draft';
import { articleData } from './json-ld';
import { textOf } from './markup-text';

type Page = ReturnType<typeof parseHTML>['document'];

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

/** A page from its markup; a part of one is taken for the body. */
function pageOf(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/**
 * Reads a web page: its main content as text, with the title as the first line, and what it says of itself in JSON-LD,
 * `meta`, `time` and `lang`.
 */
export function readHtml(html: string): Draft {
  const page = pageOf(html);
  const metadata = metadataOf(page);
  for (const element of page.querySelectorAll('script, style, noscript, template, iframe, svg')) {
    element.remove();
  }
  const whole = page.body ? textOf(page.body) : '';
  const content = new Readability(page, { disableJSONLD: true }).parse()?.content;
  const main = content ? textOf(pageOf(content).body) : '';
  const body = main === '' ? whole : main;
  const { title } = metadata;
  const isThere = title === undefined || body.slice(0, 2 * title.length).includes(title);
  return { ...metadata, text: isThere ? body : `${title}\n\n${body}` };
}
