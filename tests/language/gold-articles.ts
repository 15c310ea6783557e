import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Article } from '../../src/ingest/reading';
import type { Language } from '../../src/ontology/model';
import { toLatin } from '../../src/text/kazakh/latin';

/** A mention that an annotator marked. Offsets are UTF-16 code units into the text. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Slugs any of which is right; of an unknown thing, a name of the annotator's with a `?` in front. */
  readonly entities: readonly string[];
  /** Whether a reader may as well leave it out: a noun that stands for a name. */
  readonly isOptional: boolean;
}

/** A statement that an annotator found: ends as in mentions. */
export interface GoldStatement {
  readonly subject: readonly string[];
  readonly predicate: string;
  readonly object: readonly string[];
  /** Whether it is implied rather than said. */
  readonly isOptional: boolean;
}

/** An article of the gold set with all that it names and says. */
export interface GoldArticle {
  readonly name: string;
  /** Whether it was not looked at while the reader was improved. */
  readonly isHeldOut: boolean;
  readonly article: Article;
  readonly mentions: readonly GoldMention[];
  readonly statements: readonly GoldStatement[];
}

interface Raw {
  readonly heldOut?: boolean;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly statements?: readonly {
    readonly subject: string;
    readonly predicate: string;
    readonly object: string;
    readonly optional?: boolean;
  }[];
}

/** `[surface|slug]`, with `~` before what may be left out, `?Type:` before what is unknown, `/` between alternatives. */
const mark = /\[([^\]|]+)\|(~?)(\??)(?:\w+:)?([^\]]+)\]/gu;

const alternatives = (slugs: string, unknown = '') =>
  slugs.split('/').map((slug) => `${unknown}${slug}`);

function unmarked(text: string): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, surface = '', optional, unknown, slugs = ''] = match;
    plain += text.slice(at, match.index);
    const start = plain.length;
    plain += surface;
    at = match.index + whole.length;
    mentions.push({
      start,
      end: plain.length,
      entities: alternatives(slugs, unknown),
      isOptional: optional !== '',
    });
  }
  return { text: plain + text.slice(at), mentions };
}

function readArticleFile(
  folder: string,
  language: Language,
  file: string,
  respell: (text: string) => string,
): GoldArticle {
  const raw = parse(readFileSync(join(folder, file), 'utf8')) as Raw;
  const { text, mentions } = unmarked(respell(raw.text));
  return {
    name: `${language}/${file}`,
    isHeldOut: raw.heldOut === true,
    article: { text, language, title: raw.title, published: raw.published },
    mentions,
    statements: (raw.statements ?? []).map(({ subject, predicate, object, optional }) => ({
      subject: alternatives(subject),
      predicate,
      object: alternatives(object),
      isOptional: optional === true,
    })),
  };
}

/** A Cyrillic text in the Latin alphabet of 2021. */
function inLatin(text: string): string {
  return text.replace(/[\u0400-\u04ff]/gu, (letter) => {
    const latin = toLatin(letter.toLowerCase());
    return letter === letter.toLowerCase()
      ? latin
      : latin.charAt(0).toLocaleUpperCase('tr') + latin.slice(1);
  });
}

/** The Kazakh articles in Latin letters. */
export function latinArticles(): GoldArticle[] {
  return articlesOf('kk', inLatin);
}

function articlesOf(language: Language, respell: (text: string) => string): GoldArticle[] {
  const folder = join(root, language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
  return files.sort().map((file) => readArticleFile(folder, language, file, respell));
}

const root = join(__dirname, 'gold', 'articles');

/** The articles of `gold/articles`, by language and number. */
export function goldArticles(): GoldArticle[] {
  return (readdirSync(root) as Language[])
    .sort()
    .flatMap((language) => articlesOf(language, (text) => text));
}
