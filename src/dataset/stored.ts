import { languages } from '../ontology/model';
import { collationKey } from '../text/collation';
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

function present(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
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
    ...perLanguage('sort', names, collationKey),
    ...perLanguage('description', descriptions),
    ...properties,
  };
}

/** A source as properties of its node. */
export function sourceProperties(record: SourceRecord): Properties {
  return present({ ...record, slug: record.id });
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
  return present(own);
}

/** The edge of a statement as properties of its relationship. */
export function edgeProperties({ edge, role, since, until, under }: StatementRecord): Properties {
  return present({ id: edge, role, since, until, under });
}
