/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Conditions on a date; a month or a year stands before its days. All that are given must hold. */
export type DateFilter = {
  /** Equal to it. */
  readonly eq?: string | null | undefined;
  /** After it. */
  readonly gt?: string | null | undefined;
  /** After it, or equal to it. */
  readonly gte?: string | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is none. */
  readonly isNull?: boolean | null | undefined;
  /** Before it. */
  readonly lt?: string | null | undefined;
  /** Before it, or equal to it. */
  readonly lte?: string | null | undefined;
};

/** Which way to follow edges. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** To the entity: it is the object. */
  | 'IN'
  /** From the entity: it is the subject. */
  | 'OUT';

/** Conditions on a value of Direction. All that are given must hold. */
export type DirectionFilter = {
  /** Equal to it. */
  readonly eq?: Direction | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<Direction> | null | undefined;
  /** Whether there is none. */
  readonly isNull?: boolean | null | undefined;
};

/** Kinds of documents. */
export type DocumentKind =
  /** A speech or message. */
  | 'ADDRESS'
  /** A constitution in force, past or present. */
  | 'CONSTITUTION'
  /** An international convention or treaty. */
  | 'CONVENTION'
  /** A decree or order. */
  | 'DECREE'
  /** A draft of a constitution. */
  | 'DRAFT_CONSTITUTION'
  /** A law or code. */
  | 'LAW'
  /** A report, opinion or analysis. */
  | 'REPORT'
  /** A resolution of a meeting. */
  | 'RESOLUTION'
  /** A published declaration or letter. */
  | 'STATEMENT';

/** The types of entities. */
export type EntityType =
  /** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
  | 'Document'
  /** Something that happened or was announced for a day: a round table, a session, a referendum. */
  | 'Event'
  /** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
  | 'Institution'
  /** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
  | 'Organization'
  /** A human being who holds an office, takes part, or speaks. */
  | 'Person'
  /** A country, region, city or building. */
  | 'Place'
  /** A part of a document: its preamble, a section, an article. */
  | 'Provision'
  /** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
  | 'Topic';

/** Conditions on a value of EntityType. All that are given must hold. */
export type EntityTypeFilter = {
  /** Equal to it. */
  readonly eq?: EntityType | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<EntityType> | null | undefined;
  /** Whether there is none. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on entities of any type. All that are given must hold. */
export type EntityWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<EntityWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: EntityWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: StatementsFilter | null | undefined;
  /** Condition on the names and aliases. */
  readonly name?: NameFilter | null | undefined;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: RelationsFilter | null | undefined;
  /** Condition on the current slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Condition on the type. */
  readonly type?: EntityTypeFilter | null | undefined;
};

/** Kinds of events. */
export type EventKind =
  /** A speech or message to the people or to a body. */
  | 'ADDRESS'
  /** A campaign for or against something. */
  | 'CAMPAIGN'
  /** The signing of a decree or law. */
  | 'DECREE_SIGNING'
  /** An election. */
  | 'ELECTION'
  /** A forum or congress. */
  | 'FORUM'
  /** Any other meeting. */
  | 'MEETING'
  /** The publication of a text. */
  | 'PUBLICATION'
  /** A popular vote on a question. */
  | 'REFERENDUM'
  /** A reform, from its proposal to its entry into force. */
  | 'REFORM'
  /** A round table or panel of experts. */
  | 'ROUND_TABLE'
  /** A sitting of a standing body. */
  | 'SESSION';

/** Conditions on a number. All that are given must hold. */
export type IntFilter = {
  /** Equal to it. */
  readonly eq?: number | null | undefined;
  /** Greater than it. */
  readonly gt?: number | null | undefined;
  /** Greater than it, or equal to it. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Less than it. */
  readonly lt?: number | null | undefined;
  /** Less than it, or equal to it. */
  readonly lte?: number | null | undefined;
};

