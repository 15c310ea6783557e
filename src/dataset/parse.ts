import type { EdgeType, Language, Ontology } from '../ontology/model';
import { languages } from '../ontology/model';
import type { Item } from './item';
import { anyOf } from './problem';
import {
  type EntityRecord,
  edgeIdOf,
  type FormerNames,
  type SourceRecord,
  type StatementRecord,
  statementIdOf,
  statementStatuses,
} from './record';

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How many words a quote has: enough to be found in its source, too few to stand for it. */
export const quoteWords = { least: 3, most: 12 } as const;

/** How many words a quote has: what stands between blanks, but for dashes and other signs alone. */
export function quoteLength(quote: string): number {
  return quote.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

function slug(item: Item, key: string, isRequired = false): string | undefined {
  const text = item.text(key, isRequired);
  if (text === undefined || slugForm.test(text)) return text;
  item.report(`${key} must be lower-case letters a-z, digits and single hyphens, not ${text}`, key);
  return undefined;
}

function kindOf(item: Item, kinds: readonly string[]): string | undefined {
  return item
    .choice(
      'kind',
      kinds.map((kind) => kind.toLowerCase()),
    )
    ?.toUpperCase();
}

/** The names that an entity bore before, the earliest first. */
function formerNamesOf(item: Item): FormerNames[] {
  const former = item.items('former_names').flatMap((entry) => {
    entry.expectKeys('former_names', [...languages, 'until']);
    const names: Partial<Record<Language, string>> = {};
    for (const language of languages) {
      const text = entry.text(language);
      if (text !== undefined) names[language] = text;
    }
    if (Object.keys(names).length === 0)
      entry.report(`former_names has no name in ${anyOf(languages)}`);
    const until = entry.date('until');
    if (!entry.has('until')) entry.report('until is missing: the last day of the former name');
    return until === undefined ? [] : [{ names, until }];
  });
  const sorted = former.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
  const repeated = sorted.find(({ until }, index) => sorted[index + 1]?.until === until);
  if (repeated) item.report(`former_names has two that end on ${repeated.until}`, 'former_names');
  return sorted;
}

/** Reads an entity; undefined when it cannot be one. */
export function parseEntity(item: Item, ontology: Ontology): EntityRecord | undefined {
  const type = item.choice(
    'type',
    ontology.entityTypes.map(({ name }) => name),
    true,
  );
  const declared = type === undefined ? undefined : ontology.entityType.get(type);
  const own = declared?.properties ?? ontology.entityTypes.flatMap(({ properties }) => properties);
  item.expectKeys(declared ? `an entity of type ${declared.name}` : 'an entity', [
    'id',
    'type',
    'slug',
    'former_slugs',
    'names',
    'former_names',
    'aliases',
    'description',
    ...own.map(({ name }) => name),
  ]);
  const id = slug(item, 'id', true);
  const properties: Record<string, string> = {};
  for (const { name, type: propertyType } of declared?.properties ?? []) {
    const value =
      name === 'kind'
        ? kindOf(item, declared?.kinds.map(({ value: kind }) => kind) ?? [])
        : propertyType === 'Date'
          ? item.date(name)
          : item.text(name);
    if (value !== undefined) properties[name] = value;
  }
  const formerSlugs = item.texts('former_slugs');
  for (const former of formerSlugs) {
    if (!slugForm.test(former)) item.report(`former_slugs: ${former} is no slug`, 'former_slugs');
  }
  const names = item.byLanguage('names', languages, true);
  const formerNames = formerNamesOf(item);
  const aliases = item.texts('aliases');
  const descriptions = item.byLanguage('description', languages);
  const ownSlug = slug(item, 'slug') ?? id;
  if (!id || !ownSlug || !declared) return undefined;
  return {
    id,
    slug: ownSlug,
    type: declared.name,
    formerSlugs,
    names,
    formerNames,
    aliases,
    descriptions,
    properties,
  };
}

function address(item: Item): string | undefined {
  const text = item.text('url', true);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return text;
  item.report(`url must be an address that begins with https:// or http://, not ${text}`, 'url');
  return undefined;
}

/** Reads a source; undefined when it cannot be one. */
export function parseSource(item: Item): SourceRecord | undefined {
  item.expectKeys('a source', [
    'id',
    'url',
    'title',
    'title_is_label',
    'publisher',
    'language',
    'published',
  ]);
  const id = slug(item, 'id', true);
  const url = address(item);
  const title = item.text('title', true);
  const titleIsLabel = item.flag('title_is_label') ?? false;
  const publisher = item.text('publisher', true);
  const language = item.choice('language', languages, true);
  const published = item.date('published');
  if (!id || !url || !title || !publisher || !language) return undefined;
  return { id, title, titleIsLabel, publisher, language, published, url };
}

function quoteOf(item: Item): string | undefined {
  const quote = item.text('quote', true);
  if (quote === undefined) return undefined;
  const words = quoteLength(quote);
  if (words >= quoteWords.least && words <= quoteWords.most) return quote;
  item.report(
    `quote must have from ${quoteWords.least} to ${quoteWords.most} words, not ${words}: ${quote}`,
    'quote',
  );
  return undefined;
}

function validity(item: Item): { since: string | undefined; until: string | undefined } {
  const since = item.date('since');
  const until = item.date('until');
  if (since !== undefined && until !== undefined) {
    // Dates of different precision are compared as far as both are known.
    const length = Math.min(since.length, until.length);
    if (since.slice(0, length) > until.slice(0, length)) {
      item.report(`since (${since}) is after until (${until})`, 'since');
    }
  }
  return { since, until };
}

function edgeProperties(item: Item, edge: EdgeType | undefined): void {
  for (const name of ['role', 'under']) {
    if (!edge || !item.has(name) || edge.properties.some((property) => property.name === name))
      continue;
    item.report(`an edge ${edge.name} has no ${name}`, name);
  }
}

/** Reads a statement; undefined when it cannot be one. */
export function parseStatement(
  item: Item,
  ontology: Ontology,
  sourceOf: (id: string) => Pick<SourceRecord, 'language' | 'published'> | undefined,
): StatementRecord | undefined {
  const known = [
    'id',
    'subject',
    'predicate',
    'object',
    'role',
    'since',
    'until',
    'under',
    'attributed_to',
    'stated_on',
    'source',
    'language',
    'quote',
    'note',
    'status',
  ];
  item.expectKeys('a statement', known);
  const predicate = item.choice(
    'predicate',
    ontology.edgeTypes.map(({ name }) => name),
    true,
  );
  edgeProperties(item, predicate === undefined ? undefined : ontology.edgeType.get(predicate));
  const subject = item.text('subject', true);
  const object = item.text('object', true);
  const attributes = { role: item.text('role'), ...validity(item), under: item.text('under') };
  const attributedTo = item.text('attributed_to');
  const sourceId = item.text('source', true);
  const quote = quoteOf(item);
  const source = sourceId === undefined ? undefined : sourceOf(sourceId);
  const language = item.choice('language', languages) ?? source?.language;
  const note = item.text('note');
  const statedOn = item.date('stated_on') ?? source?.published;
  const status = item.choice('status', statementStatuses) ?? 'ACCEPTED';
  const givenId = item.text('id');
  if (subject !== undefined && subject === object) {
    item.report(`subject and object are both ${subject}: an edge joins two entities`, 'object');
  }
  if (!predicate || !subject || !object || !sourceId || !quote || !language) return undefined;
  const edge = edgeIdOf(subject, predicate, object, attributes);
  const id = givenId ?? statementIdOf(edge, sourceId, quote);
  return {
    id,
    edge,
    subject,
    predicate,
    object,
    ...attributes,
    attributedTo,
    statedOn,
    source: sourceId,
    quote,
    language,
    note,
    status,
  };
}
