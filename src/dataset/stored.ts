import { type Language, languages } from '../ontology/model';
import { collationKey } from '../text/collation';
import { type SearchText, searchKeys } from '../text/search/keys';
import type { EntityRecord, SourceRecord, StatementRecord } from './record';

/** Properties of a node; an absent value is an absent property. */
type Properties = Record<string, unknown>;

function perLanguage(
  stem: string,
  texts: Partial<Record<string, string>>,
  convert = (text: string) => text,
): Properties {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = texts[language];
      return text === undefined ? [] : [[`${stem}_${language}`, convert(text)]];
    }),
  );
}

function textsOf(texts: Partial<Record<Language, string>>): SearchText[] {
  return languages.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [{ text, language }];
  });
}

function present(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

/**
 * The names of an entity through time: for each language a list of the former ones and the one of today, empty texts
 * where there was none, and the days until which the former ones were borne. Nothing where the names never changed.
 */
function namesThroughTime({ formerNames, names }: EntityRecord): Properties {
  if (formerNames.length === 0) return {};
  const through = languages.flatMap((language) => {
    const texts = [...formerNames.map((former) => former.names[language]), names[language]];
    return [
      [`names_${language}`, texts.map((text) => text ?? '')],
      [`sorts_${language}`, texts.map((text) => (text === undefined ? '' : collationKey(text)))],
    ];
  });
  return { formerUntil: formerNames.map(({ until }) => until), ...Object.fromEntries(through) };
}

/** An entity as properties of its node. */
export function entityProperties(record: EntityRecord): Properties {
  const { id, slug, type, formerSlugs, aliases, names, descriptions, properties } = record;
  return {
    id,
    slug,
    type,
    formerSlugs,
    aliases,
    ...perLanguage('name', names),
    ...namesThroughTime(record),
    ...perLanguage('sort', names, collationKey),
    ...perLanguage('description', descriptions),
    ...properties,
    ...searchKeys(
      type,
      [
        ...textsOf(names),
        ...record.formerNames.flatMap((former) => textsOf(former.names)),
        ...aliases.map((text) => ({ text })),
      ],
      textsOf(descriptions),
    ),
  };
}

/** A source as properties of its node. */
export function sourceProperties(record: SourceRecord): Properties {
  const { title, language, publisher } = record;
  const about = [{ text: title, language }, { text: publisher }];
  return present({ ...record, slug: record.id, ...searchKeys('Source', [], about) });
}

/** A statement as properties of its node; its ends, source and speaker are relationships. */
export function statementProperties(record: StatementRecord): Properties {
  const {
    subject: _subject,
    object: _object,
    source: _source,
    attributedTo: _speaker,
    ...own
  } = record;
  const { quote, role, language, status } = own;
  const about = [{ text: quote, language }, ...(role ? [{ text: role }] : [])];
  // What is not accepted is not found.
  const keys = status === 'ACCEPTED' ? searchKeys('Statement', [], about) : {};
  return present({ ...own, ...keys });
}

/** The edge of a statement as properties of its relationship. */
export function edgeProperties({ edge, role, since, until, under }: StatementRecord): Properties {
  return present({ id: edge, role, since, until, under });
}