/** The languages of the graph, as BCP 47 tags. */
export type Language =
  /** English */
  | 'en'
  /** Kazakh */
  | 'kk'
  /** Russian */
  | 'ru';

/** Conditions on a value of Language. All that are given must hold. */
export type LanguageFilter = {
  /** Equal to it. */
  readonly eq?: Language | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<Language> | null | undefined;
  /** Whether there is none. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on the names and aliases of an entity, in any language and whatever the case of letters. One of them must meet all that are given. */
export type NameFilter = {
  /** Has it somewhere. */
  readonly contains?: string | null | undefined;
  /** Ends with it. */
  readonly endsWith?: string | null | undefined;
  /** Equal to it. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is found by it, as by `search`: in any case ending, script or spelling. Of the finds the best 1,000 count. */
  readonly matches?: string | null | undefined;
  /** Begins with it. */
  readonly startsWith?: string | null | undefined;
};

/** Kinds of organizations. */
export type OrganizationKind =
  /** An association of businesses. */
  | 'BUSINESS_ASSOCIATION'
  /** A hospital or clinic. */
  | 'CLINIC'
  /** A company. */
  | 'COMPANY'
  /** A theatre, museum or orchestra. */
  | 'CULTURAL_INSTITUTION'
  /** People who act together without a registered body. */
  | 'GROUP'
  /** A body of several states or a mission of one. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** A library. */
  | 'LIBRARY'
  /** A newsroom, agency, channel or publisher. */
  | 'MEDIA'
  /** A non-governmental organization, such as a human rights group. */
  | 'NGO'
  /** A political party. */
  | 'PARTY'
  /** An association of citizens or professionals. */
  | 'PUBLIC_ASSOCIATION'
  /** A religious body. */
  | 'RELIGIOUS'
  /** A school or college. */
  | 'SCHOOL'
  /** A state body that no constitution names, such as a ministry or an akimat. */
  | 'STATE_BODY'
  /** A university or research institute. */
  | 'UNIVERSITY';

/** Conditions on edges of any type. All that are given must hold. */
export type RelationEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<RelationEdgeWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: RelationEdgeWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<RelationEdgeWhere> | null | undefined;
  /** Condition on which way it goes, seen from the entity. */
  readonly direction?: DirectionFilter | null | undefined;
  /** Condition on the entity at the other end. */
  readonly node?: EntityWhere | null | undefined;
  /** Condition on `role`. */
  readonly role?: StringFilter | null | undefined;
  /** Condition on the start of its validity. */
  readonly since?: DateFilter | null | undefined;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: StatementsFilter | null | undefined;
  /** Condition on the edge type. */
  readonly type?: RelationTypeFilter | null | undefined;
  /** Condition on `under`; there must be one. */
  readonly under?: EntityWhere | null | undefined;
  /** Condition on the end of its validity. */
  readonly until?: DateFilter | null | undefined;
};

/** The types of edges; each description says what the subject does to the object. */
export type RelationType =
  /** Ends its existence. */
  | 'ABOLISHES'
  /** Directs words or an appeal to it. */
  | 'ADDRESSES'
  /** Adopts or signs it. */
  | 'ADOPTS'
  /** Changes its text. */
  | 'AMENDS'
  /** May appoint it or its members. */
  | 'APPOINTS'
  /** Draws on it, refers to it or claims to comply with it. */
  | 'CITES'
  /** Must agree before it is appointed or done. */
  | 'CONSENTS_TO'
  /** Has it as its subject, or speaks about it. */
  | 'DISCUSSES'
  /** May dismiss or dissolve it. */
  | 'DISMISSES'
  /** Writes it or works on its text. */
  | 'DRAFTS'
  /** Elects it or its members. */
  | 'ELECTS'
  /** Creates it or lays it down. */
  | 'ESTABLISHES'
  /** Leads it: chairs it, presides over it or directs it. */
  | 'HEADS'
  /** Takes place there. */
  | 'HELD_AT'
  /** Sets it in motion. */
  | 'INITIATES'
  /** Belongs to it, with or without an office in it. */
  | 'MEMBER_OF'
  /** Declares opposition to it, or criticises it. */
  | 'OPPOSES'
  /** Calls it together or runs it. */
  | 'ORGANIZES'
  /** Watches over how it is done or how it works. */
  | 'OVERSEES'
  /** Takes part in it. */
  | 'PARTICIPATES_IN'
  /** Is a part of it. */
  | 'PART_OF'
  /** Puts it forward as something to be done or made. */
  | 'PROPOSES'
  /** Makes it public. */
  | 'PUBLISHES'
  /** Changes how it is made up or what it may do. */
  | 'REFORMS'
  /** Takes its place. */
  | 'REPLACES'
  /** Declares support for it. */
  | 'SUPPORTS';

