import { firstText } from './draft';

/** What a page says of its article in JSON-LD, by the vocabulary of schema.org. */
export interface ArticleData {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All things at the top of a script: it holds one, a list, or a graph. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value['@graph'])];
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    // A page whose metadata is broken still has its text.
    return undefined;
  }
}

/** The name of a thing, or of the first of several. */
function nameOf(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isThing(first) ? first.name : first;
}

function isArticle({ '@type': type }: Thing): boolean {
  return [type].flat().some((name) => /(?:Article|Posting|Report)$/.test(String(name)));
}

/** @param scripts the contents of the `application/ld+json` scripts of a page */
export function articleData(scripts: readonly string[]): ArticleData {
  const article = scripts.flatMap((script) => thingsIn(parsed(script))).find(isArticle);
  if (!article) return {};
  const page = article.mainEntityOfPage;
  return {
    title: firstText(article.headline, article.name),
    publisher: firstText(nameOf(article.publisher)),
    published: firstText(article.datePublished),
    language: firstText(nameOf(article.inLanguage)),
    url: firstText(article.url, isThing(page) ? page['@id'] : page),
  };
}
