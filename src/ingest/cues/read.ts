import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Language, languages } from '../../ontology/model';
import { cuesFolder } from '../../project';

/** Cases that endings of nouns tell, as far as statements need them. */
export type Case =
  | 'nominative'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'locative'
  /** What is somewhere: жобадағы. */
  | 'attributive'
  | 'ablative'
  | 'instrumental';

/** Where an end of a statement stands, seen from the cue. */
export interface EndRule {
  readonly at: 'before' | 'after';
  /** Any of these cases, where the language has cases. */
  readonly case?: readonly Case[];
  /** It cannot be read as a nominative. */
  readonly isOblique?: boolean;
  /** One of these words stands directly before it. */
  readonly with?: readonly string[];
  /** None of these words stands directly before it. */
  readonly without?: readonly string[];
  /** A word that begins so stands behind it: the chair, the members of it. */
  readonly followed?: readonly string[];
  /** The most words that may stand between it and the cue. */
  readonly within?: number;
  /** Only entities of these types. */
  readonly type?: readonly string[];
  /** It stands in apposition to the cue: behind a comma and no word more than an article. */
  readonly apposed?: boolean;
  /** No comma stands between it and the cue. */
  readonly unbroken?: boolean;
  /** It may be one of a list whose members have titles and descriptions of their own. */
  readonly isList?: boolean;
  /** Where there is none, the last named before the sentence of these types is meant. */
  readonly orLast?: boolean;
  /** It is what a statement of this type that the sentence makes has for its object. */
  readonly objectOf?: string;
  /** Where there is none, whoever speaks is meant. */
  readonly orSpeaker?: boolean;
}

/** A way to say one kind of statement. */
export interface Pattern {
  readonly edge: string;
  /** What it says when it is denied; without it, nothing. */
  readonly negated?: string;
  /** Words; with a hyphen at the end, any word that begins so. */
  readonly cues: readonly string[];
  readonly subject: EndRule;
  readonly object: EndRule;
  /** Words between the object before it and the cue, with which it does not say this: should strengthen. */
  readonly unless?: readonly string[];
  /** Where words of a passive stand beside the cue, it does not say this. */
  readonly active?: boolean;
  /** Nothing but a mark or a conjunction stands behind the cue: қатысты, took part, not concerning. */
  readonly isLast?: boolean;
  /** One subject alone: of several that are named together only the nearest. */
  readonly alone?: boolean;
  /** Of who leads a body: what the sentence says is said of the body, not of them: the commission headed by A. */
  readonly bodyActs?: boolean;
  /** From 0 to 1; 0.8 where not given. */
  readonly confidence?: number;
}

/** How whoever leads a body or belongs to it is called after it. */
export interface Holder {
  /** Names of bodies; `*` stands for the words that their own. */
  readonly body: string;
  /** What they are called, with the words that `*` stands for. */
  readonly called: readonly string[];
  /** The edge from them to the body. */
  readonly edge: string;
}

/** What is known of how a language says things. */
export interface Cues {
  readonly language: Language;
  /** Parts of names, with other ways to write each; an empty one where it may be left out. */
  readonly equivalents: Readonly<Record<string, readonly string[]>>;
  /** What the newest of things with one name is called. */
  readonly newest: string;
  /** Words that name something only with a capital. */
  readonly ordinary: readonly string[];
  /** Words that stand before names of people. */
  readonly titles: readonly string[];
  /** Words of the names of offices, which stand before those who hold them. */
  readonly offices: readonly string[];
  /** Words for people that have the name of a body in them: the minister of justice, of the Ministry of Justice. */
  readonly holders: readonly Holder[];
  /** Words for the people of a body, who stand for it behind its genitive: партияның өкілдері. */
  readonly members: readonly string[];
  /** Words that tell that somebody speaks. */
  readonly speech: {
    /** After or before whoever speaks. */
    readonly verbs: readonly string[];
    /** Before a name: according to. */
    readonly before: readonly string[];
    /** Behind a name. */
    readonly after: readonly string[];
    /** Words that stand for whoever spoke last. */
    readonly pronouns: readonly string[];
    /** Those of them that are subjects wherever they stand. */
    readonly subjects: readonly string[];
  };
  /** Words for people whom no name tells, who act in place of whoever speaks of them: students support it. */
  readonly crowds: readonly string[];
  /** Words that deny what stands beside them. */
  readonly negation: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Words before a title of an office that is held no more. */
  readonly former: readonly string[];
  /** Words that make a verb passive. */
  readonly passive: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Ends of participles, which a noun before them belongs to rather than to the verb of the sentence. */
  readonly participles: readonly string[];
  /** Words beside a thing that make a stand on them one against it: limits on freedom of speech. */
  readonly reversing: readonly string[];
  /** Nouns that undo what they govern, a stand on which is none on the thing: the abolition of the Senate. */
  readonly undoing: readonly string[];
  /** Words that, behind a comma, begin a clause of its own. */
  readonly contrast: readonly string[];
  /** Those of them that are the subject of a clause about what stands right before the comma. */
  readonly relatives: readonly string[];
  /** Whether the object may stand before the verb and the subject behind it. */
  readonly isOrderFree: boolean;
  /** Words between things that are named together. */
  readonly conjunctions: readonly string[];
  /** Nouns by which things without an entry are recognised. */
  readonly heads: Readonly<Record<'Organization' | 'Document' | 'Event', readonly string[]>>;
  /** Nouns that stand for what was named before. */
  readonly anaphora: {
    /** For what was last named with the same noun: the commission. */
    readonly same: readonly string[];
    /** For the organization, the event, the document that was last named. */
    readonly Organization: readonly string[];
    readonly Event: readonly string[];
    readonly Document: readonly string[];
    /** For the topic that was last named, behind a word that points to it: this norm. */
    readonly Topic: readonly string[];
    /** Words that point to what was named. */
    readonly pointers: readonly string[];
  };
  /** Beginnings of words that count meetings. */
  readonly ordinals: readonly string[];
  /** Nouns for events of which one is spoken of at a time. */
  readonly unique: readonly string[];
  /** Nouns for meetings, which are told apart by their day. */
  readonly meetings: readonly string[];
  readonly dates: {
    readonly months: readonly string[];
    readonly weekdays: readonly string[];
    readonly today: readonly string[];
    readonly yesterday: readonly string[];
  };
  readonly statements: readonly Pattern[];
}

const read = new Map<Language, Cues>();

/** The cues of a language, from its file. */
export function cuesOf(language: Language): Cues {
  const known = read.get(language);
  if (known) return known;
  for (const each of languages) {
    const told = parse(readFileSync(join(cuesFolder, `${each}.yml`), 'utf8'));
    read.set(each, { ...told, language: each });
  }
  return cuesOf(language);
}