/** Conditions on a value of RelationType. All that are given must hold. */
export type RelationTypeFilter = {
  /** Equal to it. */
  readonly eq?: RelationType | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<RelationType> | null | undefined;
  /** Whether there is none. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on the edges of an entity. All that are given must hold. */
export type RelationsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: RelationEdgeWhere | null | undefined;
  /** Condition on how many there are. */
  readonly count?: IntFilter | null | undefined;
  /** None of them meets this. */
  readonly none?: RelationEdgeWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: RelationEdgeWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: RelationEdgeWhere | null | undefined;
};

/** The types of what a search finds. */
export type SearchType =
  /** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
  | 'Document'
  /** Something that happened or was announced for a day: a round table, a session, a referendum. */
  | 'Event'
  /** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
  | 'Institution'
  /** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
  | 'Organization'
  /** A human being who holds an office, takes part, or speaks. */
  | 'Person'
  /** A country, region, city or building. */
  | 'Place'
  /** A part of a document: its preamble, a section, an article. */
  | 'Provision'
  /** A publication. */
  | 'Source'
  /** An accepted statement. */
  | 'Statement'
  /** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
  | 'Topic';

/** Conditions on sources. All that are given must hold. */
export type SourceWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<SourceWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: SourceWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<SourceWhere> | null | undefined;
  /** Condition on the language it is written in. */
  readonly language?: LanguageFilter | null | undefined;
  /** Condition on the day it was published. */
  readonly published?: DateFilter | null | undefined;
  /** Condition on who published it. */
  readonly publisher?: StringFilter | null | undefined;
  /** Condition on the slug. */
  readonly slug?: StringFilter | null | undefined;
  /** Condition on its accepted statements. */
  readonly statements?: StatementsFilter | null | undefined;
  /** Condition on the title. */
  readonly title?: StringFilter | null | undefined;
  /** Condition on the address. */
  readonly url?: StringFilter | null | undefined;
};

/** Conditions on statements. All that are given must hold. */
export type StatementWhere = {
  /** All of these must hold. */
  readonly AND?: ReadonlyArray<StatementWhere> | null | undefined;
  /** This must not hold. */
  readonly NOT?: StatementWhere | null | undefined;
  /** At least one of these must hold. */
  readonly OR?: ReadonlyArray<StatementWhere> | null | undefined;
  /** Condition on the speaker; there must be one. */
  readonly attributedTo?: EntityWhere | null | undefined;
  /** Condition on the language of the quote. */
  readonly language?: LanguageFilter | null | undefined;
  /** Condition on the remark. */
  readonly note?: StringFilter | null | undefined;
  /** Condition on the object of the edge it is evidence for. */
  readonly object?: EntityWhere | null | undefined;
  /** Condition on the quote. */
  readonly quote?: StringFilter | null | undefined;
  /** Condition on the source. */
  readonly source?: SourceWhere | null | undefined;
  /** Condition on the day it was made. */
  readonly statedOn?: DateFilter | null | undefined;
  /** Condition on the subject of the edge it is evidence for. */
  readonly subject?: EntityWhere | null | undefined;
  /** Condition on the type of the edge it is evidence for. */
  readonly type?: RelationTypeFilter | null | undefined;
};

