import type { DocumentNode } from 'graphql';

/** The languages of the graph, in the order in which they stand in for each other. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in each language. */
export type Labels = Record<Language, string>;

/** A property of an entity type or an edge type. */
export interface Property {
  readonly name: string;
  /** Name of its GraphQL type, without the non-null mark. */
  readonly type: string;
  readonly description: string;
  /** For a property that names an entity: the types that it may name. */
  readonly references: readonly string[] | undefined;
}

/** One value that the `kind` of an entity type may have. */
export interface Kind {
  readonly value: string;
  readonly label: Labels;
  readonly description: string;
}

/** An entity type: its name is the GraphQL type and the Neo4j label. */
export interface EntityType {
  readonly name: string;
  /** Root field that finds one. */
  readonly one: string;
  /** Root field that lists them. */
  readonly many: string;
  /** Property by which lists are ordered before the id. */
  readonly order: string | undefined;
  readonly label: Labels;
  readonly description: string;
  readonly properties: readonly Property[];
  readonly kinds: readonly Kind[];
}

/** An edge type: its name is the Neo4j relationship type. */
export interface EdgeType {
  /** In upper snake case: `MEMBER_OF`. */
  readonly name: string;
  /** As the type is declared: `MemberOf`. */
  readonly typeName: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Whether subject and object must be of one type. */
  readonly sameEnds: boolean;
  /** Connection on the subject. */
  readonly field: string;
  /** Connection on the object. */
  readonly inverse: string;
  readonly label: Labels;
  readonly inverseLabel: Labels;
  readonly description: string;
  /** Beside `since` and `until`, which every edge may have. */
  readonly properties: readonly Property[];
}

/** The declaration, read: what there is, and the SDL that it was read from. */
export interface Ontology {
  readonly entityTypes: readonly EntityType[];
  readonly edgeTypes: readonly EdgeType[];
  readonly entityType: ReadonlyMap<string, EntityType>;
  readonly edgeType: ReadonlyMap<string, EdgeType>;
  /** Titles of offices and parts, which a role has in English; a role may have another. */
  readonly titles: readonly Labels[];
  readonly declaration: DocumentNode;
}
