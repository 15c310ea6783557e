import { createHash } from 'node:crypto';
import { normalText } from '../dataset/item';
import type { SourceRecord } from '../dataset/record';
import { slugOf } from './mentions/slug';
import type { Article } from './reading';

/** How many words of a title tell its topic in an id. */
const topicWords = 6;

/** How much of a text stands for a title that it does not have. */
const labelWords = 12;

/** The digest by which a text that has not changed is known. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function firstWords(text: string, count: number): string {
  return normalText(text.slice(0, 1_000)).split(' ').slice(0, count).join(' ');
}

/** The publisher as far as an address tells it: its host. */
function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/**
 * The source that an article is, as far as the article tells: an id of publisher, day and topic in Latin letters; a
 * label where there is no title; where there is no address, a URN of the digest of the text.
 */
export function sourceOf({
  text,
  language,
  title,
  publisher,
  published,
  url,
}: Article): SourceRecord {
  const name = normalText(publisher ?? hostOf(url) ?? 'Unknown publisher');
  const label = normalText(title ?? firstWords(text, labelWords));
  const topic = slugOf(firstWords(label, topicWords));
  const parts = [slugOf(publisher ?? hostOf(url) ?? 'unknown'), published ?? '', topic];
  return {
    id: parts.filter(Boolean).join('-'),
    title: label,
    titleIsLabel: title === undefined,
    publisher: name,
    language,
    published,
    url: url ?? `urn:sha256:${textDigest(text)}`,
  };
}