/** Conditions on accepted statements. All that are given must hold. */
export type StatementsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: StatementWhere | null | undefined;
  /** Condition on how many there are. */
  readonly count?: IntFilter | null | undefined;
  /** None of them meets this. */
  readonly none?: StatementWhere | null | undefined;
  /** Exactly one of them meets this. */
  readonly single?: StatementWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: StatementWhere | null | undefined;
};

/** Conditions on a text. All that are given must hold. */
export type StringFilter = {
  /** Has it somewhere. */
  readonly contains?: string | null | undefined;
  /** Ends with it. */
  readonly endsWith?: string | null | undefined;
  /** Equal to it. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether there is none. */
  readonly isNull?: boolean | null | undefined;
  /** Begins with it. */
  readonly startsWith?: string | null | undefined;
};

export type FreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshnessQuery = { readonly stats: { readonly revision: number, readonly changedAt: string | null } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  first: number;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly node:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | Record<PropertyKey, never>
     }> };

type EntityLink_Document_Fragment = { readonly type: EntityType, readonly slug: string, readonly name: string };

type EntityLink_Event_Fragment = { readonly type: EntityType, readonly slug: string, readonly name: string };

type EntityLink_Institution_Fragment = { readonly type: EntityType, readonly slug: string, readonly name: string };

type EntityLink_Organization_Fragment = { readonly type: EntityType, readonly slug: string, readonly name: string };

type EntityLink_Person_Fragment = { readonly type: EntityType, readonly slug: string, readonly name: string };

type EntityLink_Place_Fragment = { readonly type: EntityType, readonly slug: string, readonly name: string };

type EntityLink_Provision_Fragment = { readonly type: EntityType, readonly slug: string, readonly name: string };

type EntityLink_Topic_Fragment = { readonly type: EntityType, readonly slug: string, readonly name: string };

export type EntityLinkFragment =
  | EntityLink_Document_Fragment
  | EntityLink_Event_Fragment
  | EntityLink_Institution_Fragment
  | EntityLink_Organization_Fragment
  | EntityLink_Person_Fragment
  | EntityLink_Place_Fragment
  | EntityLink_Provision_Fragment
  | EntityLink_Topic_Fragment
;

export type PickedEntityQueryVariables = Exact<{
  slug: string;
}>;


export type PickedEntityQuery = { readonly entity:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
   | null };

export type EvidenceFragment = { readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
   | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
     }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } };

export type FactEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type FactEvidenceQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type FactFragment = { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
   | null, readonly subject:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
  , readonly object:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
   };

export type FactFromOneEndFragment = { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
   | null, readonly node:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
   };

export type LabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type LabelsQuery = { readonly ontology: { readonly entityTypes: ReadonlyArray<{ readonly type: EntityType, readonly label: { readonly kk: string, readonly ru: string, readonly en: string }, readonly kinds: ReadonlyArray<{ readonly value: string, readonly label: { readonly kk: string, readonly ru: string, readonly en: string } }> }>, readonly relationTypes: ReadonlyArray<{ readonly type: RelationType, readonly from: ReadonlyArray<EntityType>, readonly to: ReadonlyArray<EntityType>, readonly label: { readonly kk: string, readonly ru: string, readonly en: string }, readonly inverseLabel: { readonly kk: string, readonly ru: string, readonly en: string } }> } };

export type PageFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type SmallGraphFragment = { readonly isComplete: boolean, readonly of:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
  , readonly nodes: ReadonlyArray<
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
  >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly subject:
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
    , readonly object:
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
     }> };

export type SmallGraphOfQueryVariables = Exact<{
  slug: string;
  limit: number;
}>;


export type SmallGraphOfQuery = { readonly neighbourhood: { readonly isComplete: boolean, readonly of:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
    , readonly nodes: ReadonlyArray<
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly subject:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      , readonly object:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
       }> } | null };

