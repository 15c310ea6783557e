import type { Language } from '../ontology/model';

/** An article as it was read from a file: offsets into `text` are UTF-16 code units. */
export interface Article {
  readonly text: string;
  readonly language: Language;
  readonly title?: string;
  readonly publisher?: string;
  /** The day it was published, ISO 8601, as exactly as it is known. */
  readonly published?: string;
  readonly url?: string;
}

/** An entity of the graph, as far as recognising it in a text needs. */
export interface KnownEntity {
  readonly slug: string;
  readonly type: string;
  /** Names and aliases; an alias has no language. */
  readonly names: readonly { readonly value: string; readonly language?: Language }[];
  readonly description?: string;
  /** Titles of offices and parts that it has in the graph. */
  readonly roles: readonly string[];
  /** Slugs of the entities that an edge joins it to. */
  readonly neighbours: readonly string[];
}

/** A place in the text that names something. */
export interface Mention {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** Slug of the known entity; null where none is known. */
  readonly entity: string | null;
  /** The slug that an unknown thing would get; null where the entity is known. */
  readonly candidate: string | null;
  readonly type: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** A statement that the text seems to make. Ends are slugs: of known entities, or of candidates. */
export interface Proposal {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly attributedTo: string | null;
  readonly statedOn: string | null;
  /** A fragment of the text, verbatim, from `start` to `end`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What an article names and says. */
export interface Reading {
  readonly entities: readonly Mention[];
  readonly statements: readonly Proposal[];
}