export type SourceLinkFragment = { readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null };

export type StanceTallyFragment = { readonly actors: number, readonly statements: number, readonly sources: number };

export type StanceGroupFragment = { readonly key: string | null, readonly supporting: { readonly actors: number, readonly statements: number, readonly sources: number }, readonly opposing: { readonly actors: number, readonly statements: number, readonly sources: number } };

export type StanceStatementFragment = { readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly subject:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
     } | null, readonly attributedTo:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
   | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
     }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } };

export type StanceChangeFragment = { readonly actor:
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
    | { readonly type: EntityType, readonly slug: string, readonly name: string }
  , readonly before: { readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly subject:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       } | null, readonly attributedTo:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
     | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }, readonly after: { readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly subject:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       } | null, readonly attributedTo:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
     | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } } };

export type EntityPageQueryVariables = Exact<{
  slug: string;
}>;


export type EntityPageQuery = { readonly entity:
    | { readonly date: string | null, readonly id: string, readonly formerSlugs: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EntityType, readonly slug: string, readonly name: string, readonly documentKind: DocumentKind | null, readonly names: ReadonlyArray<{ readonly language: Language, readonly value: string }>, readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supportedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly discusses: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > }, readonly discussedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > } }
    | { readonly id: string, readonly formerSlugs: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EntityType, readonly slug: string, readonly name: string, readonly eventKind: EventKind | null, readonly names: ReadonlyArray<{ readonly language: Language, readonly value: string }>, readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supportedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly discusses: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > }, readonly discussedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > } }
    | { readonly id: string, readonly formerSlugs: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EntityType, readonly slug: string, readonly name: string, readonly names: ReadonlyArray<{ readonly language: Language, readonly value: string }>, readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supportedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly discusses: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > }, readonly discussedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > } }
    | { readonly id: string, readonly formerSlugs: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EntityType, readonly slug: string, readonly name: string, readonly organizationKind: OrganizationKind | null, readonly names: ReadonlyArray<{ readonly language: Language, readonly value: string }>, readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supportedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly discusses: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > }, readonly discussedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > } }
    | { readonly id: string, readonly formerSlugs: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EntityType, readonly slug: string, readonly name: string, readonly names: ReadonlyArray<{ readonly language: Language, readonly value: string }>, readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supportedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly discusses: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > }, readonly discussedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > } }
    | { readonly id: string, readonly formerSlugs: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EntityType, readonly slug: string, readonly name: string, readonly names: ReadonlyArray<{ readonly language: Language, readonly value: string }>, readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supportedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly discusses: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > }, readonly discussedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > } }
    | { readonly id: string, readonly formerSlugs: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EntityType, readonly slug: string, readonly name: string, readonly names: ReadonlyArray<{ readonly language: Language, readonly value: string }>, readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supportedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly discusses: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > }, readonly discussedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > } }
    | { readonly id: string, readonly formerSlugs: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly type: EntityType, readonly slug: string, readonly name: string, readonly names: ReadonlyArray<{ readonly language: Language, readonly value: string }>, readonly offices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly supportedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly opposedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
                | { readonly type: EntityType, readonly slug: string, readonly name: string }
               }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> }, readonly discusses: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > }, readonly discussedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        > } }
   | null };

export type StancesFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly attributedTo:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }>, readonly under:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
     | null, readonly node:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
     }> };

export type EntityFactsQueryVariables = Exact<{
  slug: string;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  direction?: Direction | null | undefined;
  where?: RelationEdgeWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EntityFactsQuery = { readonly entity:
    | { readonly slug: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> } }
    | { readonly slug: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> } }
    | { readonly slug: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> } }
    | { readonly slug: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> } }
    | { readonly slug: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> } }
    | { readonly slug: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> } }
    | { readonly slug: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> } }
    | { readonly slug: string, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly direction: Direction, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly node:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }> } }
   | null };

export type EntityWordsQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EntityWordsQuery = { readonly entity:
    | { readonly slug: string, readonly attributedStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly subject:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
            , readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             } | null, readonly attributedTo:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } }
    | { readonly slug: string, readonly attributedStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly subject:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
            , readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             } | null, readonly attributedTo:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } }
    | { readonly slug: string, readonly attributedStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly subject:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
            , readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             } | null, readonly attributedTo:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } }
    | { readonly slug: string, readonly attributedStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly subject:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
            , readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             } | null, readonly attributedTo:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } }
    | { readonly slug: string, readonly attributedStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly subject:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
            , readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             } | null, readonly attributedTo:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } }
    | { readonly slug: string, readonly attributedStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly subject:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
            , readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             } | null, readonly attributedTo:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } }
    | { readonly slug: string, readonly attributedStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly subject:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
            , readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             } | null, readonly attributedTo:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } }
    | { readonly slug: string, readonly attributedStatements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             | null, readonly subject:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
            , readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             } | null, readonly attributedTo:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
              | { readonly type: EntityType, readonly slug: string, readonly name: string }
             }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } }
   | null };

export type EntitySourcesQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EntitySourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null }> } };

export type GraphViewQueryVariables = Exact<{
  of?: ReadonlyArray<string> | string | null | undefined;
  near?: ReadonlyArray<string> | string | null | undefined;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type GraphViewQuery = { readonly subgraph: { readonly isComplete: boolean, readonly nodes: ReadonlyArray<
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly subject:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
      , readonly object:
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
        | { readonly slug: string }
       }> } | null };

export type GraphPathsQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
}>;


export type GraphPathsQuery = { readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
    > }> };

export type GraphFindsQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  first: number;
}>;


export type GraphFindsQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | { readonly slug: string }
      | Record<PropertyKey, never>
    > } };

export type GraphCardQueryVariables = Exact<{
  slug: string;
}>;


export type GraphCardQuery = { readonly entity:
    | { readonly slug: string, readonly description: string | null, readonly relations: { readonly totalCount: number } }
    | { readonly slug: string, readonly description: string | null, readonly relations: { readonly totalCount: number } }
    | { readonly slug: string, readonly description: string | null, readonly relations: { readonly totalCount: number } }
    | { readonly slug: string, readonly description: string | null, readonly relations: { readonly totalCount: number } }
    | { readonly slug: string, readonly description: string | null, readonly relations: { readonly totalCount: number } }
    | { readonly slug: string, readonly description: string | null, readonly relations: { readonly totalCount: number } }
    | { readonly slug: string, readonly description: string | null, readonly relations: { readonly totalCount: number } }
    | { readonly slug: string, readonly description: string | null, readonly relations: { readonly totalCount: number } }
   | null };

export type GraphStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStartsQuery = { readonly rankings: { readonly items: ReadonlyArray<{ readonly entity:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly stats: { readonly sources: number, readonly statements: number, readonly entities: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly count: number }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly under:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         | null, readonly subject:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
        , readonly object:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         } | null, readonly attributedTo:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } };

export type SourcePageQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly since: string | null, readonly until: string | null, readonly role: string | null, readonly statementCount: number, readonly statements: ReadonlyArray<{ readonly source: { readonly slug: string } }>, readonly under:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           | null, readonly subject:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
          , readonly object:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           } | null, readonly attributedTo:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } } | null };

export type SourcesQueryVariables = Exact<{
  where?: SourceWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null, readonly statements: { readonly totalCount: number } }> } };

export type StancesListQueryVariables = Exact<{
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StancesListQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly type: EntityType, readonly slug: string, readonly name: string, readonly supporting: { readonly totalCount: number }, readonly opposing: { readonly totalCount: number } }
      | { readonly type: EntityType, readonly slug: string, readonly name: string, readonly supporting: { readonly totalCount: number }, readonly opposing: { readonly totalCount: number } }
      | { readonly type: EntityType, readonly slug: string, readonly name: string, readonly supporting: { readonly totalCount: number }, readonly opposing: { readonly totalCount: number } }
      | { readonly type: EntityType, readonly slug: string, readonly name: string, readonly supporting: { readonly totalCount: number }, readonly opposing: { readonly totalCount: number } }
      | { readonly type: EntityType, readonly slug: string, readonly name: string, readonly supporting: { readonly totalCount: number }, readonly opposing: { readonly totalCount: number } }
      | { readonly type: EntityType, readonly slug: string, readonly name: string, readonly supporting: { readonly totalCount: number }, readonly opposing: { readonly totalCount: number } }
      | { readonly type: EntityType, readonly slug: string, readonly name: string, readonly supporting: { readonly totalCount: number }, readonly opposing: { readonly totalCount: number } }
      | { readonly type: EntityType, readonly slug: string, readonly name: string, readonly supporting: { readonly totalCount: number }, readonly opposing: { readonly totalCount: number } }
    > } };

export type StancesQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
  where?: StatementWhere | null | undefined;
  forFirst?: number | null | undefined;
  forAfter?: string | null | undefined;
  forLast?: number | null | undefined;
  forBefore?: string | null | undefined;
  againstFirst?: number | null | undefined;
  againstAfter?: string | null | undefined;
  againstLast?: number | null | undefined;
  againstBefore?: string | null | undefined;
}>;


export type StancesQuery = { readonly stances: { readonly on:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
    , readonly supporting: { readonly actors: number, readonly statements: number, readonly sources: number }, readonly opposing: { readonly actors: number, readonly statements: number, readonly sources: number }, readonly byActorKind: ReadonlyArray<{ readonly key: string | null, readonly supporting: { readonly actors: number, readonly statements: number, readonly sources: number }, readonly opposing: { readonly actors: number, readonly statements: number, readonly sources: number } }>, readonly byMonth: ReadonlyArray<{ readonly key: string | null, readonly supporting: { readonly actors: number, readonly statements: number, readonly sources: number }, readonly opposing: { readonly actors: number, readonly statements: number, readonly sources: number } }>, readonly changes: ReadonlyArray<{ readonly actor:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
      , readonly before: { readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly subject:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           } | null, readonly attributedTo:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }, readonly after: { readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly subject:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           } | null, readonly attributedTo:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } } }>, readonly statementsFor: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly subject:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           } | null, readonly attributedTo:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> }, readonly statementsAgainst: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly subject:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           } | null, readonly attributedTo:
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
          | { readonly type: EntityType, readonly slug: string, readonly name: string }
         | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
            | { readonly type: EntityType, readonly slug: string, readonly name: string }
           }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> } } | null };

export type StanceStatementsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly language: Language, readonly statedOn: string | null, readonly edge: { readonly id: string, readonly type: RelationType, readonly subject:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       } | null, readonly attributedTo:
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
      | { readonly type: EntityType, readonly slug: string, readonly name: string }
     | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly role: string | null, readonly object:
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
        | { readonly type: EntityType, readonly slug: string, readonly name: string }
       }>, readonly source: { readonly url: string, readonly slug: string, readonly title: string, readonly titleIsLabel: boolean, readonly publisher: string, readonly language: Language, readonly published: string | null } }> };

export const EntityLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<EntityLinkFragment, unknown>;
export const FactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<FactFragment, unknown>;
export const SmallGraphFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmallGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Neighbourhood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SmallGraphFragment, unknown>;
export const StanceTallyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceTally"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceTally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}}]} as unknown as DocumentNode<StanceTallyFragment, unknown>;
export const StanceGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"supporting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTally"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opposing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTally"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceTally"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceTally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}}]} as unknown as DocumentNode<StanceGroupFragment, unknown>;
export const SourceLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]} as unknown as DocumentNode<SourceLinkFragment, unknown>;
export const EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]} as unknown as DocumentNode<EvidenceFragment, unknown>;
export const StanceStatementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<StanceStatementFragment, unknown>;
export const StanceChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceStatement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceStatement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}}]} as unknown as DocumentNode<StanceChangeFragment, unknown>;
export const FactFromOneEndFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFromOneEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<FactFromOneEndFragment, unknown>;
export const StancesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFromOneEnd"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFromOneEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<StancesFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const StanceStatementsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceStatements"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceStatement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}}]} as unknown as DocumentNode<StanceStatementsFragment, unknown>;
export const FreshnessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode<FreshnessQuery, FreshnessQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const PickedEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickedEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PickedEntityQuery, PickedEntityQueryVariables>;
export const FactEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<FactEvidenceQuery, FactEvidenceQueryVariables>;
export const LabelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entityTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kk"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kk"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kk"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inverseLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kk"}},{"kind":"Field","name":{"kind":"Name","value":"ru"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<LabelsQuery, LabelsQueryVariables>;
export const SmallGraphOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SmallGraphOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmallGraph"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmallGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Neighbourhood"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}}]} as unknown as DocumentNode<SmallGraphOfQuery, SmallGraphOfQueryVariables>;
export const EntityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formerSlugs"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"documentKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"offices"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HEADS"},{"kind":"EnumValue","value":"MEMBER_OF"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"since"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFromOneEnd"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"supports"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORTS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stances"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"opposes"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPPOSES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stances"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"supportedBy"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORTS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stances"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"opposedBy"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPPOSES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stances"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"discusses"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISCUSSES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"discussedBy"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISCUSSES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"24"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFromOneEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stances"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFromOneEnd"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const EntityFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdgeWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFromOneEnd"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFromOneEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]} as unknown as DocumentNode<EntityFactsQuery, EntityFactsQueryVariables>;
export const EntityWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"attributedStatements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fact"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]} as unknown as DocumentNode<EntityWordsQuery, EntityWordsQueryVariables>;
export const EntitySourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitySources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"OR"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attributedTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}}]}}]}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]} as unknown as DocumentNode<EntitySourcesQuery, EntitySourcesQueryVariables>;
export const GraphViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<GraphViewQuery, GraphViewQueryVariables>;
export const GraphPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<GraphPathsQuery, GraphPathsQueryVariables>;
export const GraphFindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphFinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GraphFindsQuery, GraphFindsQueryVariables>;
export const GraphCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<GraphCardQuery, GraphCardQueryVariables>;
export const GraphStartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphStarts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rankings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metric"},"value":{"kind":"EnumValue","value":"DEGREE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"9"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<GraphStartsQuery, GraphStartsQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fact"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const SourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statedOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Fact"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Fact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"under"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statementCount"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]} as unknown as DocumentNode<SourcePageQuery, SourcePageQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const StancesListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StancesList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORTS"},{"kind":"EnumValue","value":"OPPOSES"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"IN"}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"count"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}},{"kind":"Field","alias":{"kind":"Name","value":"supporting"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORTS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"opposing"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPPOSES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<StancesListQuery, StancesListQueryVariables>;
export const StancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forLast"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"againstFirst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"againstAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"againstLast"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"againstBefore"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supporting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTally"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opposing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTally"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byActorKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceChange"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statementsFor"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"SUPPORTS"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forLast"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forBefore"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceStatements"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statementsAgainst"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"OPPOSES"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"againstFirst"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"againstAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"againstLast"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"againstBefore"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceStatements"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceTally"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceTally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleIsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"edge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"supporting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTally"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opposing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTally"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceStatement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceStatement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceStatements"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceStatement"}}]}}]}}]} as unknown as DocumentNode<StancesQuery, StancesQueryVariables>;