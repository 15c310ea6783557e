import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../server/context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date of ISO 8601: `2026-02-09`, or a month (`2026-02`) or a year (`2026`) where no more is known. */
  Date: { input: string; output: string; }
};

/** A page of ABOLISHES edges, seen from their object. */
export type AbolishedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AbolishedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ABOLISHES: Ends its existence. */
export type AbolishedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ABOLISHES: Ends its existence. */
export type AbolishedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ABOLISHES. All that are given must hold. */
export type AbolishedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AbolishedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AbolishedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AbolishedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ABOLISHES of an entity. All that are given must hold. */
export type AbolishedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AbolishedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AbolishedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AbolishedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AbolishedByEdgeWhere>;
};

/** A page of ABOLISHES edges, seen from their subject. */
export type AbolishesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AbolishesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ABOLISHES: Ends its existence. */
export type AbolishesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ABOLISHES: Ends its existence. */
export type AbolishesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ABOLISHES. All that are given must hold. */
export type AbolishesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AbolishesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AbolishesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AbolishesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ABOLISHES of an entity. All that are given must hold. */
export type AbolishesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AbolishesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AbolishesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AbolishesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AbolishesEdgeWhere>;
};

/** A page of ADDRESSES edges, seen from their object. */
export type AddressedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AddressedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ADDRESSES: Directs words or an appeal to it. */
export type AddressedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ADDRESSES: Directs words or an appeal to it. */
export type AddressedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ADDRESSES. All that are given must hold. */
export type AddressedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AddressedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AddressedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AddressedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ADDRESSES of an entity. All that are given must hold. */
export type AddressedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AddressedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AddressedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AddressedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AddressedByEdgeWhere>;
};

/** A page of ADDRESSES edges, seen from their subject. */
export type AddressesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AddressesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ADDRESSES: Directs words or an appeal to it. */
export type AddressesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ADDRESSES: Directs words or an appeal to it. */
export type AddressesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ADDRESSES. All that are given must hold. */
export type AddressesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AddressesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AddressesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AddressesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ADDRESSES of an entity. All that are given must hold. */
export type AddressesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AddressesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AddressesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AddressesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AddressesEdgeWhere>;
};

/** A page of ADOPTS edges, seen from their object. */
export type AdoptedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AdoptedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ADOPTS: Adopts or signs it. */
export type AdoptedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ADOPTS: Adopts or signs it. */
export type AdoptedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ADOPTS. All that are given must hold. */
export type AdoptedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AdoptedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AdoptedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AdoptedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ADOPTS of an entity. All that are given must hold. */
export type AdoptedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AdoptedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AdoptedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AdoptedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AdoptedByEdgeWhere>;
};

/** A page of ADOPTS edges, seen from their subject. */
export type AdoptsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AdoptsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ADOPTS: Adopts or signs it. */
export type AdoptsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ADOPTS: Adopts or signs it. */
export type AdoptsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ADOPTS. All that are given must hold. */
export type AdoptsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AdoptsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AdoptsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AdoptsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ADOPTS of an entity. All that are given must hold. */
export type AdoptsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AdoptsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AdoptsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AdoptsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AdoptsEdgeWhere>;
};

/** A page of AMENDS edges, seen from their object. */
export type AmendedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AmendedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge AMENDS: Changes its text. */
export type AmendedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge AMENDS: Changes its text. */
export type AmendedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges AMENDS. All that are given must hold. */
export type AmendedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AmendedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AmendedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AmendedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges AMENDS of an entity. All that are given must hold. */
export type AmendedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AmendedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AmendedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AmendedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AmendedByEdgeWhere>;
};

/** A page of AMENDS edges, seen from their subject. */
export type AmendsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AmendsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge AMENDS: Changes its text. */
export type AmendsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge AMENDS: Changes its text. */
export type AmendsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges AMENDS. All that are given must hold. */
export type AmendsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AmendsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AmendsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AmendsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges AMENDS of an entity. All that are given must hold. */
export type AmendsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AmendsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AmendsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AmendsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AmendsEdgeWhere>;
};

/** A page of APPOINTS edges, seen from their object. */
export type AppointedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AppointedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge APPOINTS: May appoint it or its members. */
export type AppointedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge APPOINTS: May appoint it or its members. */
export type AppointedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges APPOINTS. All that are given must hold. */
export type AppointedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AppointedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AppointedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AppointedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges APPOINTS of an entity. All that are given must hold. */
export type AppointedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AppointedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AppointedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AppointedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AppointedByEdgeWhere>;
};

/** A page of APPOINTS edges, seen from their subject. */
export type AppointsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<AppointsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge APPOINTS: May appoint it or its members. */
export type AppointsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge APPOINTS: May appoint it or its members. */
export type AppointsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges APPOINTS. All that are given must hold. */
export type AppointsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AppointsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<AppointsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<AppointsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges APPOINTS of an entity. All that are given must hold. */
export type AppointsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<AppointsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<AppointsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<AppointsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AppointsEdgeWhere>;
};

/** A page of CITES edges, seen from their object. */
export type CitedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<CitedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge CITES: Draws on it, refers to it or claims to comply with it. */
export type CitedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge CITES: Draws on it, refers to it or claims to comply with it. */
export type CitedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges CITES. All that are given must hold. */
export type CitedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CitedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<CitedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<CitedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges CITES of an entity. All that are given must hold. */
export type CitedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<CitedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<CitedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<CitedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<CitedByEdgeWhere>;
};

/** A page of CITES edges, seen from their subject. */
export type CitesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<CitesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge CITES: Draws on it, refers to it or claims to comply with it. */
export type CitesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge CITES: Draws on it, refers to it or claims to comply with it. */
export type CitesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges CITES. All that are given must hold. */
export type CitesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CitesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<CitesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<CitesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges CITES of an entity. All that are given must hold. */
export type CitesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<CitesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<CitesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<CitesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<CitesEdgeWhere>;
};

/**
 * The graph divided into communities by the Louvain method. The direction of edges makes no difference, parallel
 * edges bind the closer, edges from an entity to itself are left out; an entity without other edges is in no community.
 */
export type Communities = {
  /** The communities, the largest first. */
  readonly communities: ReadonlyArray<Community>;
  /** The number of communities. */
  readonly count: Scalars['Int']['output'];
  /** How much more of the edges lies within communities than chance would put there: from -0.5 to 1, and 0 without edges. */
  readonly modularity: Scalars['Float']['output'];
  /** The revision of the graph that was divided. */
  readonly revision: Scalars['Int']['output'];
};

/** Entities that are joined closely with each other. */
export type Community = {
  /** Its place among the communities, from 1. */
  readonly index: Scalars['Int']['output'];
  /** The members, those with most edges to other members first. */
  readonly members: ReadonlyArray<Entity>;
  /** The number of its members. */
  readonly size: Scalars['Int']['output'];
};


/** Entities that are joined closely with each other. */
export type CommunityMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of CONSENTS_TO edges, seen from their object. */
export type ConsentedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ConsentedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge CONSENTS_TO: Must agree before it is appointed or done. */
export type ConsentedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Institution;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge CONSENTS_TO: Must agree before it is appointed or done. */
export type ConsentedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges CONSENTS_TO. All that are given must hold. */
export type ConsentedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ConsentedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ConsentedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ConsentedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<InstitutionWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges CONSENTS_TO of an entity. All that are given must hold. */
export type ConsentedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ConsentedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ConsentedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ConsentedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ConsentedByEdgeWhere>;
};

/** A page of CONSENTS_TO edges, seen from their subject. */
export type ConsentsToConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ConsentsToEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge CONSENTS_TO: Must agree before it is appointed or done. */
export type ConsentsToEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge CONSENTS_TO: Must agree before it is appointed or done. */
export type ConsentsToEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges CONSENTS_TO. All that are given must hold. */
export type ConsentsToEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ConsentsToEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ConsentsToEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ConsentsToEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges CONSENTS_TO of an entity. All that are given must hold. */
export type ConsentsToFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ConsentsToEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ConsentsToEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ConsentsToEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ConsentsToEdgeWhere>;
};

/** Conditions on a date; a month or a year stands before its days. All that are given must hold. */
export type DateFilter = {
  /** Equal to it. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** After it. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** After it, or equal to it. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before it. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Before it, or equal to it. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Which way to follow edges. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** To the entity: it is the object. */
  | 'IN'
  /** From the entity: it is the subject. */
  | 'OUT';

/** A page of DISCUSSES edges, seen from their object. */
export type DiscussedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<DiscussedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge DISCUSSES: Has it as its subject, or speaks about it. */
export type DiscussedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge DISCUSSES: Has it as its subject, or speaks about it. */
export type DiscussedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges DISCUSSES. All that are given must hold. */
export type DiscussedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DiscussedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<DiscussedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<DiscussedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges DISCUSSES of an entity. All that are given must hold. */
export type DiscussedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<DiscussedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<DiscussedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<DiscussedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<DiscussedByEdgeWhere>;
};

/** A page of DISCUSSES edges, seen from their subject. */
export type DiscussesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<DiscussesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge DISCUSSES: Has it as its subject, or speaks about it. */
export type DiscussesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge DISCUSSES: Has it as its subject, or speaks about it. */
export type DiscussesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges DISCUSSES. All that are given must hold. */
export type DiscussesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DiscussesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<DiscussesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<DiscussesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges DISCUSSES of an entity. All that are given must hold. */
export type DiscussesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<DiscussesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<DiscussesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<DiscussesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<DiscussesEdgeWhere>;
};

/** A page of DISMISSES edges, seen from their object. */
export type DismissedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<DismissedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge DISMISSES: May dismiss or dissolve it. */
export type DismissedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge DISMISSES: May dismiss or dissolve it. */
export type DismissedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges DISMISSES. All that are given must hold. */
export type DismissedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DismissedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<DismissedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<DismissedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges DISMISSES of an entity. All that are given must hold. */
export type DismissedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<DismissedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<DismissedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<DismissedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<DismissedByEdgeWhere>;
};

/** A page of DISMISSES edges, seen from their subject. */
export type DismissesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<DismissesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge DISMISSES: May dismiss or dissolve it. */
export type DismissesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge DISMISSES: May dismiss or dissolve it. */
export type DismissesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges DISMISSES. All that are given must hold. */
export type DismissesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DismissesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<DismissesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<DismissesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges DISMISSES of an entity. All that are given must hold. */
export type DismissesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<DismissesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<DismissesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<DismissesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<DismissesEdgeWhere>;
};

/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type Document = Entity & Node & {
  /** Edges ABOLISHES to here (abolished by). Their subject: Ends its existence. */
  readonly abolishedBy: AbolishedByConnection;
  /** Edges ABOLISHES from here (abolishes): Ends its existence. */
  readonly abolishes: AbolishesConnection;
  /** Edges ADDRESSES from here (addresses): Directs words or an appeal to it. */
  readonly addresses: AddressesConnection;
  /** Edges ADOPTS to here (adopted by). Their subject: Adopts or signs it. */
  readonly adoptedBy: AdoptedByConnection;
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Edges AMENDS to here (amended by). Their subject: Changes its text. */
  readonly amendedBy: AmendedByConnection;
  /** Edges AMENDS from here (amends): Changes its text. */
  readonly amends: AmendsConnection;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** Edges CITES to here (cited by). Their subject: Draws on it, refers to it or claims to comply with it. */
  readonly citedBy: CitedByConnection;
  /** Edges CITES from here (cites): Draws on it, refers to it or claims to comply with it. */
  readonly cites: CitesConnection;
  /** Edges CONSENTS_TO to here (consented to by). Their subject: Must agree before it is appointed or done. */
  readonly consentedBy: ConsentedByConnection;
  /** The day it was made, as exactly as it is known. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Edges DISCUSSES to here (discussed by). Their subject: Has it as its subject, or speaks about it. */
  readonly discussedBy: DiscussedByConnection;
  /** Edges DISCUSSES from here (discusses): Has it as its subject, or speaks about it. */
  readonly discusses: DiscussesConnection;
  /** Edges DRAFTS to here (drafted by). Their subject: Writes it or works on its text. */
  readonly draftedBy: DraftedByConnection;
  /** Edges ESTABLISHES to here (established by). Their subject: Creates it or lays it down. */
  readonly establishedBy: EstablishedByConnection;
  /** Edges ESTABLISHES from here (establishes): Creates it or lays it down. */
  readonly establishes: EstablishesConnection;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Edges INITIATES to here (initiated by). Their subject: Sets it in motion. */
  readonly initiatedBy: InitiatedByConnection;
  /** Edges INITIATES from here (initiates): Sets it in motion. */
  readonly initiates: InitiatesConnection;
  /** What kind of document it is. */
  readonly kind?: Maybe<DocumentKind>;
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Edges OPPOSES to here (opposed by). Their subject: Declares opposition to it, or criticises it. */
  readonly opposedBy: OpposedByConnection;
  /** Edges OPPOSES from here (opposes): Declares opposition to it, or criticises it. */
  readonly opposes: OpposesConnection;
  /** Edges OVERSEES to here (overseen by). Their subject: Watches over how it is done or how it works. */
  readonly overseenBy: OverseenByConnection;
  /** Edges PART_OF from here (part of): Is a part of it. */
  readonly partOf: PartOfConnection;
  /** Edges PART_OF to here (parts). Their subject: Is a part of it. */
  readonly parts: PartsConnection;
  /** Edges PROPOSES to here (proposed by). Their subject: Puts it forward as something to be done or made. */
  readonly proposedBy: ProposedByConnection;
  /** Edges PROPOSES from here (proposes): Puts it forward as something to be done or made. */
  readonly proposes: ProposesConnection;
  /** Edges PUBLISHES to here (published by). Their subject: Makes it public. */
  readonly publishedBy: PublishedByConnection;
  /** Edges REFORMS to here (reformed by). Their subject: Changes how it is made up or what it may do. */
  readonly reformedBy: ReformedByConnection;
  /** Edges REFORMS from here (reforms): Changes how it is made up or what it may do. */
  readonly reforms: ReformsConnection;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Edges REPLACES to here (replaced by). Their subject: Takes its place. */
  readonly replacedBy: ReplacedByConnection;
  /** Edges REPLACES from here (replaces): Takes its place. */
  readonly replaces: ReplacesConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** Edges SUPPORTS to here (supported by). Their subject: Declares support for it. */
  readonly supportedBy: SupportedByConnection;
  /** Edges SUPPORTS from here (supports): Declares support for it. */
  readonly supports: SupportsConnection;
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentAbolishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentAbolishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentAdoptedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AdoptedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AmendedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AmendsEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ConsentedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentDiscussedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentDiscussesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentDraftedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DraftedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentInitiatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentInitiatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentOpposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentOpposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentOverseenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OverseenByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartOfEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartsEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentProposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentProposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentPublishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PublishedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentReformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentReformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformsEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReplacedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReplacesEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportedByEdgeWhere>;
};


/** A text with an author or an adopter: a constitution, a draft, a law, a decree, a resolution. */
export type DocumentSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportsEdgeWhere>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of documents. */
export type DocumentEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Document;
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

/** Conditions on a value of DocumentKind. All that are given must hold. */
export type DocumentKindFilter = {
  /** Equal to it. */
  readonly eq?: InputMaybe<DocumentKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on documents. All that are given must hold. */
export type DocumentWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<DocumentWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishedBy?: InputMaybe<AbolishedByFilter>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishes?: InputMaybe<AbolishesFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addresses?: InputMaybe<AddressesFilter>;
  /** Condition on its edges ADOPTS, as in the field of this name. */
  readonly adoptedBy?: InputMaybe<AdoptedByFilter>;
  /** Condition on its edges AMENDS, as in the field of this name. */
  readonly amendedBy?: InputMaybe<AmendedByFilter>;
  /** Condition on its edges AMENDS, as in the field of this name. */
  readonly amends?: InputMaybe<AmendsFilter>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly citedBy?: InputMaybe<CitedByFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly cites?: InputMaybe<CitesFilter>;
  /** Condition on its edges CONSENTS_TO, as in the field of this name. */
  readonly consentedBy?: InputMaybe<ConsentedByFilter>;
  /** Condition on `date`. */
  readonly date?: InputMaybe<DateFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discussedBy?: InputMaybe<DiscussedByFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discusses?: InputMaybe<DiscussesFilter>;
  /** Condition on its edges DRAFTS, as in the field of this name. */
  readonly draftedBy?: InputMaybe<DraftedByFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishedBy?: InputMaybe<EstablishedByFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishes?: InputMaybe<EstablishesFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiatedBy?: InputMaybe<InitiatedByFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiates?: InputMaybe<InitiatesFilter>;
  /** Condition on `kind`. */
  readonly kind?: InputMaybe<DocumentKindFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposedBy?: InputMaybe<OpposedByFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposes?: InputMaybe<OpposesFilter>;
  /** Condition on its edges OVERSEES, as in the field of this name. */
  readonly overseenBy?: InputMaybe<OverseenByFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly partOf?: InputMaybe<PartOfFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly parts?: InputMaybe<PartsFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposedBy?: InputMaybe<ProposedByFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposes?: InputMaybe<ProposesFilter>;
  /** Condition on its edges PUBLISHES, as in the field of this name. */
  readonly publishedBy?: InputMaybe<PublishedByFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reformedBy?: InputMaybe<ReformedByFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reforms?: InputMaybe<ReformsFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on its edges REPLACES, as in the field of this name. */
  readonly replacedBy?: InputMaybe<ReplacedByFilter>;
  /** Condition on its edges REPLACES, as in the field of this name. */
  readonly replaces?: InputMaybe<ReplacesFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supportedBy?: InputMaybe<SupportedByFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supports?: InputMaybe<SupportsFilter>;
};

/** A page of DRAFTS edges, seen from their object. */
export type DraftedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<DraftedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge DRAFTS: Writes it or works on its text. */
export type DraftedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge DRAFTS: Writes it or works on its text. */
export type DraftedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges DRAFTS. All that are given must hold. */
export type DraftedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DraftedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<DraftedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<DraftedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges DRAFTS of an entity. All that are given must hold. */
export type DraftedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<DraftedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<DraftedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<DraftedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<DraftedByEdgeWhere>;
};

/** A page of DRAFTS edges, seen from their subject. */
export type DraftsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<DraftsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge DRAFTS: Writes it or works on its text. */
export type DraftsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge DRAFTS: Writes it or works on its text. */
export type DraftsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges DRAFTS. All that are given must hold. */
export type DraftsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DraftsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<DraftsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<DraftsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges DRAFTS of an entity. All that are given must hold. */
export type DraftsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<DraftsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<DraftsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<DraftsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<DraftsEdgeWhere>;
};

/** A page of ELECTS edges, seen from their object. */
export type ElectedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ElectedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ELECTS: Elects it or its members. */
export type ElectedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ELECTS: Elects it or its members. */
export type ElectedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ELECTS. All that are given must hold. */
export type ElectedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ElectedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ElectedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ElectedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ELECTS of an entity. All that are given must hold. */
export type ElectedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ElectedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ElectedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ElectedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ElectedByEdgeWhere>;
};

/** A page of ELECTS edges, seen from their subject. */
export type ElectsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ElectsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ELECTS: Elects it or its members. */
export type ElectsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ELECTS: Elects it or its members. */
export type ElectsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ELECTS. All that are given must hold. */
export type ElectsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ElectsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ElectsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ElectsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ELECTS of an entity. All that are given must hold. */
export type ElectsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ElectsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ElectsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ElectsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ElectsEdgeWhere>;
};

/**
 * A thing that the graph knows: a person, an organization, an institution, a document or a part of one,
 * an event, a topic or a place.
 */
export type Entity = {
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/**
 * A thing that the graph knows: a person, an organization, an institution, a document or a part of one,
 * an event, a topic or a place.
 */
export type EntityAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/**
 * A thing that the graph knows: a person, an organization, an institution, a document or a part of one,
 * an event, a topic or a place.
 */
export type EntityDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * A thing that the graph knows: a person, an organization, an institution, a document or a part of one,
 * an event, a topic or a place.
 */
export type EntityNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * A thing that the graph knows: a person, an organization, an institution, a document or a part of one,
 * an event, a topic or a place.
 */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};

/** A page of entities. */
export type EntityConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The number of entities of one type. */
export type EntityCount = {
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The entity type. */
  readonly type: EntityType;
};

/** An item of a list of entities. */
export type EntityEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

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
  readonly eq?: InputMaybe<EntityType>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One entity type. */
export type EntityTypeInfo = {
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** The field of Query that finds one by id or slug. */
  readonly field: Scalars['String']['output'];
  /** The kinds it may be of; empty where it has none. */
  readonly kinds: ReadonlyArray<KindInfo>;
  /** Its name for people. */
  readonly label: LabelSet;
  /** The field of Query that lists them. */
  readonly listField: Scalars['String']['output'];
  /** Its own properties, beside the names that every entity has. */
  readonly properties: ReadonlyArray<PropertyInfo>;
  /** The type. */
  readonly type: EntityType;
};

/** Conditions on entities of any type. All that are given must hold. */
export type EntityWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<EntityWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on the type. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** A page of ESTABLISHES edges, seen from their object. */
export type EstablishedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<EstablishedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ESTABLISHES: Creates it or lays it down. */
export type EstablishedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ESTABLISHES: Creates it or lays it down. */
export type EstablishedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ESTABLISHES. All that are given must hold. */
export type EstablishedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EstablishedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<EstablishedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<EstablishedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ESTABLISHES of an entity. All that are given must hold. */
export type EstablishedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<EstablishedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<EstablishedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<EstablishedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<EstablishedByEdgeWhere>;
};

/** A page of ESTABLISHES edges, seen from their subject. */
export type EstablishesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<EstablishesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ESTABLISHES: Creates it or lays it down. */
export type EstablishesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ESTABLISHES: Creates it or lays it down. */
export type EstablishesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ESTABLISHES. All that are given must hold. */
export type EstablishesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EstablishesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<EstablishesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<EstablishesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ESTABLISHES of an entity. All that are given must hold. */
export type EstablishesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<EstablishesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<EstablishesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<EstablishesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<EstablishesEdgeWhere>;
};

/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type Event = Entity & Node & {
  /** Edges ABOLISHES to here (abolished by). Their subject: Ends its existence. */
  readonly abolishedBy: AbolishedByConnection;
  /** Edges ABOLISHES from here (abolishes): Ends its existence. */
  readonly abolishes: AbolishesConnection;
  /** Edges ADDRESSES to here (addressed by). Their subject: Directs words or an appeal to it. */
  readonly addressedBy: AddressedByConnection;
  /** Edges ADDRESSES from here (addresses): Directs words or an appeal to it. */
  readonly addresses: AddressesConnection;
  /** Edges ADOPTS from here (adopts): Adopts or signs it. */
  readonly adopts: AdoptsConnection;
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Edges AMENDS from here (amends): Changes its text. */
  readonly amends: AmendsConnection;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** Edges CITES from here (cites): Draws on it, refers to it or claims to comply with it. */
  readonly cites: CitesConnection;
  /** The day it took place, or began, as exactly as it is known. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Edges DISCUSSES to here (discussed by). Their subject: Has it as its subject, or speaks about it. */
  readonly discussedBy: DiscussedByConnection;
  /** Edges DISCUSSES from here (discusses): Has it as its subject, or speaks about it. */
  readonly discusses: DiscussesConnection;
  /** Edges ELECTS from here (elects): Elects it or its members. */
  readonly elects: ElectsConnection;
  /** Edges ESTABLISHES to here (established by). Their subject: Creates it or lays it down. */
  readonly establishedBy: EstablishedByConnection;
  /** Edges ESTABLISHES from here (establishes): Creates it or lays it down. */
  readonly establishes: EstablishesConnection;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Edges HEADS to here (headed by). Their subject: Leads it: chairs it, presides over it or directs it. */
  readonly headedBy: HeadedByConnection;
  /** Edges HELD_AT from here (held at): Takes place there. */
  readonly heldAt: HeldAtConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Edges INITIATES to here (initiated by). Their subject: Sets it in motion. */
  readonly initiatedBy: InitiatedByConnection;
  /** Edges INITIATES from here (initiates): Sets it in motion. */
  readonly initiates: InitiatesConnection;
  /** What kind of event it is. */
  readonly kind?: Maybe<EventKind>;
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Edges OPPOSES to here (opposed by). Their subject: Declares opposition to it, or criticises it. */
  readonly opposedBy: OpposedByConnection;
  /** Edges OPPOSES from here (opposes): Declares opposition to it, or criticises it. */
  readonly opposes: OpposesConnection;
  /** Edges ORGANIZES to here (organized by). Their subject: Calls it together or runs it. */
  readonly organizedBy: OrganizedByConnection;
  /** Edges OVERSEES to here (overseen by). Their subject: Watches over how it is done or how it works. */
  readonly overseenBy: OverseenByConnection;
  /** Edges PART_OF from here (part of): Is a part of it. */
  readonly partOf: PartOfConnection;
  /** Edges PARTICIPATES_IN to here (participants). Their subject: Takes part in it. */
  readonly participants: ParticipantsConnection;
  /** Edges PART_OF to here (parts). Their subject: Is a part of it. */
  readonly parts: PartsConnection;
  /** Edges PROPOSES to here (proposed by). Their subject: Puts it forward as something to be done or made. */
  readonly proposedBy: ProposedByConnection;
  /** Edges PROPOSES from here (proposes): Puts it forward as something to be done or made. */
  readonly proposes: ProposesConnection;
  /** Edges PUBLISHES to here (published by). Their subject: Makes it public. */
  readonly publishedBy: PublishedByConnection;
  /** Edges REFORMS to here (reformed by). Their subject: Changes how it is made up or what it may do. */
  readonly reformedBy: ReformedByConnection;
  /** Edges REFORMS from here (reforms): Changes how it is made up or what it may do. */
  readonly reforms: ReformsConnection;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** Edges SUPPORTS to here (supported by). Their subject: Declares support for it. */
  readonly supportedBy: SupportedByConnection;
  /** Edges SUPPORTS from here (supports): Declares support for it. */
  readonly supports: SupportsConnection;
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventAbolishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventAbolishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishesEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressesEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventAdoptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AdoptsEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AmendsEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitesEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventDiscussedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventDiscussesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussesEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventElectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ElectsEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishesEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HeadedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventHeldAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HeldAtEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventInitiatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventInitiatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatesEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventNameArgs = {
  lang?: InputMaybe<Language>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventOpposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventOpposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposesEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventOrganizedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OrganizedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventOverseenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OverseenByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartOfEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ParticipantsEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartsEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventProposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventProposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposesEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventPublishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PublishedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventReformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventReformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformsEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportedByEdgeWhere>;
};


/** Something that happened or was announced for a day: a round table, a session, a referendum. */
export type EventSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportsEdgeWhere>;
};

/** A page of events. */
export type EventConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of events. */
export type EventEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Event;
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

/** Conditions on a value of EventKind. All that are given must hold. */
export type EventKindFilter = {
  /** Equal to it. */
  readonly eq?: InputMaybe<EventKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on events. All that are given must hold. */
export type EventWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<EventWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishedBy?: InputMaybe<AbolishedByFilter>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishes?: InputMaybe<AbolishesFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addressedBy?: InputMaybe<AddressedByFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addresses?: InputMaybe<AddressesFilter>;
  /** Condition on its edges ADOPTS, as in the field of this name. */
  readonly adopts?: InputMaybe<AdoptsFilter>;
  /** Condition on its edges AMENDS, as in the field of this name. */
  readonly amends?: InputMaybe<AmendsFilter>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly cites?: InputMaybe<CitesFilter>;
  /** Condition on `date`. */
  readonly date?: InputMaybe<DateFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discussedBy?: InputMaybe<DiscussedByFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discusses?: InputMaybe<DiscussesFilter>;
  /** Condition on its edges ELECTS, as in the field of this name. */
  readonly elects?: InputMaybe<ElectsFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishedBy?: InputMaybe<EstablishedByFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishes?: InputMaybe<EstablishesFilter>;
  /** Condition on its edges HEADS, as in the field of this name. */
  readonly headedBy?: InputMaybe<HeadedByFilter>;
  /** Condition on its edges HELD_AT, as in the field of this name. */
  readonly heldAt?: InputMaybe<HeldAtFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiatedBy?: InputMaybe<InitiatedByFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiates?: InputMaybe<InitiatesFilter>;
  /** Condition on `kind`. */
  readonly kind?: InputMaybe<EventKindFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposedBy?: InputMaybe<OpposedByFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposes?: InputMaybe<OpposesFilter>;
  /** Condition on its edges ORGANIZES, as in the field of this name. */
  readonly organizedBy?: InputMaybe<OrganizedByFilter>;
  /** Condition on its edges OVERSEES, as in the field of this name. */
  readonly overseenBy?: InputMaybe<OverseenByFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly partOf?: InputMaybe<PartOfFilter>;
  /** Condition on its edges PARTICIPATES_IN, as in the field of this name. */
  readonly participants?: InputMaybe<ParticipantsFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly parts?: InputMaybe<PartsFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposedBy?: InputMaybe<ProposedByFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposes?: InputMaybe<ProposesFilter>;
  /** Condition on its edges PUBLISHES, as in the field of this name. */
  readonly publishedBy?: InputMaybe<PublishedByFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reformedBy?: InputMaybe<ReformedByFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reforms?: InputMaybe<ReformsFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supportedBy?: InputMaybe<SupportedByFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supports?: InputMaybe<SupportsFilter>;
};

/** What every edge has, however it was reached: a validity and the evidence for it. */
export type Evidenced = {
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** What every edge has, however it was reached: a validity and the evidence for it. */
export type EvidencedStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of HEADS edges, seen from their object. */
export type HeadedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<HeadedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge HEADS: Leads it: chairs it, presides over it or directs it. */
export type HeadedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** Title of the office or part, in English. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge HEADS: Leads it: chairs it, presides over it or directs it. */
export type HeadedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges HEADS. All that are given must hold. */
export type HeadedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<HeadedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<HeadedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<HeadedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on `role`. */
  readonly role?: InputMaybe<StringFilter>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges HEADS of an entity. All that are given must hold. */
export type HeadedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<HeadedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<HeadedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<HeadedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<HeadedByEdgeWhere>;
};

/** A page of HEADS edges, seen from their subject. */
export type HeadsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<HeadsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge HEADS: Leads it: chairs it, presides over it or directs it. */
export type HeadsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** Title of the office or part, in English. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge HEADS: Leads it: chairs it, presides over it or directs it. */
export type HeadsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges HEADS. All that are given must hold. */
export type HeadsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<HeadsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<HeadsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<HeadsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on `role`. */
  readonly role?: InputMaybe<StringFilter>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges HEADS of an entity. All that are given must hold. */
export type HeadsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<HeadsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<HeadsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<HeadsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<HeadsEdgeWhere>;
};

/** A page of HELD_AT edges, seen from their subject. */
export type HeldAtConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<HeldAtEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge HELD_AT: Takes place there. */
export type HeldAtEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge HELD_AT: Takes place there. */
export type HeldAtEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges HELD_AT. All that are given must hold. */
export type HeldAtEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<HeldAtEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<HeldAtEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<HeldAtEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges HELD_AT of an entity. All that are given must hold. */
export type HeldAtFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<HeldAtEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<HeldAtEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<HeldAtEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<HeldAtEdgeWhere>;
};

/** A page of HELD_AT edges, seen from their object. */
export type HostsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<HostsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge HELD_AT: Takes place there. */
export type HostsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Event;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge HELD_AT: Takes place there. */
export type HostsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges HELD_AT. All that are given must hold. */
export type HostsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<HostsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<HostsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<HostsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EventWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges HELD_AT of an entity. All that are given must hold. */
export type HostsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<HostsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<HostsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<HostsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<HostsEdgeWhere>;
};

/** A page of INITIATES edges, seen from their object. */
export type InitiatedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<InitiatedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge INITIATES: Sets it in motion. */
export type InitiatedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge INITIATES: Sets it in motion. */
export type InitiatedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges INITIATES. All that are given must hold. */
export type InitiatedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiatedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<InitiatedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiatedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges INITIATES of an entity. All that are given must hold. */
export type InitiatedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<InitiatedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<InitiatedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<InitiatedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<InitiatedByEdgeWhere>;
};

/** A page of INITIATES edges, seen from their subject. */
export type InitiatesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<InitiatesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge INITIATES: Sets it in motion. */
export type InitiatesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge INITIATES: Sets it in motion. */
export type InitiatesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges INITIATES. All that are given must hold. */
export type InitiatesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InitiatesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<InitiatesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InitiatesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges INITIATES of an entity. All that are given must hold. */
export type InitiatesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<InitiatesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<InitiatesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<InitiatesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<InitiatesEdgeWhere>;
};

/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type Institution = Entity & Node & {
  /** Edges ABOLISHES to here (abolished by). Their subject: Ends its existence. */
  readonly abolishedBy: AbolishedByConnection;
  /** Edges ABOLISHES from here (abolishes): Ends its existence. */
  readonly abolishes: AbolishesConnection;
  /** Edges ADDRESSES to here (addressed by). Their subject: Directs words or an appeal to it. */
  readonly addressedBy: AddressedByConnection;
  /** Edges ADDRESSES from here (addresses): Directs words or an appeal to it. */
  readonly addresses: AddressesConnection;
  /** Edges ADOPTS from here (adopts): Adopts or signs it. */
  readonly adopts: AdoptsConnection;
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Edges AMENDS from here (amends): Changes its text. */
  readonly amends: AmendsConnection;
  /** Edges APPOINTS to here (appointed by). Their subject: May appoint it or its members. */
  readonly appointedBy: AppointedByConnection;
  /** Edges APPOINTS from here (appoints): May appoint it or its members. */
  readonly appoints: AppointsConnection;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** Edges CITES to here (cited by). Their subject: Draws on it, refers to it or claims to comply with it. */
  readonly citedBy: CitedByConnection;
  /** Edges CONSENTS_TO to here (consented to by). Their subject: Must agree before it is appointed or done. */
  readonly consentedBy: ConsentedByConnection;
  /** Edges CONSENTS_TO from here (consents to): Must agree before it is appointed or done. */
  readonly consentsTo: ConsentsToConnection;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Edges DISCUSSES to here (discussed by). Their subject: Has it as its subject, or speaks about it. */
  readonly discussedBy: DiscussedByConnection;
  /** Edges DISCUSSES from here (discusses): Has it as its subject, or speaks about it. */
  readonly discusses: DiscussesConnection;
  /** Edges DISMISSES to here (dismissed by). Their subject: May dismiss or dissolve it. */
  readonly dismissedBy: DismissedByConnection;
  /** Edges DISMISSES from here (dismisses): May dismiss or dissolve it. */
  readonly dismisses: DismissesConnection;
  /** Edges DRAFTS from here (drafts): Writes it or works on its text. */
  readonly drafts: DraftsConnection;
  /** Edges ELECTS to here (elected by). Their subject: Elects it or its members. */
  readonly electedBy: ElectedByConnection;
  /** Edges ELECTS from here (elects): Elects it or its members. */
  readonly elects: ElectsConnection;
  /** Edges ESTABLISHES to here (established by). Their subject: Creates it or lays it down. */
  readonly establishedBy: EstablishedByConnection;
  /** Edges ESTABLISHES from here (establishes): Creates it or lays it down. */
  readonly establishes: EstablishesConnection;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Edges HEADS to here (headed by). Their subject: Leads it: chairs it, presides over it or directs it. */
  readonly headedBy: HeadedByConnection;
  /** Edges HEADS from here (heads): Leads it: chairs it, presides over it or directs it. */
  readonly heads: HeadsConnection;
  /** Edges HELD_AT to here (hosts). Their subject: Takes place there. */
  readonly hosts: HostsConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Edges INITIATES to here (initiated by). Their subject: Sets it in motion. */
  readonly initiatedBy: InitiatedByConnection;
  /** Edges INITIATES from here (initiates): Sets it in motion. */
  readonly initiates: InitiatesConnection;
  /** Edges MEMBER_OF to here (members). Their subject: Belongs to it, with or without an office in it. */
  readonly members: MembersConnection;
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Edges OPPOSES to here (opposed by). Their subject: Declares opposition to it, or criticises it. */
  readonly opposedBy: OpposedByConnection;
  /** Edges OPPOSES from here (opposes): Declares opposition to it, or criticises it. */
  readonly opposes: OpposesConnection;
  /** Edges ORGANIZES from here (organizes): Calls it together or runs it. */
  readonly organizes: OrganizesConnection;
  /** Edges OVERSEES to here (overseen by). Their subject: Watches over how it is done or how it works. */
  readonly overseenBy: OverseenByConnection;
  /** Edges OVERSEES from here (oversees): Watches over how it is done or how it works. */
  readonly oversees: OverseesConnection;
  /** Edges PART_OF from here (part of): Is a part of it. */
  readonly partOf: PartOfConnection;
  /** Edges PARTICIPATES_IN to here (participants). Their subject: Takes part in it. */
  readonly participants: ParticipantsConnection;
  /** Edges PARTICIPATES_IN from here (participates in): Takes part in it. */
  readonly participatesIn: ParticipatesInConnection;
  /** Edges PART_OF to here (parts). Their subject: Is a part of it. */
  readonly parts: PartsConnection;
  /** Edges PROPOSES to here (proposed by). Their subject: Puts it forward as something to be done or made. */
  readonly proposedBy: ProposedByConnection;
  /** Edges PROPOSES from here (proposes): Puts it forward as something to be done or made. */
  readonly proposes: ProposesConnection;
  /** Edges PUBLISHES from here (publishes): Makes it public. */
  readonly publishes: PublishesConnection;
  /** Edges REFORMS to here (reformed by). Their subject: Changes how it is made up or what it may do. */
  readonly reformedBy: ReformedByConnection;
  /** Edges REFORMS from here (reforms): Changes how it is made up or what it may do. */
  readonly reforms: ReformsConnection;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Edges REPLACES to here (replaced by). Their subject: Takes its place. */
  readonly replacedBy: ReplacedByConnection;
  /** Edges REPLACES from here (replaces): Takes its place. */
  readonly replaces: ReplacesConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** Edges SUPPORTS to here (supported by). Their subject: Declares support for it. */
  readonly supportedBy: SupportedByConnection;
  /** Edges SUPPORTS from here (supports): Declares support for it. */
  readonly supports: SupportsConnection;
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAbolishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAbolishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAdoptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AdoptsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AmendsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAppointedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AppointedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAppointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AppointsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ConsentedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionConsentsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ConsentsToEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionDiscussedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionDiscussesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionDismissedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DismissedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionDismissesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DismissesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DraftsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionElectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ElectedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionElectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ElectsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HeadedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionHeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HeadsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HostsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionInitiatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionInitiatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<MembersEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionNameArgs = {
  lang?: InputMaybe<Language>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionOpposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionOpposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionOrganizesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OrganizesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionOverseenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OverseenByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OverseesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartOfEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ParticipantsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ParticipatesInEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionProposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionProposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionPublishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PublishesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionReformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionReformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformsEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReplacedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReplacesEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportedByEdgeWhere>;
};


/** An organ that a constitution establishes or a draft would establish: a president, a parliament, a court. */
export type InstitutionSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportsEdgeWhere>;
};

/** A page of institutions. */
export type InstitutionConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of institutions. */
export type InstitutionEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Institution;
};

/** Conditions on institutions. All that are given must hold. */
export type InstitutionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InstitutionWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<InstitutionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<InstitutionWhere>>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishedBy?: InputMaybe<AbolishedByFilter>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishes?: InputMaybe<AbolishesFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addressedBy?: InputMaybe<AddressedByFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addresses?: InputMaybe<AddressesFilter>;
  /** Condition on its edges ADOPTS, as in the field of this name. */
  readonly adopts?: InputMaybe<AdoptsFilter>;
  /** Condition on its edges AMENDS, as in the field of this name. */
  readonly amends?: InputMaybe<AmendsFilter>;
  /** Condition on its edges APPOINTS, as in the field of this name. */
  readonly appointedBy?: InputMaybe<AppointedByFilter>;
  /** Condition on its edges APPOINTS, as in the field of this name. */
  readonly appoints?: InputMaybe<AppointsFilter>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly citedBy?: InputMaybe<CitedByFilter>;
  /** Condition on its edges CONSENTS_TO, as in the field of this name. */
  readonly consentedBy?: InputMaybe<ConsentedByFilter>;
  /** Condition on its edges CONSENTS_TO, as in the field of this name. */
  readonly consentsTo?: InputMaybe<ConsentsToFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discussedBy?: InputMaybe<DiscussedByFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discusses?: InputMaybe<DiscussesFilter>;
  /** Condition on its edges DISMISSES, as in the field of this name. */
  readonly dismissedBy?: InputMaybe<DismissedByFilter>;
  /** Condition on its edges DISMISSES, as in the field of this name. */
  readonly dismisses?: InputMaybe<DismissesFilter>;
  /** Condition on its edges DRAFTS, as in the field of this name. */
  readonly drafts?: InputMaybe<DraftsFilter>;
  /** Condition on its edges ELECTS, as in the field of this name. */
  readonly electedBy?: InputMaybe<ElectedByFilter>;
  /** Condition on its edges ELECTS, as in the field of this name. */
  readonly elects?: InputMaybe<ElectsFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishedBy?: InputMaybe<EstablishedByFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishes?: InputMaybe<EstablishesFilter>;
  /** Condition on its edges HEADS, as in the field of this name. */
  readonly headedBy?: InputMaybe<HeadedByFilter>;
  /** Condition on its edges HEADS, as in the field of this name. */
  readonly heads?: InputMaybe<HeadsFilter>;
  /** Condition on its edges HELD_AT, as in the field of this name. */
  readonly hosts?: InputMaybe<HostsFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiatedBy?: InputMaybe<InitiatedByFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiates?: InputMaybe<InitiatesFilter>;
  /** Condition on its edges MEMBER_OF, as in the field of this name. */
  readonly members?: InputMaybe<MembersFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposedBy?: InputMaybe<OpposedByFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposes?: InputMaybe<OpposesFilter>;
  /** Condition on its edges ORGANIZES, as in the field of this name. */
  readonly organizes?: InputMaybe<OrganizesFilter>;
  /** Condition on its edges OVERSEES, as in the field of this name. */
  readonly overseenBy?: InputMaybe<OverseenByFilter>;
  /** Condition on its edges OVERSEES, as in the field of this name. */
  readonly oversees?: InputMaybe<OverseesFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly partOf?: InputMaybe<PartOfFilter>;
  /** Condition on its edges PARTICIPATES_IN, as in the field of this name. */
  readonly participants?: InputMaybe<ParticipantsFilter>;
  /** Condition on its edges PARTICIPATES_IN, as in the field of this name. */
  readonly participatesIn?: InputMaybe<ParticipatesInFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly parts?: InputMaybe<PartsFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposedBy?: InputMaybe<ProposedByFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposes?: InputMaybe<ProposesFilter>;
  /** Condition on its edges PUBLISHES, as in the field of this name. */
  readonly publishes?: InputMaybe<PublishesFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reformedBy?: InputMaybe<ReformedByFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reforms?: InputMaybe<ReformsFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on its edges REPLACES, as in the field of this name. */
  readonly replacedBy?: InputMaybe<ReplacedByFilter>;
  /** Condition on its edges REPLACES, as in the field of this name. */
  readonly replaces?: InputMaybe<ReplacesFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supportedBy?: InputMaybe<SupportedByFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supports?: InputMaybe<SupportsFilter>;
};

/** Conditions on a number. All that are given must hold. */
export type IntFilter = {
  /** Equal to it. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than it. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than it, or equal to it. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Less than it. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than it, or equal to it. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** One kind of an entity type. */
export type KindInfo = {
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** Its name for people. */
  readonly label: LabelSet;
  /** The value of the `kind` field. */
  readonly value: Scalars['String']['output'];
};

/** A text in the three languages of the graph. */
export type LabelSet = {
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In Kazakh. */
  readonly kk: Scalars['String']['output'];
  /** In Russian. */
  readonly ru: Scalars['String']['output'];
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
  readonly eq?: InputMaybe<Language>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Language>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A text with its language. */
export type LocalizedText = {
  /** The language of the text. */
  readonly language: Language;
  /** The text. */
  readonly value: Scalars['String']['output'];
};

/** A page of MEMBER_OF edges, seen from their subject. */
export type MemberOfConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<MemberOfEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge MEMBER_OF: Belongs to it, with or without an office in it. */
export type MemberOfEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** Title of the office or part, in English. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge MEMBER_OF: Belongs to it, with or without an office in it. */
export type MemberOfEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges MEMBER_OF. All that are given must hold. */
export type MemberOfEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<MemberOfEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<MemberOfEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<MemberOfEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on `role`. */
  readonly role?: InputMaybe<StringFilter>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges MEMBER_OF of an entity. All that are given must hold. */
export type MemberOfFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<MemberOfEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<MemberOfEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<MemberOfEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<MemberOfEdgeWhere>;
};

/** A page of MEMBER_OF edges, seen from their object. */
export type MembersConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<MembersEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge MEMBER_OF: Belongs to it, with or without an office in it. */
export type MembersEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** Title of the office or part, in English. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge MEMBER_OF: Belongs to it, with or without an office in it. */
export type MembersEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges MEMBER_OF. All that are given must hold. */
export type MembersEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<MembersEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<MembersEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<MembersEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on `role`. */
  readonly role?: InputMaybe<StringFilter>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges MEMBER_OF of an entity. All that are given must hold. */
export type MembersFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<MembersEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<MembersEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<MembersEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<MembersEdgeWhere>;
};

/** Conditions on the names and aliases of an entity, in any language and whatever the case of letters. One of them must meet all that are given. */
export type NameFilter = {
  /** Has it somewhere. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with it. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Equal to it. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Begins with it. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that has a global id, as in the Relay specification. */
export type Node = {
  /** Global id: opaque, stable, unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/** The types of entities and edges. */
export type Ontology = {
  /** The entity types. */
  readonly entityTypes: ReadonlyArray<EntityTypeInfo>;
  /** The edge types. */
  readonly relationTypes: ReadonlyArray<RelationTypeInfo>;
};

/** A page of OPPOSES edges, seen from their object. */
export type OpposedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OpposedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge OPPOSES: Declares opposition to it, or criticises it. */
export type OpposedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge OPPOSES: Declares opposition to it, or criticises it. */
export type OpposedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges OPPOSES. All that are given must hold. */
export type OpposedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OpposedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<OpposedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OpposedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges OPPOSES of an entity. All that are given must hold. */
export type OpposedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<OpposedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<OpposedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<OpposedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<OpposedByEdgeWhere>;
};

/** A page of OPPOSES edges, seen from their subject. */
export type OpposesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OpposesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge OPPOSES: Declares opposition to it, or criticises it. */
export type OpposesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge OPPOSES: Declares opposition to it, or criticises it. */
export type OpposesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges OPPOSES. All that are given must hold. */
export type OpposesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OpposesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<OpposesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OpposesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges OPPOSES of an entity. All that are given must hold. */
export type OpposesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<OpposesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<OpposesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<OpposesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<OpposesEdgeWhere>;
};

/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type Organization = Entity & Node & {
  /** Edges ABOLISHES to here (abolished by). Their subject: Ends its existence. */
  readonly abolishedBy: AbolishedByConnection;
  /** Edges ADDRESSES to here (addressed by). Their subject: Directs words or an appeal to it. */
  readonly addressedBy: AddressedByConnection;
  /** Edges ADDRESSES from here (addresses): Directs words or an appeal to it. */
  readonly addresses: AddressesConnection;
  /** Edges ADOPTS from here (adopts): Adopts or signs it. */
  readonly adopts: AdoptsConnection;
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Edges APPOINTS to here (appointed by). Their subject: May appoint it or its members. */
  readonly appointedBy: AppointedByConnection;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** Edges CITES to here (cited by). Their subject: Draws on it, refers to it or claims to comply with it. */
  readonly citedBy: CitedByConnection;
  /** Edges CONSENTS_TO to here (consented to by). Their subject: Must agree before it is appointed or done. */
  readonly consentedBy: ConsentedByConnection;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Edges DISCUSSES to here (discussed by). Their subject: Has it as its subject, or speaks about it. */
  readonly discussedBy: DiscussedByConnection;
  /** Edges DISCUSSES from here (discusses): Has it as its subject, or speaks about it. */
  readonly discusses: DiscussesConnection;
  /** Edges DISMISSES to here (dismissed by). Their subject: May dismiss or dissolve it. */
  readonly dismissedBy: DismissedByConnection;
  /** Edges DRAFTS from here (drafts): Writes it or works on its text. */
  readonly drafts: DraftsConnection;
  /** Edges ELECTS to here (elected by). Their subject: Elects it or its members. */
  readonly electedBy: ElectedByConnection;
  /** Edges ELECTS from here (elects): Elects it or its members. */
  readonly elects: ElectsConnection;
  /** Edges ESTABLISHES to here (established by). Their subject: Creates it or lays it down. */
  readonly establishedBy: EstablishedByConnection;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Edges HEADS to here (headed by). Their subject: Leads it: chairs it, presides over it or directs it. */
  readonly headedBy: HeadedByConnection;
  /** Edges HELD_AT to here (hosts). Their subject: Takes place there. */
  readonly hosts: HostsConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Edges INITIATES from here (initiates): Sets it in motion. */
  readonly initiates: InitiatesConnection;
  /** What kind of organization it is. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Edges MEMBER_OF from here (member of): Belongs to it, with or without an office in it. */
  readonly memberOf: MemberOfConnection;
  /** Edges MEMBER_OF to here (members). Their subject: Belongs to it, with or without an office in it. */
  readonly members: MembersConnection;
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Edges OPPOSES to here (opposed by). Their subject: Declares opposition to it, or criticises it. */
  readonly opposedBy: OpposedByConnection;
  /** Edges OPPOSES from here (opposes): Declares opposition to it, or criticises it. */
  readonly opposes: OpposesConnection;
  /** Edges ORGANIZES to here (organized by). Their subject: Calls it together or runs it. */
  readonly organizedBy: OrganizedByConnection;
  /** Edges ORGANIZES from here (organizes): Calls it together or runs it. */
  readonly organizes: OrganizesConnection;
  /** Edges OVERSEES to here (overseen by). Their subject: Watches over how it is done or how it works. */
  readonly overseenBy: OverseenByConnection;
  /** Edges OVERSEES from here (oversees): Watches over how it is done or how it works. */
  readonly oversees: OverseesConnection;
  /** Edges PART_OF from here (part of): Is a part of it. */
  readonly partOf: PartOfConnection;
  /** Edges PARTICIPATES_IN to here (participants). Their subject: Takes part in it. */
  readonly participants: ParticipantsConnection;
  /** Edges PARTICIPATES_IN from here (participates in): Takes part in it. */
  readonly participatesIn: ParticipatesInConnection;
  /** Edges PART_OF to here (parts). Their subject: Is a part of it. */
  readonly parts: PartsConnection;
  /** Edges PROPOSES from here (proposes): Puts it forward as something to be done or made. */
  readonly proposes: ProposesConnection;
  /** Edges PUBLISHES from here (publishes): Makes it public. */
  readonly publishes: PublishesConnection;
  /** Edges REFORMS to here (reformed by). Their subject: Changes how it is made up or what it may do. */
  readonly reformedBy: ReformedByConnection;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Edges REPLACES to here (replaced by). Their subject: Takes its place. */
  readonly replacedBy: ReplacedByConnection;
  /** Edges REPLACES from here (replaces): Takes its place. */
  readonly replaces: ReplacesConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** Edges SUPPORTS to here (supported by). Their subject: Declares support for it. */
  readonly supportedBy: SupportedByConnection;
  /** Edges SUPPORTS from here (supports): Declares support for it. */
  readonly supports: SupportsConnection;
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationAbolishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationAdoptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AdoptsEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationAppointedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AppointedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ConsentedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationDiscussedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationDiscussesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationDismissedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DismissedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DraftsEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationElectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ElectedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationElectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ElectsEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HeadedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HostsEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationInitiatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<MemberOfEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<MembersEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationOpposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationOpposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationOrganizedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OrganizedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationOrganizesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OrganizesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationOverseenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OverseenByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OverseesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartOfEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ParticipantsEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ParticipatesInEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartsEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationProposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationPublishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PublishesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationReformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReplacedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReplacesEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportedByEdgeWhere>;
};


/** A body of people that no constitution establishes: an association, a party, a newsroom, a school. */
export type OrganizationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportsEdgeWhere>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of organizations. */
export type OrganizationEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Organization;
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

/** Conditions on a value of OrganizationKind. All that are given must hold. */
export type OrganizationKindFilter = {
  /** Equal to it. */
  readonly eq?: InputMaybe<OrganizationKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on organizations. All that are given must hold. */
export type OrganizationWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<OrganizationWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishedBy?: InputMaybe<AbolishedByFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addressedBy?: InputMaybe<AddressedByFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addresses?: InputMaybe<AddressesFilter>;
  /** Condition on its edges ADOPTS, as in the field of this name. */
  readonly adopts?: InputMaybe<AdoptsFilter>;
  /** Condition on its edges APPOINTS, as in the field of this name. */
  readonly appointedBy?: InputMaybe<AppointedByFilter>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly citedBy?: InputMaybe<CitedByFilter>;
  /** Condition on its edges CONSENTS_TO, as in the field of this name. */
  readonly consentedBy?: InputMaybe<ConsentedByFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discussedBy?: InputMaybe<DiscussedByFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discusses?: InputMaybe<DiscussesFilter>;
  /** Condition on its edges DISMISSES, as in the field of this name. */
  readonly dismissedBy?: InputMaybe<DismissedByFilter>;
  /** Condition on its edges DRAFTS, as in the field of this name. */
  readonly drafts?: InputMaybe<DraftsFilter>;
  /** Condition on its edges ELECTS, as in the field of this name. */
  readonly electedBy?: InputMaybe<ElectedByFilter>;
  /** Condition on its edges ELECTS, as in the field of this name. */
  readonly elects?: InputMaybe<ElectsFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishedBy?: InputMaybe<EstablishedByFilter>;
  /** Condition on its edges HEADS, as in the field of this name. */
  readonly headedBy?: InputMaybe<HeadedByFilter>;
  /** Condition on its edges HELD_AT, as in the field of this name. */
  readonly hosts?: InputMaybe<HostsFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiates?: InputMaybe<InitiatesFilter>;
  /** Condition on `kind`. */
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  /** Condition on its edges MEMBER_OF, as in the field of this name. */
  readonly memberOf?: InputMaybe<MemberOfFilter>;
  /** Condition on its edges MEMBER_OF, as in the field of this name. */
  readonly members?: InputMaybe<MembersFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposedBy?: InputMaybe<OpposedByFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposes?: InputMaybe<OpposesFilter>;
  /** Condition on its edges ORGANIZES, as in the field of this name. */
  readonly organizedBy?: InputMaybe<OrganizedByFilter>;
  /** Condition on its edges ORGANIZES, as in the field of this name. */
  readonly organizes?: InputMaybe<OrganizesFilter>;
  /** Condition on its edges OVERSEES, as in the field of this name. */
  readonly overseenBy?: InputMaybe<OverseenByFilter>;
  /** Condition on its edges OVERSEES, as in the field of this name. */
  readonly oversees?: InputMaybe<OverseesFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly partOf?: InputMaybe<PartOfFilter>;
  /** Condition on its edges PARTICIPATES_IN, as in the field of this name. */
  readonly participants?: InputMaybe<ParticipantsFilter>;
  /** Condition on its edges PARTICIPATES_IN, as in the field of this name. */
  readonly participatesIn?: InputMaybe<ParticipatesInFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly parts?: InputMaybe<PartsFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposes?: InputMaybe<ProposesFilter>;
  /** Condition on its edges PUBLISHES, as in the field of this name. */
  readonly publishes?: InputMaybe<PublishesFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reformedBy?: InputMaybe<ReformedByFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on its edges REPLACES, as in the field of this name. */
  readonly replacedBy?: InputMaybe<ReplacedByFilter>;
  /** Condition on its edges REPLACES, as in the field of this name. */
  readonly replaces?: InputMaybe<ReplacesFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supportedBy?: InputMaybe<SupportedByFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supports?: InputMaybe<SupportsFilter>;
};

/** A page of ORGANIZES edges, seen from their object. */
export type OrganizedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OrganizedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ORGANIZES: Calls it together or runs it. */
export type OrganizedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ORGANIZES: Calls it together or runs it. */
export type OrganizedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ORGANIZES. All that are given must hold. */
export type OrganizedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganizedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<OrganizedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganizedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ORGANIZES of an entity. All that are given must hold. */
export type OrganizedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<OrganizedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<OrganizedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<OrganizedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<OrganizedByEdgeWhere>;
};

/** A page of ORGANIZES edges, seen from their subject. */
export type OrganizesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OrganizesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge ORGANIZES: Calls it together or runs it. */
export type OrganizesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge ORGANIZES: Calls it together or runs it. */
export type OrganizesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges ORGANIZES. All that are given must hold. */
export type OrganizesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganizesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<OrganizesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganizesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges ORGANIZES of an entity. All that are given must hold. */
export type OrganizesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<OrganizesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<OrganizesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<OrganizesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<OrganizesEdgeWhere>;
};

/** A page of OVERSEES edges, seen from their object. */
export type OverseenByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OverseenByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge OVERSEES: Watches over how it is done or how it works. */
export type OverseenByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge OVERSEES: Watches over how it is done or how it works. */
export type OverseenByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges OVERSEES. All that are given must hold. */
export type OverseenByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OverseenByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<OverseenByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OverseenByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges OVERSEES of an entity. All that are given must hold. */
export type OverseenByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<OverseenByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<OverseenByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<OverseenByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<OverseenByEdgeWhere>;
};

/** A page of OVERSEES edges, seen from their subject. */
export type OverseesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<OverseesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge OVERSEES: Watches over how it is done or how it works. */
export type OverseesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document, or the proposal, under which the power is held. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge OVERSEES: Watches over how it is done or how it works. */
export type OverseesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges OVERSEES. All that are given must hold. */
export type OverseesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OverseesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<OverseesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<OverseesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges OVERSEES of an entity. All that are given must hold. */
export type OverseesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<OverseesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<OverseesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<OverseesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<OverseesEdgeWhere>;
};

/** Where a page of a connection stands, as in the Relay connection specification. */
export type PageInfo = {
  /** The cursor of the page's last edge. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of PART_OF edges, seen from their subject. */
export type PartOfConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<PartOfEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge PART_OF: Is a part of it. */
export type PartOfEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge PART_OF: Is a part of it. */
export type PartOfEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges PART_OF. All that are given must hold. */
export type PartOfEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PartOfEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<PartOfEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PartOfEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges PART_OF of an entity. All that are given must hold. */
export type PartOfFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<PartOfEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<PartOfEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<PartOfEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<PartOfEdgeWhere>;
};

/** A page of PARTICIPATES_IN edges, seen from their object. */
export type ParticipantsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ParticipantsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge PARTICIPATES_IN: Takes part in it. */
export type ParticipantsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** Title of the office or part, in English. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge PARTICIPATES_IN: Takes part in it. */
export type ParticipantsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges PARTICIPATES_IN. All that are given must hold. */
export type ParticipantsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ParticipantsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ParticipantsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ParticipantsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on `role`. */
  readonly role?: InputMaybe<StringFilter>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges PARTICIPATES_IN of an entity. All that are given must hold. */
export type ParticipantsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ParticipantsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ParticipantsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ParticipantsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ParticipantsEdgeWhere>;
};

/** A page of PARTICIPATES_IN edges, seen from their subject. */
export type ParticipatesInConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ParticipatesInEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge PARTICIPATES_IN: Takes part in it. */
export type ParticipatesInEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** Title of the office or part, in English. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge PARTICIPATES_IN: Takes part in it. */
export type ParticipatesInEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges PARTICIPATES_IN. All that are given must hold. */
export type ParticipatesInEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ParticipatesInEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ParticipatesInEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ParticipatesInEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on `role`. */
  readonly role?: InputMaybe<StringFilter>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges PARTICIPATES_IN of an entity. All that are given must hold. */
export type ParticipatesInFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ParticipatesInEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ParticipatesInEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ParticipatesInEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ParticipatesInEdgeWhere>;
};

/** A page of PART_OF edges, seen from their object. */
export type PartsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<PartsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge PART_OF: Is a part of it. */
export type PartsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge PART_OF: Is a part of it. */
export type PartsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges PART_OF. All that are given must hold. */
export type PartsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PartsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<PartsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PartsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges PART_OF of an entity. All that are given must hold. */
export type PartsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<PartsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<PartsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<PartsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<PartsEdgeWhere>;
};

/** A human being who holds an office, takes part, or speaks. */
export type Person = Entity & Node & {
  /** Edges ABOLISHES from here (abolishes): Ends its existence. */
  readonly abolishes: AbolishesConnection;
  /** Edges ADDRESSES to here (addressed by). Their subject: Directs words or an appeal to it. */
  readonly addressedBy: AddressedByConnection;
  /** Edges ADDRESSES from here (addresses): Directs words or an appeal to it. */
  readonly addresses: AddressesConnection;
  /** Edges ADOPTS from here (adopts): Adopts or signs it. */
  readonly adopts: AdoptsConnection;
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Edges AMENDS from here (amends): Changes its text. */
  readonly amends: AmendsConnection;
  /** Edges APPOINTS to here (appointed by). Their subject: May appoint it or its members. */
  readonly appointedBy: AppointedByConnection;
  /** Edges APPOINTS from here (appoints): May appoint it or its members. */
  readonly appoints: AppointsConnection;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** Edges CITES to here (cited by). Their subject: Draws on it, refers to it or claims to comply with it. */
  readonly citedBy: CitedByConnection;
  /** Edges CITES from here (cites): Draws on it, refers to it or claims to comply with it. */
  readonly cites: CitesConnection;
  /** Edges CONSENTS_TO to here (consented to by). Their subject: Must agree before it is appointed or done. */
  readonly consentedBy: ConsentedByConnection;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Edges DISCUSSES from here (discusses): Has it as its subject, or speaks about it. */
  readonly discusses: DiscussesConnection;
  /** Edges DISMISSES to here (dismissed by). Their subject: May dismiss or dissolve it. */
  readonly dismissedBy: DismissedByConnection;
  /** Edges DISMISSES from here (dismisses): May dismiss or dissolve it. */
  readonly dismisses: DismissesConnection;
  /** Edges DRAFTS from here (drafts): Writes it or works on its text. */
  readonly drafts: DraftsConnection;
  /** Edges ELECTS to here (elected by). Their subject: Elects it or its members. */
  readonly electedBy: ElectedByConnection;
  /** Edges ESTABLISHES from here (establishes): Creates it or lays it down. */
  readonly establishes: EstablishesConnection;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Edges HEADS from here (heads): Leads it: chairs it, presides over it or directs it. */
  readonly heads: HeadsConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Edges INITIATES from here (initiates): Sets it in motion. */
  readonly initiates: InitiatesConnection;
  /** Edges MEMBER_OF from here (member of): Belongs to it, with or without an office in it. */
  readonly memberOf: MemberOfConnection;
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Edges OPPOSES to here (opposed by). Their subject: Declares opposition to it, or criticises it. */
  readonly opposedBy: OpposedByConnection;
  /** Edges OPPOSES from here (opposes): Declares opposition to it, or criticises it. */
  readonly opposes: OpposesConnection;
  /** Edges ORGANIZES from here (organizes): Calls it together or runs it. */
  readonly organizes: OrganizesConnection;
  /** Edges OVERSEES from here (oversees): Watches over how it is done or how it works. */
  readonly oversees: OverseesConnection;
  /** Edges PARTICIPATES_IN from here (participates in): Takes part in it. */
  readonly participatesIn: ParticipatesInConnection;
  /** Edges PROPOSES from here (proposes): Puts it forward as something to be done or made. */
  readonly proposes: ProposesConnection;
  /** Edges PUBLISHES from here (publishes): Makes it public. */
  readonly publishes: PublishesConnection;
  /** Edges REFORMS from here (reforms): Changes how it is made up or what it may do. */
  readonly reforms: ReformsConnection;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** Edges SUPPORTS to here (supported by). Their subject: Declares support for it. */
  readonly supportedBy: SupportedByConnection;
  /** Edges SUPPORTS from here (supports): Declares support for it. */
  readonly supports: SupportsConnection;
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonAbolishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressedByEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AddressesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonAdoptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AdoptsEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AmendsEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonAppointedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AppointedByEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonAppointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AppointsEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitedByEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ConsentedByEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonDiscussesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonDismissedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DismissedByEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonDismissesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DismissesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DraftsEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonElectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ElectedByEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonHeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HeadsEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonInitiatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<MemberOfEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonOpposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposedByEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonOpposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonOrganizesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OrganizesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OverseesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ParticipatesInEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonProposesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonPublishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PublishesEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonReformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformsEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportedByEdgeWhere>;
};


/** A human being who holds an office, takes part, or speaks. */
export type PersonSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportsEdgeWhere>;
};

/** A page of people. */
export type PersonConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of people. */
export type PersonEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Person;
};

/** Conditions on people. All that are given must hold. */
export type PersonWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<PersonWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishes?: InputMaybe<AbolishesFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addressedBy?: InputMaybe<AddressedByFilter>;
  /** Condition on its edges ADDRESSES, as in the field of this name. */
  readonly addresses?: InputMaybe<AddressesFilter>;
  /** Condition on its edges ADOPTS, as in the field of this name. */
  readonly adopts?: InputMaybe<AdoptsFilter>;
  /** Condition on its edges AMENDS, as in the field of this name. */
  readonly amends?: InputMaybe<AmendsFilter>;
  /** Condition on its edges APPOINTS, as in the field of this name. */
  readonly appointedBy?: InputMaybe<AppointedByFilter>;
  /** Condition on its edges APPOINTS, as in the field of this name. */
  readonly appoints?: InputMaybe<AppointsFilter>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly citedBy?: InputMaybe<CitedByFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly cites?: InputMaybe<CitesFilter>;
  /** Condition on its edges CONSENTS_TO, as in the field of this name. */
  readonly consentedBy?: InputMaybe<ConsentedByFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discusses?: InputMaybe<DiscussesFilter>;
  /** Condition on its edges DISMISSES, as in the field of this name. */
  readonly dismissedBy?: InputMaybe<DismissedByFilter>;
  /** Condition on its edges DISMISSES, as in the field of this name. */
  readonly dismisses?: InputMaybe<DismissesFilter>;
  /** Condition on its edges DRAFTS, as in the field of this name. */
  readonly drafts?: InputMaybe<DraftsFilter>;
  /** Condition on its edges ELECTS, as in the field of this name. */
  readonly electedBy?: InputMaybe<ElectedByFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishes?: InputMaybe<EstablishesFilter>;
  /** Condition on its edges HEADS, as in the field of this name. */
  readonly heads?: InputMaybe<HeadsFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiates?: InputMaybe<InitiatesFilter>;
  /** Condition on its edges MEMBER_OF, as in the field of this name. */
  readonly memberOf?: InputMaybe<MemberOfFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposedBy?: InputMaybe<OpposedByFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposes?: InputMaybe<OpposesFilter>;
  /** Condition on its edges ORGANIZES, as in the field of this name. */
  readonly organizes?: InputMaybe<OrganizesFilter>;
  /** Condition on its edges OVERSEES, as in the field of this name. */
  readonly oversees?: InputMaybe<OverseesFilter>;
  /** Condition on its edges PARTICIPATES_IN, as in the field of this name. */
  readonly participatesIn?: InputMaybe<ParticipatesInFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposes?: InputMaybe<ProposesFilter>;
  /** Condition on its edges PUBLISHES, as in the field of this name. */
  readonly publishes?: InputMaybe<PublishesFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reforms?: InputMaybe<ReformsFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supportedBy?: InputMaybe<SupportedByFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supports?: InputMaybe<SupportsFilter>;
};

/** A country, region, city or building. */
export type Place = Entity & Node & {
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Edges HEADS to here (headed by). Their subject: Leads it: chairs it, presides over it or directs it. */
  readonly headedBy: HeadedByConnection;
  /** Edges HELD_AT to here (hosts). Their subject: Takes place there. */
  readonly hosts: HostsConnection;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Edges MEMBER_OF to here (members). Their subject: Belongs to it, with or without an office in it. */
  readonly members: MembersConnection;
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Edges PART_OF from here (part of): Is a part of it. */
  readonly partOf: PartOfConnection;
  /** Edges PARTICIPATES_IN from here (participates in): Takes part in it. */
  readonly participatesIn: ParticipatesInConnection;
  /** Edges PART_OF to here (parts). Their subject: Is a part of it. */
  readonly parts: PartsConnection;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/** A country, region, city or building. */
export type PlaceAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** A country, region, city or building. */
export type PlaceDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A country, region, city or building. */
export type PlaceHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HeadedByEdgeWhere>;
};


/** A country, region, city or building. */
export type PlaceHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<HostsEdgeWhere>;
};


/** A country, region, city or building. */
export type PlaceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<MembersEdgeWhere>;
};


/** A country, region, city or building. */
export type PlaceNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A country, region, city or building. */
export type PlacePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartOfEdgeWhere>;
};


/** A country, region, city or building. */
export type PlaceParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ParticipatesInEdgeWhere>;
};


/** A country, region, city or building. */
export type PlacePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartsEdgeWhere>;
};


/** A country, region, city or building. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};

/** A page of places. */
export type PlaceConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of places. */
export type PlaceEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Place;
};

/** Conditions on places. All that are given must hold. */
export type PlaceWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<PlaceWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on its edges HEADS, as in the field of this name. */
  readonly headedBy?: InputMaybe<HeadedByFilter>;
  /** Condition on its edges HELD_AT, as in the field of this name. */
  readonly hosts?: InputMaybe<HostsFilter>;
  /** Condition on its edges MEMBER_OF, as in the field of this name. */
  readonly members?: InputMaybe<MembersFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly partOf?: InputMaybe<PartOfFilter>;
  /** Condition on its edges PARTICIPATES_IN, as in the field of this name. */
  readonly participatesIn?: InputMaybe<ParticipatesInFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly parts?: InputMaybe<PartsFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
};

/** A property of an entity type or an edge type. */
export type PropertyInfo = {
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The name of its field. */
  readonly name: Scalars['String']['output'];
  /** The name of its GraphQL type. */
  readonly type: Scalars['String']['output'];
};

/** A page of PROPOSES edges, seen from their object. */
export type ProposedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ProposedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge PROPOSES: Puts it forward as something to be done or made. */
export type ProposedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge PROPOSES: Puts it forward as something to be done or made. */
export type ProposedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges PROPOSES. All that are given must hold. */
export type ProposedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProposedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ProposedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProposedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges PROPOSES of an entity. All that are given must hold. */
export type ProposedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ProposedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ProposedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ProposedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ProposedByEdgeWhere>;
};

/** A page of PROPOSES edges, seen from their subject. */
export type ProposesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ProposesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge PROPOSES: Puts it forward as something to be done or made. */
export type ProposesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge PROPOSES: Puts it forward as something to be done or made. */
export type ProposesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges PROPOSES. All that are given must hold. */
export type ProposesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProposesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ProposesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProposesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges PROPOSES of an entity. All that are given must hold. */
export type ProposesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ProposesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ProposesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ProposesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ProposesEdgeWhere>;
};

/** A part of a document: its preamble, a section, an article. */
export type Provision = Entity & Node & {
  /** Edges ABOLISHES to here (abolished by). Their subject: Ends its existence. */
  readonly abolishedBy: AbolishedByConnection;
  /** Edges ABOLISHES from here (abolishes): Ends its existence. */
  readonly abolishes: AbolishesConnection;
  /** Edges ADOPTS to here (adopted by). Their subject: Adopts or signs it. */
  readonly adoptedBy: AdoptedByConnection;
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Edges AMENDS to here (amended by). Their subject: Changes its text. */
  readonly amendedBy: AmendedByConnection;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** Edges CITES to here (cited by). Their subject: Draws on it, refers to it or claims to comply with it. */
  readonly citedBy: CitedByConnection;
  /** Edges CITES from here (cites): Draws on it, refers to it or claims to comply with it. */
  readonly cites: CitesConnection;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Edges DISCUSSES to here (discussed by). Their subject: Has it as its subject, or speaks about it. */
  readonly discussedBy: DiscussedByConnection;
  /** Edges DISCUSSES from here (discusses): Has it as its subject, or speaks about it. */
  readonly discusses: DiscussesConnection;
  /** Edges DRAFTS to here (drafted by). Their subject: Writes it or works on its text. */
  readonly draftedBy: DraftedByConnection;
  /** Edges ESTABLISHES to here (established by). Their subject: Creates it or lays it down. */
  readonly establishedBy: EstablishedByConnection;
  /** Edges ESTABLISHES from here (establishes): Creates it or lays it down. */
  readonly establishes: EstablishesConnection;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Its number in the document, as printed there. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Edges OPPOSES to here (opposed by). Their subject: Declares opposition to it, or criticises it. */
  readonly opposedBy: OpposedByConnection;
  /** Edges PART_OF from here (part of): Is a part of it. */
  readonly partOf: PartOfConnection;
  /** Edges PART_OF to here (parts). Their subject: Is a part of it. */
  readonly parts: PartsConnection;
  /** Edges PROPOSES to here (proposed by). Their subject: Puts it forward as something to be done or made. */
  readonly proposedBy: ProposedByConnection;
  /** Edges REFORMS to here (reformed by). Their subject: Changes how it is made up or what it may do. */
  readonly reformedBy: ReformedByConnection;
  /** Edges REFORMS from here (reforms): Changes how it is made up or what it may do. */
  readonly reforms: ReformsConnection;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Edges REPLACES to here (replaced by). Their subject: Takes its place. */
  readonly replacedBy: ReplacedByConnection;
  /** Edges REPLACES from here (replaces): Takes its place. */
  readonly replaces: ReplacesConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** Edges SUPPORTS to here (supported by). Their subject: Declares support for it. */
  readonly supportedBy: SupportedByConnection;
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionAbolishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionAbolishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishesEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionAdoptedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AdoptedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AmendedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitesEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionDiscussedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionDiscussesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussesEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionDraftedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DraftedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishesEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionOpposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartOfEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartsEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionProposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionReformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionReformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformsEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReplacedByEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReplacesEdgeWhere>;
};


/** A part of a document: its preamble, a section, an article. */
export type ProvisionSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportedByEdgeWhere>;
};

/** A page of provisions. */
export type ProvisionConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of provisions. */
export type ProvisionEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Provision;
};

/** Conditions on provisions. All that are given must hold. */
export type ProvisionWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ProvisionWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishedBy?: InputMaybe<AbolishedByFilter>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishes?: InputMaybe<AbolishesFilter>;
  /** Condition on its edges ADOPTS, as in the field of this name. */
  readonly adoptedBy?: InputMaybe<AdoptedByFilter>;
  /** Condition on its edges AMENDS, as in the field of this name. */
  readonly amendedBy?: InputMaybe<AmendedByFilter>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly citedBy?: InputMaybe<CitedByFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly cites?: InputMaybe<CitesFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discussedBy?: InputMaybe<DiscussedByFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discusses?: InputMaybe<DiscussesFilter>;
  /** Condition on its edges DRAFTS, as in the field of this name. */
  readonly draftedBy?: InputMaybe<DraftedByFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishedBy?: InputMaybe<EstablishedByFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishes?: InputMaybe<EstablishesFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on `number`. */
  readonly number?: InputMaybe<StringFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposedBy?: InputMaybe<OpposedByFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly partOf?: InputMaybe<PartOfFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly parts?: InputMaybe<PartsFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposedBy?: InputMaybe<ProposedByFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reformedBy?: InputMaybe<ReformedByFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reforms?: InputMaybe<ReformsFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on its edges REPLACES, as in the field of this name. */
  readonly replacedBy?: InputMaybe<ReplacedByFilter>;
  /** Condition on its edges REPLACES, as in the field of this name. */
  readonly replaces?: InputMaybe<ReplacesFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supportedBy?: InputMaybe<SupportedByFilter>;
};

/** A page of PUBLISHES edges, seen from their object. */
export type PublishedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<PublishedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge PUBLISHES: Makes it public. */
export type PublishedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge PUBLISHES: Makes it public. */
export type PublishedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges PUBLISHES. All that are given must hold. */
export type PublishedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PublishedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<PublishedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PublishedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges PUBLISHES of an entity. All that are given must hold. */
export type PublishedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<PublishedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<PublishedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<PublishedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<PublishedByEdgeWhere>;
};

/** A page of PUBLISHES edges, seen from their subject. */
export type PublishesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<PublishesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge PUBLISHES: Makes it public. */
export type PublishesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge PUBLISHES: Makes it public. */
export type PublishesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges PUBLISHES. All that are given must hold. */
export type PublishesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PublishesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<PublishesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<PublishesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges PUBLISHES of an entity. All that are given must hold. */
export type PublishesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<PublishesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<PublishesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<PublishesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<PublishesEdgeWhere>;
};

/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type Query = {
  /** Groups of entities that are joined more closely with each other than with the rest, the largest first. */
  readonly communities: Communities;
  /** One document by id or slug, current or former; exactly one of them is given. */
  readonly document?: Maybe<Document>;
  /** The documents, by date and slug. */
  readonly documents: DocumentConnection;
  /** Entities of every type, or of some, by slug. */
  readonly entities: EntityConnection;
  /** One entity of any type by id or slug, current or former; exactly one of them is given. */
  readonly entity?: Maybe<Entity>;
  /** One event by id or slug, current or former; exactly one of them is given. */
  readonly event?: Maybe<Event>;
  /** The events, by date and slug. */
  readonly events: EventConnection;
  /** One institution by id or slug, current or former; exactly one of them is given. */
  readonly institution?: Maybe<Institution>;
  /** The institutions, by slug. */
  readonly institutions: InstitutionConnection;
  /** One thing of any type by its global id. */
  readonly node?: Maybe<Node>;
  /** Things by their global ids, in the order asked for; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The ontology: which types of entities and edges there are, what they mean and what may join what. */
  readonly ontology: Ontology;
  /** One organization by id or slug, current or former; exactly one of them is given. */
  readonly organization?: Maybe<Organization>;
  /** The organizations, by slug. */
  readonly organizations: OrganizationConnection;
  /** The people, by slug. */
  readonly people: PersonConnection;
  /** One person by id or slug, current or former; exactly one of them is given. */
  readonly person?: Maybe<Person>;
  /** One place by id or slug, current or former; exactly one of them is given. */
  readonly place?: Maybe<Place>;
  /** The places, by slug. */
  readonly places: PlaceConnection;
  /** One provision by id or slug, current or former; exactly one of them is given. */
  readonly provision?: Maybe<Provision>;
  /** The provisions, by slug. */
  readonly provisions: ProvisionConnection;
  /**
   * The entities that matter most by one measure, greatest first. The measure is taken over the graph of the
   * entities that edges join; an entity without edges is not ranked.
   */
  readonly rankings: Rankings;
  /** One source by id or slug. */
  readonly source?: Maybe<Source>;
  /** The sources, by day of publication. */
  readonly sources: SourceConnection;
  /** One statement by id. */
  readonly statement?: Maybe<Statement>;
  /** The statements, by day. Only accepted ones unless `status` says otherwise. */
  readonly statements: StatementConnection;
  /** How much the graph holds, and its revision. */
  readonly stats: Stats;
  /** One topic by id or slug, current or former; exactly one of them is given. */
  readonly topic?: Maybe<Topic>;
  /** The topics, by slug. */
  readonly topics: TopicConnection;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryCommunitiesArgs = {
  edgeTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DocumentWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  where?: InputMaybe<EntityWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryInstitutionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InstitutionWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OrganizationWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PersonWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PlaceWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryProvisionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProvisionWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryRankingsArgs = {
  edgeTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric: RankingMetric;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SourceWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<StatementStatus>;
  where?: InputMaybe<StatementWhere>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryTopicArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. For each entity type there are two more fields: one entity by id or slug, and their list. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TopicWhere>;
};

/** An entity and its score. */
export type RankedEntity = {
  /** The entity. */
  readonly entity: Entity;
  /** Its place in the list, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** What the measure gives it. */
  readonly score: Scalars['Float']['output'];
};

/** A measure of how much an entity matters in the graph. */
export type RankingMetric =
  /**
   * Betweenness: on what part of the shortest paths between other entities this one lies, from 0 to 1. The
   * direction of edges, parallel edges and edges from an entity to itself make no difference.
   */
  | 'BETWEENNESS'
  /** The number of edges that join the entity, in either direction; parallel edges count each. */
  | 'DEGREE'
  /**
   * PageRank: how often one comes by who follows edges from subject to object at random, and begins anew
   * somewhere at each step with a chance of 0.15. Parallel edges are followed the more often. All scores add up to 1.
   */
  | 'PAGERANK';

/** Entities ranked by a measure. */
export type Rankings = {
  /** The entities, the greatest score first; those of equal score by id. */
  readonly items: ReadonlyArray<RankedEntity>;
  /** The measure. */
  readonly metric: RankingMetric;
  /** The revision of the graph that the measure was taken of. */
  readonly revision: Scalars['Int']['output'];
};

/** A page of REFORMS edges, seen from their object. */
export type ReformedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ReformedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge REFORMS: Changes how it is made up or what it may do. */
export type ReformedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge REFORMS: Changes how it is made up or what it may do. */
export type ReformedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges REFORMS. All that are given must hold. */
export type ReformedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ReformedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ReformedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ReformedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges REFORMS of an entity. All that are given must hold. */
export type ReformedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ReformedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ReformedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ReformedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ReformedByEdgeWhere>;
};

/** A page of REFORMS edges, seen from their subject. */
export type ReformsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ReformsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge REFORMS: Changes how it is made up or what it may do. */
export type ReformsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge REFORMS: Changes how it is made up or what it may do. */
export type ReformsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges REFORMS. All that are given must hold. */
export type ReformsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ReformsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ReformsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ReformsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges REFORMS of an entity. All that are given must hold. */
export type ReformsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ReformsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ReformsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ReformsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ReformsEdgeWhere>;
};

/** An edge of any type, with what stands at both ends and the evidence for it. */
export type Relation = Evidenced & Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The entity that the edge points to. */
  readonly object: Entity;
  /** The title of an office or part, on the edge types that have one. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The entity that the edge starts from. */
  readonly subject: Entity;
  /** The edge type. */
  readonly type: RelationType;
  /** The document or proposal under which a power is held, on the edge types that have one. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge of any type, with what stands at both ends and the evidence for it. */
export type RelationStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of edges of any type, seen from one of their ends. */
export type RelationConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The entities at the other ends, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The number of edges of one type. */
export type RelationCount = {
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The edge type. */
  readonly type: RelationType;
};

/** An edge of any type, seen from one of its ends. */
export type RelationEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Whether the edge goes out from the entity that it is seen from, or in to it. */
  readonly direction: Direction;
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** The title of an office or part, on the edge types that have one. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** The document or proposal under which a power is held, on the edge types that have one. */
  readonly under?: Maybe<Entity>;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge of any type, seen from one of its ends. */
export type RelationEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges of any type. All that are given must hold. */
export type RelationEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RelationEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<RelationEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<RelationEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on `role`. */
  readonly role?: InputMaybe<StringFilter>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the edge type. */
  readonly type?: InputMaybe<RelationTypeFilter>;
  /** Condition on `under`; there must be one. */
  readonly under?: InputMaybe<EntityWhere>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
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
  readonly eq?: InputMaybe<RelationType>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RelationType>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One edge type. */
export type RelationTypeInfo = {
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The connection field on its subjects. */
  readonly field: Scalars['String']['output'];
  /** The types that its subject may have. */
  readonly from: ReadonlyArray<EntityType>;
  /** The connection field on its objects. */
  readonly inverseField: Scalars['String']['output'];
  /** What it says of the subject, read from the object. */
  readonly inverseLabel: LabelSet;
  /** What it says of the object, read from the subject. */
  readonly label: LabelSet;
  /** The properties it may have, validity included. */
  readonly properties: ReadonlyArray<PropertyInfo>;
  /** Whether both ends must be of one type. */
  readonly sameEnds: Scalars['Boolean']['output'];
  /** The types that its object may have. */
  readonly to: ReadonlyArray<EntityType>;
  /** The type. */
  readonly type: RelationType;
};

/** Conditions on the edges of an entity. All that are given must hold. */
export type RelationsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<RelationEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<RelationEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<RelationEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<RelationEdgeWhere>;
};

/** A page of REPLACES edges, seen from their object. */
export type ReplacedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ReplacedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge REPLACES: Takes its place. */
export type ReplacedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge REPLACES: Takes its place. */
export type ReplacedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges REPLACES. All that are given must hold. */
export type ReplacedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ReplacedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ReplacedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ReplacedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges REPLACES of an entity. All that are given must hold. */
export type ReplacedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ReplacedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ReplacedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ReplacedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ReplacedByEdgeWhere>;
};

/** A page of REPLACES edges, seen from their subject. */
export type ReplacesConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<ReplacesEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge REPLACES: Takes its place. */
export type ReplacesEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge REPLACES: Takes its place. */
export type ReplacesEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges REPLACES. All that are given must hold. */
export type ReplacesEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ReplacesEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<ReplacesEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<ReplacesEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges REPLACES of an entity. All that are given must hold. */
export type ReplacesFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<ReplacesEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ReplacesEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<ReplacesEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ReplacesEdgeWhere>;
};

/** A publication that statements are quoted from. */
export type Source = Node & {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The language it is written in. */
  readonly language: Language;
  /** The day it was published, as exactly as it is known. */
  readonly published?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Readable id: publisher, date and topic. */
  readonly slug: Scalars['String']['output'];
  /** The accepted statements that are quoted from it, by day. */
  readonly statements: StatementConnection;
  /** The headline, or a label of our own where the headline was not seen (see `titleIsLabel`). */
  readonly title: Scalars['String']['output'];
  /** Whether `title` is a label of our own rather than the page's headline. */
  readonly titleIsLabel: Scalars['Boolean']['output'];
  /** Its address. */
  readonly url: Scalars['String']['output'];
};


/** A publication that statements are quoted from. */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of sources. */
export type SourceEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** Conditions on sources. All that are given must hold. */
export type SourceWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<SourceWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Condition on the language it is written in. */
  readonly language?: InputMaybe<LanguageFilter>;
  /** Condition on the day it was published. */
  readonly published?: InputMaybe<DateFilter>;
  /** Condition on who published it. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** Condition on the slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on its accepted statements. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the title. */
  readonly title?: InputMaybe<StringFilter>;
  /** Condition on the address. */
  readonly url?: InputMaybe<StringFilter>;
};

/**
 * One piece of evidence for one edge: a fragment of a few words, verbatim, with the source it stands in, the
 * day it was made and the speaker it is attributed to.
 */
export type Statement = Node & {
  /** Who says so in the source; null where the source says it itself. */
  readonly attributedTo?: Maybe<Entity>;
  /** The edge that it is evidence for; null once no accepted statement carries that edge. */
  readonly edge?: Maybe<Relation>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The language of the quote. */
  readonly language: Language;
  /** A remark of the curator's. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The words of the source that carry the fact, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** The publication that the quote stands in. */
  readonly source: Source;
  /** The day the statement was made; the day its source was published where no other is known. */
  readonly statedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether a curator accepted it. Only accepted statements carry an edge. */
  readonly status: StatementStatus;
};

/** A page of statements. */
export type StatementConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of statements. */
export type StatementEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Statement;
};

/** What the curators made of a statement. */
export type StatementStatus =
  /** Checked against its source; it carries its edge. */
  | 'ACCEPTED'
  /** Waits for a curator; readers do not see it. */
  | 'PROPOSED'
  /** Withdrawn; kept for the record, carries nothing. */
  | 'RETRACTED';

/** Conditions on statements. All that are given must hold. */
export type StatementWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<StatementWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** Condition on the speaker; there must be one. */
  readonly attributedTo?: InputMaybe<EntityWhere>;
  /** Condition on the language of the quote. */
  readonly language?: InputMaybe<LanguageFilter>;
  /** Condition on the remark. */
  readonly note?: InputMaybe<StringFilter>;
  /** Condition on the object of the edge it is evidence for. */
  readonly object?: InputMaybe<EntityWhere>;
  /** Condition on the quote. */
  readonly quote?: InputMaybe<StringFilter>;
  /** Condition on the source. */
  readonly source?: InputMaybe<SourceWhere>;
  /** Condition on the day it was made. */
  readonly statedOn?: InputMaybe<DateFilter>;
  /** Condition on the subject of the edge it is evidence for. */
  readonly subject?: InputMaybe<EntityWhere>;
  /** Condition on the type of the edge it is evidence for. */
  readonly type?: InputMaybe<RelationTypeFilter>;
};

/** Conditions on accepted statements. All that are given must hold. */
export type StatementsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<StatementWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<StatementWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<StatementWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<StatementWhere>;
};

/** How much the graph holds. */
export type Stats = {
  /** When the graph was last changed, an ISO 8601 instant in UTC; null while it is empty. */
  readonly changedAt?: Maybe<Scalars['String']['output']>;
  /** The number of entities of each type. */
  readonly entities: ReadonlyArray<EntityCount>;
  /** The number of edges of each type. */
  readonly relations: ReadonlyArray<RelationCount>;
  /** Raised by one in each transaction that changes the graph. */
  readonly revision: Scalars['Int']['output'];
  /** The number of sources. */
  readonly sources: Scalars['Int']['output'];
  /** The number of accepted statements. */
  readonly statements: Scalars['Int']['output'];
};

/** Conditions on a text. All that are given must hold. */
export type StringFilter = {
  /** Has it somewhere. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with it. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Equal to it. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there is none. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Begins with it. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A page of SUPPORTS edges, seen from their object. */
export type SupportedByConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<SupportedByEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge SUPPORTS: Declares support for it. */
export type SupportedByEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge SUPPORTS: Declares support for it. */
export type SupportedByEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges SUPPORTS. All that are given must hold. */
export type SupportedByEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SupportedByEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<SupportedByEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<SupportedByEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges SUPPORTS of an entity. All that are given must hold. */
export type SupportedByFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<SupportedByEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<SupportedByEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<SupportedByEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<SupportedByEdgeWhere>;
};

/** A page of SUPPORTS edges, seen from their subject. */
export type SupportsConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<SupportsEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge SUPPORTS: Declares support for it. */
export type SupportsEdge = Evidenced & {
  /** Where this edge stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** Global id of the edge. */
  readonly id: Scalars['ID']['output'];
  /** The entity at the other end. */
  readonly node: Entity;
  /** From when it held, as exactly as it is known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** How many accepted statements carry it. */
  readonly statementCount: Scalars['Int']['output'];
  /** The accepted statements that carry it, by day. */
  readonly statements: ReadonlyArray<Statement>;
  /** The edge type. */
  readonly type: RelationType;
  /** Until when it held. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};


/** An edge SUPPORTS: Declares support for it. */
export type SupportsEdgeStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on edges SUPPORTS. All that are given must hold. */
export type SupportsEdgeWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SupportsEdgeWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<SupportsEdgeWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<SupportsEdgeWhere>>;
  /** Condition on the entity at the other end. */
  readonly node?: InputMaybe<EntityWhere>;
  /** Condition on the start of its validity. */
  readonly since?: InputMaybe<DateFilter>;
  /** Condition on the accepted statements that carry it. */
  readonly statements?: InputMaybe<StatementsFilter>;
  /** Condition on the end of its validity. */
  readonly until?: InputMaybe<DateFilter>;
};

/** Conditions on the edges SUPPORTS of an entity. All that are given must hold. */
export type SupportsFilter = {
  /** Each of them meets this; so it is when there are none. */
  readonly all?: InputMaybe<SupportsEdgeWhere>;
  /** Condition on how many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** None of them meets this. */
  readonly none?: InputMaybe<SupportsEdgeWhere>;
  /** Exactly one of them meets this. */
  readonly single?: InputMaybe<SupportsEdgeWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<SupportsEdgeWhere>;
};

/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type Topic = Entity & Node & {
  /** Edges ABOLISHES to here (abolished by). Their subject: Ends its existence. */
  readonly abolishedBy: AbolishedByConnection;
  /** Other spellings and short forms, as seen in sources. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Accepted statements that a source attributes to this entity, by day. */
  readonly attributedStatements: StatementConnection;
  /** Edges CITES to here (cited by). Their subject: Draws on it, refers to it or claims to comply with it. */
  readonly citedBy: CitedByConnection;
  /** Edges CONSENTS_TO to here (consented to by). Their subject: Must agree before it is appointed or done. */
  readonly consentedBy: ConsentedByConnection;
  /** One sentence that says what this is, in the nearest language there is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Edges DISCUSSES to here (discussed by). Their subject: Has it as its subject, or speaks about it. */
  readonly discussedBy: DiscussedByConnection;
  /** Edges ESTABLISHES to here (established by). Their subject: Creates it or lays it down. */
  readonly establishedBy: EstablishedByConnection;
  /** Slugs that the entity had before; each still finds it. */
  readonly formerSlugs: ReadonlyArray<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Edges INITIATES to here (initiated by). Their subject: Sets it in motion. */
  readonly initiatedBy: InitiatedByConnection;
  /** The name in the language asked for, or else in the nearest one there is. */
  readonly name: Scalars['String']['output'];
  /** The names in every language that there is one in. */
  readonly names: ReadonlyArray<LocalizedText>;
  /** Edges OPPOSES to here (opposed by). Their subject: Declares opposition to it, or criticises it. */
  readonly opposedBy: OpposedByConnection;
  /** Edges PART_OF from here (part of): Is a part of it. */
  readonly partOf: PartOfConnection;
  /** Edges PART_OF to here (parts). Their subject: Is a part of it. */
  readonly parts: PartsConnection;
  /** Edges PROPOSES to here (proposed by). Their subject: Puts it forward as something to be done or made. */
  readonly proposedBy: ProposedByConnection;
  /** Edges REFORMS to here (reformed by). Their subject: Changes how it is made up or what it may do. */
  readonly reformedBy: ReformedByConnection;
  /** Edges of every type, or of some, with the entities at their other ends. */
  readonly relations: RelationConnection;
  /** Readable id, unique over all entities. An earlier slug still finds the entity. */
  readonly slug: Scalars['String']['output'];
  /** Edges SUPPORTS to here (supported by). Their subject: Declares support for it. */
  readonly supportedBy: SupportedByConnection;
  /** The type of the entity, the same as `__typename`. */
  readonly type: EntityType;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicAbolishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AbolishedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicAttributedStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ConsentedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicDiscussedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DiscussedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EstablishedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicInitiatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<InitiatedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicOpposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OpposedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartOfEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<PartsEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicProposedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProposedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicReformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReformedByEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  where?: InputMaybe<RelationEdgeWhere>;
};


/** A subject that is discussed or a norm that is at stake: language policy, human rights, one chamber or two. */
export type TopicSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SupportedByEdgeWhere>;
};

/** A page of topics. */
export type TopicConnection = {
  /** The edges of the page. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** Their nodes, in the order of the edges. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a list of topics. */
export type TopicEdge = {
  /** Where this item stands in the connection. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Topic;
};

/** Conditions on topics. All that are given must hold. */
export type TopicWhere = {
  /** All of these must hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TopicWhere>>;
  /** This must not hold. */
  readonly NOT?: InputMaybe<TopicWhere>;
  /** At least one of these must hold. */
  readonly OR?: InputMaybe<ReadonlyArray<TopicWhere>>;
  /** Condition on its edges ABOLISHES, as in the field of this name. */
  readonly abolishedBy?: InputMaybe<AbolishedByFilter>;
  /** Condition on the statements attributed to it. */
  readonly attributedStatements?: InputMaybe<StatementsFilter>;
  /** Condition on its edges CITES, as in the field of this name. */
  readonly citedBy?: InputMaybe<CitedByFilter>;
  /** Condition on its edges CONSENTS_TO, as in the field of this name. */
  readonly consentedBy?: InputMaybe<ConsentedByFilter>;
  /** Condition on its edges DISCUSSES, as in the field of this name. */
  readonly discussedBy?: InputMaybe<DiscussedByFilter>;
  /** Condition on its edges ESTABLISHES, as in the field of this name. */
  readonly establishedBy?: InputMaybe<EstablishedByFilter>;
  /** Condition on its edges INITIATES, as in the field of this name. */
  readonly initiatedBy?: InputMaybe<InitiatedByFilter>;
  /** Condition on the names and aliases. */
  readonly name?: InputMaybe<NameFilter>;
  /** Condition on its edges OPPOSES, as in the field of this name. */
  readonly opposedBy?: InputMaybe<OpposedByFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly partOf?: InputMaybe<PartOfFilter>;
  /** Condition on its edges PART_OF, as in the field of this name. */
  readonly parts?: InputMaybe<PartsFilter>;
  /** Condition on its edges PROPOSES, as in the field of this name. */
  readonly proposedBy?: InputMaybe<ProposedByFilter>;
  /** Condition on its edges REFORMS, as in the field of this name. */
  readonly reformedBy?: InputMaybe<ReformedByFilter>;
  /** Condition on its edges of all types, both ways. */
  readonly relations?: InputMaybe<RelationsFilter>;
  /** Condition on the current slug. */
  readonly slug?: InputMaybe<StringFilter>;
  /** Condition on its edges SUPPORTS, as in the field of this name. */
  readonly supportedBy?: InputMaybe<SupportedByFilter>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Document, 'abolishedBy' | 'abolishes' | 'addresses' | 'adoptedBy' | 'amendedBy' | 'amends' | 'attributedStatements' | 'citedBy' | 'cites' | 'consentedBy' | 'discussedBy' | 'discusses' | 'draftedBy' | 'establishedBy' | 'establishes' | 'initiatedBy' | 'initiates' | 'opposedBy' | 'opposes' | 'overseenBy' | 'partOf' | 'parts' | 'proposedBy' | 'proposes' | 'publishedBy' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: _RefType['AbolishedByConnection'], abolishes: _RefType['AbolishesConnection'], addresses: _RefType['AddressesConnection'], adoptedBy: _RefType['AdoptedByConnection'], amendedBy: _RefType['AmendedByConnection'], amends: _RefType['AmendsConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], cites: _RefType['CitesConnection'], consentedBy: _RefType['ConsentedByConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], draftedBy: _RefType['DraftedByConnection'], establishedBy: _RefType['EstablishedByConnection'], establishes: _RefType['EstablishesConnection'], initiatedBy: _RefType['InitiatedByConnection'], initiates: _RefType['InitiatesConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], overseenBy: _RefType['OverseenByConnection'], partOf: _RefType['PartOfConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], proposes: _RefType['ProposesConnection'], publishedBy: _RefType['PublishedByConnection'], reformedBy: _RefType['ReformedByConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], replacedBy: _RefType['ReplacedByConnection'], replaces: _RefType['ReplacesConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Event, 'abolishedBy' | 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'attributedStatements' | 'cites' | 'discussedBy' | 'discusses' | 'elects' | 'establishedBy' | 'establishes' | 'headedBy' | 'heldAt' | 'initiatedBy' | 'initiates' | 'opposedBy' | 'opposes' | 'organizedBy' | 'overseenBy' | 'partOf' | 'participants' | 'parts' | 'proposedBy' | 'proposes' | 'publishedBy' | 'reformedBy' | 'reforms' | 'relations' | 'supportedBy' | 'supports'> & { abolishedBy: _RefType['AbolishedByConnection'], abolishes: _RefType['AbolishesConnection'], addressedBy: _RefType['AddressedByConnection'], addresses: _RefType['AddressesConnection'], adopts: _RefType['AdoptsConnection'], amends: _RefType['AmendsConnection'], attributedStatements: _RefType['StatementConnection'], cites: _RefType['CitesConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], elects: _RefType['ElectsConnection'], establishedBy: _RefType['EstablishedByConnection'], establishes: _RefType['EstablishesConnection'], headedBy: _RefType['HeadedByConnection'], heldAt: _RefType['HeldAtConnection'], initiatedBy: _RefType['InitiatedByConnection'], initiates: _RefType['InitiatesConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], organizedBy: _RefType['OrganizedByConnection'], overseenBy: _RefType['OverseenByConnection'], partOf: _RefType['PartOfConnection'], participants: _RefType['ParticipantsConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], proposes: _RefType['ProposesConnection'], publishedBy: _RefType['PublishedByConnection'], reformedBy: _RefType['ReformedByConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Institution, 'abolishedBy' | 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'appointedBy' | 'appoints' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'consentsTo' | 'discussedBy' | 'discusses' | 'dismissedBy' | 'dismisses' | 'drafts' | 'electedBy' | 'elects' | 'establishedBy' | 'establishes' | 'headedBy' | 'heads' | 'hosts' | 'initiatedBy' | 'initiates' | 'members' | 'opposedBy' | 'opposes' | 'organizes' | 'overseenBy' | 'oversees' | 'partOf' | 'participants' | 'participatesIn' | 'parts' | 'proposedBy' | 'proposes' | 'publishes' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: _RefType['AbolishedByConnection'], abolishes: _RefType['AbolishesConnection'], addressedBy: _RefType['AddressedByConnection'], addresses: _RefType['AddressesConnection'], adopts: _RefType['AdoptsConnection'], amends: _RefType['AmendsConnection'], appointedBy: _RefType['AppointedByConnection'], appoints: _RefType['AppointsConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], consentedBy: _RefType['ConsentedByConnection'], consentsTo: _RefType['ConsentsToConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], dismissedBy: _RefType['DismissedByConnection'], dismisses: _RefType['DismissesConnection'], drafts: _RefType['DraftsConnection'], electedBy: _RefType['ElectedByConnection'], elects: _RefType['ElectsConnection'], establishedBy: _RefType['EstablishedByConnection'], establishes: _RefType['EstablishesConnection'], headedBy: _RefType['HeadedByConnection'], heads: _RefType['HeadsConnection'], hosts: _RefType['HostsConnection'], initiatedBy: _RefType['InitiatedByConnection'], initiates: _RefType['InitiatesConnection'], members: _RefType['MembersConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], organizes: _RefType['OrganizesConnection'], overseenBy: _RefType['OverseenByConnection'], oversees: _RefType['OverseesConnection'], partOf: _RefType['PartOfConnection'], participants: _RefType['ParticipantsConnection'], participatesIn: _RefType['ParticipatesInConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], proposes: _RefType['ProposesConnection'], publishes: _RefType['PublishesConnection'], reformedBy: _RefType['ReformedByConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], replacedBy: _RefType['ReplacedByConnection'], replaces: _RefType['ReplacesConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Organization, 'abolishedBy' | 'addressedBy' | 'addresses' | 'adopts' | 'appointedBy' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'discussedBy' | 'discusses' | 'dismissedBy' | 'drafts' | 'electedBy' | 'elects' | 'establishedBy' | 'headedBy' | 'hosts' | 'initiates' | 'memberOf' | 'members' | 'opposedBy' | 'opposes' | 'organizedBy' | 'organizes' | 'overseenBy' | 'oversees' | 'partOf' | 'participants' | 'participatesIn' | 'parts' | 'proposes' | 'publishes' | 'reformedBy' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: _RefType['AbolishedByConnection'], addressedBy: _RefType['AddressedByConnection'], addresses: _RefType['AddressesConnection'], adopts: _RefType['AdoptsConnection'], appointedBy: _RefType['AppointedByConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], consentedBy: _RefType['ConsentedByConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], dismissedBy: _RefType['DismissedByConnection'], drafts: _RefType['DraftsConnection'], electedBy: _RefType['ElectedByConnection'], elects: _RefType['ElectsConnection'], establishedBy: _RefType['EstablishedByConnection'], headedBy: _RefType['HeadedByConnection'], hosts: _RefType['HostsConnection'], initiates: _RefType['InitiatesConnection'], memberOf: _RefType['MemberOfConnection'], members: _RefType['MembersConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], organizedBy: _RefType['OrganizedByConnection'], organizes: _RefType['OrganizesConnection'], overseenBy: _RefType['OverseenByConnection'], oversees: _RefType['OverseesConnection'], partOf: _RefType['PartOfConnection'], participants: _RefType['ParticipantsConnection'], participatesIn: _RefType['ParticipatesInConnection'], parts: _RefType['PartsConnection'], proposes: _RefType['ProposesConnection'], publishes: _RefType['PublishesConnection'], reformedBy: _RefType['ReformedByConnection'], relations: _RefType['RelationConnection'], replacedBy: _RefType['ReplacedByConnection'], replaces: _RefType['ReplacesConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Person, 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'appointedBy' | 'appoints' | 'attributedStatements' | 'citedBy' | 'cites' | 'consentedBy' | 'discusses' | 'dismissedBy' | 'dismisses' | 'drafts' | 'electedBy' | 'establishes' | 'heads' | 'initiates' | 'memberOf' | 'opposedBy' | 'opposes' | 'organizes' | 'oversees' | 'participatesIn' | 'proposes' | 'publishes' | 'reforms' | 'relations' | 'supportedBy' | 'supports'> & { abolishes: _RefType['AbolishesConnection'], addressedBy: _RefType['AddressedByConnection'], addresses: _RefType['AddressesConnection'], adopts: _RefType['AdoptsConnection'], amends: _RefType['AmendsConnection'], appointedBy: _RefType['AppointedByConnection'], appoints: _RefType['AppointsConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], cites: _RefType['CitesConnection'], consentedBy: _RefType['ConsentedByConnection'], discusses: _RefType['DiscussesConnection'], dismissedBy: _RefType['DismissedByConnection'], dismisses: _RefType['DismissesConnection'], drafts: _RefType['DraftsConnection'], electedBy: _RefType['ElectedByConnection'], establishes: _RefType['EstablishesConnection'], heads: _RefType['HeadsConnection'], initiates: _RefType['InitiatesConnection'], memberOf: _RefType['MemberOfConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], organizes: _RefType['OrganizesConnection'], oversees: _RefType['OverseesConnection'], participatesIn: _RefType['ParticipatesInConnection'], proposes: _RefType['ProposesConnection'], publishes: _RefType['PublishesConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Place, 'attributedStatements' | 'headedBy' | 'hosts' | 'members' | 'partOf' | 'participatesIn' | 'parts' | 'relations'> & { attributedStatements: _RefType['StatementConnection'], headedBy: _RefType['HeadedByConnection'], hosts: _RefType['HostsConnection'], members: _RefType['MembersConnection'], partOf: _RefType['PartOfConnection'], participatesIn: _RefType['ParticipatesInConnection'], parts: _RefType['PartsConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<Provision, 'abolishedBy' | 'abolishes' | 'adoptedBy' | 'amendedBy' | 'attributedStatements' | 'citedBy' | 'cites' | 'discussedBy' | 'discusses' | 'draftedBy' | 'establishedBy' | 'establishes' | 'opposedBy' | 'partOf' | 'parts' | 'proposedBy' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy'> & { abolishedBy: _RefType['AbolishedByConnection'], abolishes: _RefType['AbolishesConnection'], adoptedBy: _RefType['AdoptedByConnection'], amendedBy: _RefType['AmendedByConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], cites: _RefType['CitesConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], draftedBy: _RefType['DraftedByConnection'], establishedBy: _RefType['EstablishedByConnection'], establishes: _RefType['EstablishesConnection'], opposedBy: _RefType['OpposedByConnection'], partOf: _RefType['PartOfConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], reformedBy: _RefType['ReformedByConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], replacedBy: _RefType['ReplacedByConnection'], replaces: _RefType['ReplacesConnection'], supportedBy: _RefType['SupportedByConnection'] } )
    | ( Omit<Topic, 'abolishedBy' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'discussedBy' | 'establishedBy' | 'initiatedBy' | 'opposedBy' | 'partOf' | 'parts' | 'proposedBy' | 'reformedBy' | 'relations' | 'supportedBy'> & { abolishedBy: _RefType['AbolishedByConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], consentedBy: _RefType['ConsentedByConnection'], discussedBy: _RefType['DiscussedByConnection'], establishedBy: _RefType['EstablishedByConnection'], initiatedBy: _RefType['InitiatedByConnection'], opposedBy: _RefType['OpposedByConnection'], partOf: _RefType['PartOfConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], reformedBy: _RefType['ReformedByConnection'], relations: _RefType['RelationConnection'], supportedBy: _RefType['SupportedByConnection'] } )
  ;
  Evidenced:
    | ( Omit<AbolishedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<AbolishesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<AddressedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<AddressesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<AdoptedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<AdoptsEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<AmendedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<AmendsEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<AppointedByEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<AppointsEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<CitedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<CitesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ConsentedByEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Institution'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<ConsentsToEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<DiscussedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<DiscussesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<DismissedByEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<DismissesEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<DraftedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<DraftsEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ElectedByEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<ElectsEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<EstablishedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<EstablishesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<HeadedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<HeadsEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<HeldAtEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<HostsEdge, 'node' | 'statements'> & { node: _RefType['Event'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<InitiatedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<InitiatesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<MemberOfEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<MembersEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<OpposedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<OpposesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<OrganizedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<OrganizesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<OverseenByEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<OverseesEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<PartOfEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ParticipantsEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ParticipatesInEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<PartsEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ProposedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ProposesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<PublishedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<PublishesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ReformedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ReformsEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<Relation, 'object' | 'statements' | 'subject' | 'under'> & { object: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, subject: _RefType['Entity'], under?: Maybe<_RefType['Entity']> } )
    | ( Omit<RelationEdge, 'node' | 'statements' | 'under'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, under?: Maybe<_RefType['Entity']> } )
    | ( Omit<ReplacedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<ReplacesEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<SupportedByEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<SupportsEdge, 'node' | 'statements'> & { node: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']> } )
  ;
  Node:
    | ( Omit<Document, 'abolishedBy' | 'abolishes' | 'addresses' | 'adoptedBy' | 'amendedBy' | 'amends' | 'attributedStatements' | 'citedBy' | 'cites' | 'consentedBy' | 'discussedBy' | 'discusses' | 'draftedBy' | 'establishedBy' | 'establishes' | 'initiatedBy' | 'initiates' | 'opposedBy' | 'opposes' | 'overseenBy' | 'partOf' | 'parts' | 'proposedBy' | 'proposes' | 'publishedBy' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: _RefType['AbolishedByConnection'], abolishes: _RefType['AbolishesConnection'], addresses: _RefType['AddressesConnection'], adoptedBy: _RefType['AdoptedByConnection'], amendedBy: _RefType['AmendedByConnection'], amends: _RefType['AmendsConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], cites: _RefType['CitesConnection'], consentedBy: _RefType['ConsentedByConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], draftedBy: _RefType['DraftedByConnection'], establishedBy: _RefType['EstablishedByConnection'], establishes: _RefType['EstablishesConnection'], initiatedBy: _RefType['InitiatedByConnection'], initiates: _RefType['InitiatesConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], overseenBy: _RefType['OverseenByConnection'], partOf: _RefType['PartOfConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], proposes: _RefType['ProposesConnection'], publishedBy: _RefType['PublishedByConnection'], reformedBy: _RefType['ReformedByConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], replacedBy: _RefType['ReplacedByConnection'], replaces: _RefType['ReplacesConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Event, 'abolishedBy' | 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'attributedStatements' | 'cites' | 'discussedBy' | 'discusses' | 'elects' | 'establishedBy' | 'establishes' | 'headedBy' | 'heldAt' | 'initiatedBy' | 'initiates' | 'opposedBy' | 'opposes' | 'organizedBy' | 'overseenBy' | 'partOf' | 'participants' | 'parts' | 'proposedBy' | 'proposes' | 'publishedBy' | 'reformedBy' | 'reforms' | 'relations' | 'supportedBy' | 'supports'> & { abolishedBy: _RefType['AbolishedByConnection'], abolishes: _RefType['AbolishesConnection'], addressedBy: _RefType['AddressedByConnection'], addresses: _RefType['AddressesConnection'], adopts: _RefType['AdoptsConnection'], amends: _RefType['AmendsConnection'], attributedStatements: _RefType['StatementConnection'], cites: _RefType['CitesConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], elects: _RefType['ElectsConnection'], establishedBy: _RefType['EstablishedByConnection'], establishes: _RefType['EstablishesConnection'], headedBy: _RefType['HeadedByConnection'], heldAt: _RefType['HeldAtConnection'], initiatedBy: _RefType['InitiatedByConnection'], initiates: _RefType['InitiatesConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], organizedBy: _RefType['OrganizedByConnection'], overseenBy: _RefType['OverseenByConnection'], partOf: _RefType['PartOfConnection'], participants: _RefType['ParticipantsConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], proposes: _RefType['ProposesConnection'], publishedBy: _RefType['PublishedByConnection'], reformedBy: _RefType['ReformedByConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Institution, 'abolishedBy' | 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'appointedBy' | 'appoints' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'consentsTo' | 'discussedBy' | 'discusses' | 'dismissedBy' | 'dismisses' | 'drafts' | 'electedBy' | 'elects' | 'establishedBy' | 'establishes' | 'headedBy' | 'heads' | 'hosts' | 'initiatedBy' | 'initiates' | 'members' | 'opposedBy' | 'opposes' | 'organizes' | 'overseenBy' | 'oversees' | 'partOf' | 'participants' | 'participatesIn' | 'parts' | 'proposedBy' | 'proposes' | 'publishes' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: _RefType['AbolishedByConnection'], abolishes: _RefType['AbolishesConnection'], addressedBy: _RefType['AddressedByConnection'], addresses: _RefType['AddressesConnection'], adopts: _RefType['AdoptsConnection'], amends: _RefType['AmendsConnection'], appointedBy: _RefType['AppointedByConnection'], appoints: _RefType['AppointsConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], consentedBy: _RefType['ConsentedByConnection'], consentsTo: _RefType['ConsentsToConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], dismissedBy: _RefType['DismissedByConnection'], dismisses: _RefType['DismissesConnection'], drafts: _RefType['DraftsConnection'], electedBy: _RefType['ElectedByConnection'], elects: _RefType['ElectsConnection'], establishedBy: _RefType['EstablishedByConnection'], establishes: _RefType['EstablishesConnection'], headedBy: _RefType['HeadedByConnection'], heads: _RefType['HeadsConnection'], hosts: _RefType['HostsConnection'], initiatedBy: _RefType['InitiatedByConnection'], initiates: _RefType['InitiatesConnection'], members: _RefType['MembersConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], organizes: _RefType['OrganizesConnection'], overseenBy: _RefType['OverseenByConnection'], oversees: _RefType['OverseesConnection'], partOf: _RefType['PartOfConnection'], participants: _RefType['ParticipantsConnection'], participatesIn: _RefType['ParticipatesInConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], proposes: _RefType['ProposesConnection'], publishes: _RefType['PublishesConnection'], reformedBy: _RefType['ReformedByConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], replacedBy: _RefType['ReplacedByConnection'], replaces: _RefType['ReplacesConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Organization, 'abolishedBy' | 'addressedBy' | 'addresses' | 'adopts' | 'appointedBy' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'discussedBy' | 'discusses' | 'dismissedBy' | 'drafts' | 'electedBy' | 'elects' | 'establishedBy' | 'headedBy' | 'hosts' | 'initiates' | 'memberOf' | 'members' | 'opposedBy' | 'opposes' | 'organizedBy' | 'organizes' | 'overseenBy' | 'oversees' | 'partOf' | 'participants' | 'participatesIn' | 'parts' | 'proposes' | 'publishes' | 'reformedBy' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: _RefType['AbolishedByConnection'], addressedBy: _RefType['AddressedByConnection'], addresses: _RefType['AddressesConnection'], adopts: _RefType['AdoptsConnection'], appointedBy: _RefType['AppointedByConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], consentedBy: _RefType['ConsentedByConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], dismissedBy: _RefType['DismissedByConnection'], drafts: _RefType['DraftsConnection'], electedBy: _RefType['ElectedByConnection'], elects: _RefType['ElectsConnection'], establishedBy: _RefType['EstablishedByConnection'], headedBy: _RefType['HeadedByConnection'], hosts: _RefType['HostsConnection'], initiates: _RefType['InitiatesConnection'], memberOf: _RefType['MemberOfConnection'], members: _RefType['MembersConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], organizedBy: _RefType['OrganizedByConnection'], organizes: _RefType['OrganizesConnection'], overseenBy: _RefType['OverseenByConnection'], oversees: _RefType['OverseesConnection'], partOf: _RefType['PartOfConnection'], participants: _RefType['ParticipantsConnection'], participatesIn: _RefType['ParticipatesInConnection'], parts: _RefType['PartsConnection'], proposes: _RefType['ProposesConnection'], publishes: _RefType['PublishesConnection'], reformedBy: _RefType['ReformedByConnection'], relations: _RefType['RelationConnection'], replacedBy: _RefType['ReplacedByConnection'], replaces: _RefType['ReplacesConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Person, 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'appointedBy' | 'appoints' | 'attributedStatements' | 'citedBy' | 'cites' | 'consentedBy' | 'discusses' | 'dismissedBy' | 'dismisses' | 'drafts' | 'electedBy' | 'establishes' | 'heads' | 'initiates' | 'memberOf' | 'opposedBy' | 'opposes' | 'organizes' | 'oversees' | 'participatesIn' | 'proposes' | 'publishes' | 'reforms' | 'relations' | 'supportedBy' | 'supports'> & { abolishes: _RefType['AbolishesConnection'], addressedBy: _RefType['AddressedByConnection'], addresses: _RefType['AddressesConnection'], adopts: _RefType['AdoptsConnection'], amends: _RefType['AmendsConnection'], appointedBy: _RefType['AppointedByConnection'], appoints: _RefType['AppointsConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], cites: _RefType['CitesConnection'], consentedBy: _RefType['ConsentedByConnection'], discusses: _RefType['DiscussesConnection'], dismissedBy: _RefType['DismissedByConnection'], dismisses: _RefType['DismissesConnection'], drafts: _RefType['DraftsConnection'], electedBy: _RefType['ElectedByConnection'], establishes: _RefType['EstablishesConnection'], heads: _RefType['HeadsConnection'], initiates: _RefType['InitiatesConnection'], memberOf: _RefType['MemberOfConnection'], opposedBy: _RefType['OpposedByConnection'], opposes: _RefType['OpposesConnection'], organizes: _RefType['OrganizesConnection'], oversees: _RefType['OverseesConnection'], participatesIn: _RefType['ParticipatesInConnection'], proposes: _RefType['ProposesConnection'], publishes: _RefType['PublishesConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], supportedBy: _RefType['SupportedByConnection'], supports: _RefType['SupportsConnection'] } )
    | ( Omit<Place, 'attributedStatements' | 'headedBy' | 'hosts' | 'members' | 'partOf' | 'participatesIn' | 'parts' | 'relations'> & { attributedStatements: _RefType['StatementConnection'], headedBy: _RefType['HeadedByConnection'], hosts: _RefType['HostsConnection'], members: _RefType['MembersConnection'], partOf: _RefType['PartOfConnection'], participatesIn: _RefType['ParticipatesInConnection'], parts: _RefType['PartsConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<Provision, 'abolishedBy' | 'abolishes' | 'adoptedBy' | 'amendedBy' | 'attributedStatements' | 'citedBy' | 'cites' | 'discussedBy' | 'discusses' | 'draftedBy' | 'establishedBy' | 'establishes' | 'opposedBy' | 'partOf' | 'parts' | 'proposedBy' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy'> & { abolishedBy: _RefType['AbolishedByConnection'], abolishes: _RefType['AbolishesConnection'], adoptedBy: _RefType['AdoptedByConnection'], amendedBy: _RefType['AmendedByConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], cites: _RefType['CitesConnection'], discussedBy: _RefType['DiscussedByConnection'], discusses: _RefType['DiscussesConnection'], draftedBy: _RefType['DraftedByConnection'], establishedBy: _RefType['EstablishedByConnection'], establishes: _RefType['EstablishesConnection'], opposedBy: _RefType['OpposedByConnection'], partOf: _RefType['PartOfConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], reformedBy: _RefType['ReformedByConnection'], reforms: _RefType['ReformsConnection'], relations: _RefType['RelationConnection'], replacedBy: _RefType['ReplacedByConnection'], replaces: _RefType['ReplacesConnection'], supportedBy: _RefType['SupportedByConnection'] } )
    | ( Omit<Relation, 'object' | 'statements' | 'subject' | 'under'> & { object: _RefType['Entity'], statements: ReadonlyArray<_RefType['Statement']>, subject: _RefType['Entity'], under?: Maybe<_RefType['Entity']> } )
    | ( Omit<Source, 'statements'> & { statements: _RefType['StatementConnection'] } )
    | ( Omit<Statement, 'attributedTo' | 'edge' | 'source'> & { attributedTo?: Maybe<_RefType['Entity']>, edge?: Maybe<_RefType['Relation']>, source: _RefType['Source'] } )
    | ( Omit<Topic, 'abolishedBy' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'discussedBy' | 'establishedBy' | 'initiatedBy' | 'opposedBy' | 'partOf' | 'parts' | 'proposedBy' | 'reformedBy' | 'relations' | 'supportedBy'> & { abolishedBy: _RefType['AbolishedByConnection'], attributedStatements: _RefType['StatementConnection'], citedBy: _RefType['CitedByConnection'], consentedBy: _RefType['ConsentedByConnection'], discussedBy: _RefType['DiscussedByConnection'], establishedBy: _RefType['EstablishedByConnection'], initiatedBy: _RefType['InitiatedByConnection'], opposedBy: _RefType['OpposedByConnection'], partOf: _RefType['PartOfConnection'], parts: _RefType['PartsConnection'], proposedBy: _RefType['ProposedByConnection'], reformedBy: _RefType['ReformedByConnection'], relations: _RefType['RelationConnection'], supportedBy: _RefType['SupportedByConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbolishedByConnection: ResolverTypeWrapper<Omit<AbolishedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AbolishedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AbolishedByEdge: ResolverTypeWrapper<Omit<AbolishedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  AbolishedByEdgeWhere: AbolishedByEdgeWhere;
  AbolishedByFilter: AbolishedByFilter;
  AbolishesConnection: ResolverTypeWrapper<Omit<AbolishesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AbolishesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AbolishesEdge: ResolverTypeWrapper<Omit<AbolishesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  AbolishesEdgeWhere: AbolishesEdgeWhere;
  AbolishesFilter: AbolishesFilter;
  AddressedByConnection: ResolverTypeWrapper<Omit<AddressedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AddressedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AddressedByEdge: ResolverTypeWrapper<Omit<AddressedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  AddressedByEdgeWhere: AddressedByEdgeWhere;
  AddressedByFilter: AddressedByFilter;
  AddressesConnection: ResolverTypeWrapper<Omit<AddressesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AddressesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AddressesEdge: ResolverTypeWrapper<Omit<AddressesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  AddressesEdgeWhere: AddressesEdgeWhere;
  AddressesFilter: AddressesFilter;
  AdoptedByConnection: ResolverTypeWrapper<Omit<AdoptedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdoptedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AdoptedByEdge: ResolverTypeWrapper<Omit<AdoptedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  AdoptedByEdgeWhere: AdoptedByEdgeWhere;
  AdoptedByFilter: AdoptedByFilter;
  AdoptsConnection: ResolverTypeWrapper<Omit<AdoptsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdoptsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AdoptsEdge: ResolverTypeWrapper<Omit<AdoptsEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  AdoptsEdgeWhere: AdoptsEdgeWhere;
  AdoptsFilter: AdoptsFilter;
  AmendedByConnection: ResolverTypeWrapper<Omit<AmendedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AmendedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AmendedByEdge: ResolverTypeWrapper<Omit<AmendedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  AmendedByEdgeWhere: AmendedByEdgeWhere;
  AmendedByFilter: AmendedByFilter;
  AmendsConnection: ResolverTypeWrapper<Omit<AmendsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AmendsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AmendsEdge: ResolverTypeWrapper<Omit<AmendsEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  AmendsEdgeWhere: AmendsEdgeWhere;
  AmendsFilter: AmendsFilter;
  AppointedByConnection: ResolverTypeWrapper<Omit<AppointedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppointedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AppointedByEdge: ResolverTypeWrapper<Omit<AppointedByEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  AppointedByEdgeWhere: AppointedByEdgeWhere;
  AppointedByFilter: AppointedByFilter;
  AppointsConnection: ResolverTypeWrapper<Omit<AppointsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppointsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AppointsEdge: ResolverTypeWrapper<Omit<AppointsEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  AppointsEdgeWhere: AppointsEdgeWhere;
  AppointsFilter: AppointsFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CitedByConnection: ResolverTypeWrapper<Omit<CitedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  CitedByEdge: ResolverTypeWrapper<Omit<CitedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  CitedByEdgeWhere: CitedByEdgeWhere;
  CitedByFilter: CitedByFilter;
  CitesConnection: ResolverTypeWrapper<Omit<CitesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  CitesEdge: ResolverTypeWrapper<Omit<CitesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  CitesEdgeWhere: CitesEdgeWhere;
  CitesFilter: CitesFilter;
  Communities: ResolverTypeWrapper<Omit<Communities, 'communities'> & { communities: ReadonlyArray<ResolversTypes['Community']> }>;
  Community: ResolverTypeWrapper<Omit<Community, 'members'> & { members: ReadonlyArray<ResolversTypes['Entity']> }>;
  ConsentedByConnection: ResolverTypeWrapper<Omit<ConsentedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsentedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Institution']> }>;
  ConsentedByEdge: ResolverTypeWrapper<Omit<ConsentedByEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Institution'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  ConsentedByEdgeWhere: ConsentedByEdgeWhere;
  ConsentedByFilter: ConsentedByFilter;
  ConsentsToConnection: ResolverTypeWrapper<Omit<ConsentsToConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsentsToEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ConsentsToEdge: ResolverTypeWrapper<Omit<ConsentsToEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  ConsentsToEdgeWhere: ConsentsToEdgeWhere;
  ConsentsToFilter: ConsentsToFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  Direction: Direction;
  DiscussedByConnection: ResolverTypeWrapper<Omit<DiscussedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiscussedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  DiscussedByEdge: ResolverTypeWrapper<Omit<DiscussedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  DiscussedByEdgeWhere: DiscussedByEdgeWhere;
  DiscussedByFilter: DiscussedByFilter;
  DiscussesConnection: ResolverTypeWrapper<Omit<DiscussesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiscussesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  DiscussesEdge: ResolverTypeWrapper<Omit<DiscussesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  DiscussesEdgeWhere: DiscussesEdgeWhere;
  DiscussesFilter: DiscussesFilter;
  DismissedByConnection: ResolverTypeWrapper<Omit<DismissedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DismissedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  DismissedByEdge: ResolverTypeWrapper<Omit<DismissedByEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  DismissedByEdgeWhere: DismissedByEdgeWhere;
  DismissedByFilter: DismissedByFilter;
  DismissesConnection: ResolverTypeWrapper<Omit<DismissesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DismissesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  DismissesEdge: ResolverTypeWrapper<Omit<DismissesEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  DismissesEdgeWhere: DismissesEdgeWhere;
  DismissesFilter: DismissesFilter;
  Document: ResolverTypeWrapper<Omit<Document, 'abolishedBy' | 'abolishes' | 'addresses' | 'adoptedBy' | 'amendedBy' | 'amends' | 'attributedStatements' | 'citedBy' | 'cites' | 'consentedBy' | 'discussedBy' | 'discusses' | 'draftedBy' | 'establishedBy' | 'establishes' | 'initiatedBy' | 'initiates' | 'opposedBy' | 'opposes' | 'overseenBy' | 'partOf' | 'parts' | 'proposedBy' | 'proposes' | 'publishedBy' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: ResolversTypes['AbolishedByConnection'], abolishes: ResolversTypes['AbolishesConnection'], addresses: ResolversTypes['AddressesConnection'], adoptedBy: ResolversTypes['AdoptedByConnection'], amendedBy: ResolversTypes['AmendedByConnection'], amends: ResolversTypes['AmendsConnection'], attributedStatements: ResolversTypes['StatementConnection'], citedBy: ResolversTypes['CitedByConnection'], cites: ResolversTypes['CitesConnection'], consentedBy: ResolversTypes['ConsentedByConnection'], discussedBy: ResolversTypes['DiscussedByConnection'], discusses: ResolversTypes['DiscussesConnection'], draftedBy: ResolversTypes['DraftedByConnection'], establishedBy: ResolversTypes['EstablishedByConnection'], establishes: ResolversTypes['EstablishesConnection'], initiatedBy: ResolversTypes['InitiatedByConnection'], initiates: ResolversTypes['InitiatesConnection'], opposedBy: ResolversTypes['OpposedByConnection'], opposes: ResolversTypes['OpposesConnection'], overseenBy: ResolversTypes['OverseenByConnection'], partOf: ResolversTypes['PartOfConnection'], parts: ResolversTypes['PartsConnection'], proposedBy: ResolversTypes['ProposedByConnection'], proposes: ResolversTypes['ProposesConnection'], publishedBy: ResolversTypes['PublishedByConnection'], reformedBy: ResolversTypes['ReformedByConnection'], reforms: ResolversTypes['ReformsConnection'], relations: ResolversTypes['RelationConnection'], replacedBy: ResolversTypes['ReplacedByConnection'], replaces: ResolversTypes['ReplacesConnection'], supportedBy: ResolversTypes['SupportedByConnection'], supports: ResolversTypes['SupportsConnection'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentKind: DocumentKind;
  DocumentKindFilter: DocumentKindFilter;
  DocumentWhere: DocumentWhere;
  DraftedByConnection: ResolverTypeWrapper<Omit<DraftedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DraftedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  DraftedByEdge: ResolverTypeWrapper<Omit<DraftedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  DraftedByEdgeWhere: DraftedByEdgeWhere;
  DraftedByFilter: DraftedByFilter;
  DraftsConnection: ResolverTypeWrapper<Omit<DraftsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DraftsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  DraftsEdge: ResolverTypeWrapper<Omit<DraftsEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  DraftsEdgeWhere: DraftsEdgeWhere;
  DraftsFilter: DraftsFilter;
  ElectedByConnection: ResolverTypeWrapper<Omit<ElectedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ElectedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ElectedByEdge: ResolverTypeWrapper<Omit<ElectedByEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  ElectedByEdgeWhere: ElectedByEdgeWhere;
  ElectedByFilter: ElectedByFilter;
  ElectsConnection: ResolverTypeWrapper<Omit<ElectsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ElectsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ElectsEdge: ResolverTypeWrapper<Omit<ElectsEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  ElectsEdgeWhere: ElectsEdgeWhere;
  ElectsFilter: ElectsFilter;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityType: EntityType;
  EntityTypeFilter: EntityTypeFilter;
  EntityTypeInfo: ResolverTypeWrapper<EntityTypeInfo>;
  EntityWhere: EntityWhere;
  EstablishedByConnection: ResolverTypeWrapper<Omit<EstablishedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstablishedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EstablishedByEdge: ResolverTypeWrapper<Omit<EstablishedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  EstablishedByEdgeWhere: EstablishedByEdgeWhere;
  EstablishedByFilter: EstablishedByFilter;
  EstablishesConnection: ResolverTypeWrapper<Omit<EstablishesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstablishesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EstablishesEdge: ResolverTypeWrapper<Omit<EstablishesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  EstablishesEdgeWhere: EstablishesEdgeWhere;
  EstablishesFilter: EstablishesFilter;
  Event: ResolverTypeWrapper<Omit<Event, 'abolishedBy' | 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'attributedStatements' | 'cites' | 'discussedBy' | 'discusses' | 'elects' | 'establishedBy' | 'establishes' | 'headedBy' | 'heldAt' | 'initiatedBy' | 'initiates' | 'opposedBy' | 'opposes' | 'organizedBy' | 'overseenBy' | 'partOf' | 'participants' | 'parts' | 'proposedBy' | 'proposes' | 'publishedBy' | 'reformedBy' | 'reforms' | 'relations' | 'supportedBy' | 'supports'> & { abolishedBy: ResolversTypes['AbolishedByConnection'], abolishes: ResolversTypes['AbolishesConnection'], addressedBy: ResolversTypes['AddressedByConnection'], addresses: ResolversTypes['AddressesConnection'], adopts: ResolversTypes['AdoptsConnection'], amends: ResolversTypes['AmendsConnection'], attributedStatements: ResolversTypes['StatementConnection'], cites: ResolversTypes['CitesConnection'], discussedBy: ResolversTypes['DiscussedByConnection'], discusses: ResolversTypes['DiscussesConnection'], elects: ResolversTypes['ElectsConnection'], establishedBy: ResolversTypes['EstablishedByConnection'], establishes: ResolversTypes['EstablishesConnection'], headedBy: ResolversTypes['HeadedByConnection'], heldAt: ResolversTypes['HeldAtConnection'], initiatedBy: ResolversTypes['InitiatedByConnection'], initiates: ResolversTypes['InitiatesConnection'], opposedBy: ResolversTypes['OpposedByConnection'], opposes: ResolversTypes['OpposesConnection'], organizedBy: ResolversTypes['OrganizedByConnection'], overseenBy: ResolversTypes['OverseenByConnection'], partOf: ResolversTypes['PartOfConnection'], participants: ResolversTypes['ParticipantsConnection'], parts: ResolversTypes['PartsConnection'], proposedBy: ResolversTypes['ProposedByConnection'], proposes: ResolversTypes['ProposesConnection'], publishedBy: ResolversTypes['PublishedByConnection'], reformedBy: ResolversTypes['ReformedByConnection'], reforms: ResolversTypes['ReformsConnection'], relations: ResolversTypes['RelationConnection'], supportedBy: ResolversTypes['SupportedByConnection'], supports: ResolversTypes['SupportsConnection'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventKind: EventKind;
  EventKindFilter: EventKindFilter;
  EventWhere: EventWhere;
  Evidenced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Evidenced']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HeadedByConnection: ResolverTypeWrapper<Omit<HeadedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HeadedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  HeadedByEdge: ResolverTypeWrapper<Omit<HeadedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  HeadedByEdgeWhere: HeadedByEdgeWhere;
  HeadedByFilter: HeadedByFilter;
  HeadsConnection: ResolverTypeWrapper<Omit<HeadsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HeadsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  HeadsEdge: ResolverTypeWrapper<Omit<HeadsEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  HeadsEdgeWhere: HeadsEdgeWhere;
  HeadsFilter: HeadsFilter;
  HeldAtConnection: ResolverTypeWrapper<Omit<HeldAtConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HeldAtEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  HeldAtEdge: ResolverTypeWrapper<Omit<HeldAtEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  HeldAtEdgeWhere: HeldAtEdgeWhere;
  HeldAtFilter: HeldAtFilter;
  HostsConnection: ResolverTypeWrapper<Omit<HostsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HostsEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  HostsEdge: ResolverTypeWrapper<Omit<HostsEdge, 'node' | 'statements'> & { node: ResolversTypes['Event'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  HostsEdgeWhere: HostsEdgeWhere;
  HostsFilter: HostsFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InitiatedByConnection: ResolverTypeWrapper<Omit<InitiatedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InitiatedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  InitiatedByEdge: ResolverTypeWrapper<Omit<InitiatedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  InitiatedByEdgeWhere: InitiatedByEdgeWhere;
  InitiatedByFilter: InitiatedByFilter;
  InitiatesConnection: ResolverTypeWrapper<Omit<InitiatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InitiatesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  InitiatesEdge: ResolverTypeWrapper<Omit<InitiatesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  InitiatesEdgeWhere: InitiatesEdgeWhere;
  InitiatesFilter: InitiatesFilter;
  Institution: ResolverTypeWrapper<Omit<Institution, 'abolishedBy' | 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'appointedBy' | 'appoints' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'consentsTo' | 'discussedBy' | 'discusses' | 'dismissedBy' | 'dismisses' | 'drafts' | 'electedBy' | 'elects' | 'establishedBy' | 'establishes' | 'headedBy' | 'heads' | 'hosts' | 'initiatedBy' | 'initiates' | 'members' | 'opposedBy' | 'opposes' | 'organizes' | 'overseenBy' | 'oversees' | 'partOf' | 'participants' | 'participatesIn' | 'parts' | 'proposedBy' | 'proposes' | 'publishes' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: ResolversTypes['AbolishedByConnection'], abolishes: ResolversTypes['AbolishesConnection'], addressedBy: ResolversTypes['AddressedByConnection'], addresses: ResolversTypes['AddressesConnection'], adopts: ResolversTypes['AdoptsConnection'], amends: ResolversTypes['AmendsConnection'], appointedBy: ResolversTypes['AppointedByConnection'], appoints: ResolversTypes['AppointsConnection'], attributedStatements: ResolversTypes['StatementConnection'], citedBy: ResolversTypes['CitedByConnection'], consentedBy: ResolversTypes['ConsentedByConnection'], consentsTo: ResolversTypes['ConsentsToConnection'], discussedBy: ResolversTypes['DiscussedByConnection'], discusses: ResolversTypes['DiscussesConnection'], dismissedBy: ResolversTypes['DismissedByConnection'], dismisses: ResolversTypes['DismissesConnection'], drafts: ResolversTypes['DraftsConnection'], electedBy: ResolversTypes['ElectedByConnection'], elects: ResolversTypes['ElectsConnection'], establishedBy: ResolversTypes['EstablishedByConnection'], establishes: ResolversTypes['EstablishesConnection'], headedBy: ResolversTypes['HeadedByConnection'], heads: ResolversTypes['HeadsConnection'], hosts: ResolversTypes['HostsConnection'], initiatedBy: ResolversTypes['InitiatedByConnection'], initiates: ResolversTypes['InitiatesConnection'], members: ResolversTypes['MembersConnection'], opposedBy: ResolversTypes['OpposedByConnection'], opposes: ResolversTypes['OpposesConnection'], organizes: ResolversTypes['OrganizesConnection'], overseenBy: ResolversTypes['OverseenByConnection'], oversees: ResolversTypes['OverseesConnection'], partOf: ResolversTypes['PartOfConnection'], participants: ResolversTypes['ParticipantsConnection'], participatesIn: ResolversTypes['ParticipatesInConnection'], parts: ResolversTypes['PartsConnection'], proposedBy: ResolversTypes['ProposedByConnection'], proposes: ResolversTypes['ProposesConnection'], publishes: ResolversTypes['PublishesConnection'], reformedBy: ResolversTypes['ReformedByConnection'], reforms: ResolversTypes['ReformsConnection'], relations: ResolversTypes['RelationConnection'], replacedBy: ResolversTypes['ReplacedByConnection'], replaces: ResolversTypes['ReplacesConnection'], supportedBy: ResolversTypes['SupportedByConnection'], supports: ResolversTypes['SupportsConnection'] }>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Institution']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionWhere: InstitutionWhere;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  KindInfo: ResolverTypeWrapper<KindInfo>;
  LabelSet: ResolverTypeWrapper<LabelSet>;
  Language: Language;
  LanguageFilter: LanguageFilter;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MemberOfConnection: ResolverTypeWrapper<Omit<MemberOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberOfEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  MemberOfEdge: ResolverTypeWrapper<Omit<MemberOfEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  MemberOfEdgeWhere: MemberOfEdgeWhere;
  MemberOfFilter: MemberOfFilter;
  MembersConnection: ResolverTypeWrapper<Omit<MembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MembersEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  MembersEdge: ResolverTypeWrapper<Omit<MembersEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  MembersEdgeWhere: MembersEdgeWhere;
  MembersFilter: MembersFilter;
  NameFilter: NameFilter;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Ontology: ResolverTypeWrapper<Ontology>;
  OpposedByConnection: ResolverTypeWrapper<Omit<OpposedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OpposedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  OpposedByEdge: ResolverTypeWrapper<Omit<OpposedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  OpposedByEdgeWhere: OpposedByEdgeWhere;
  OpposedByFilter: OpposedByFilter;
  OpposesConnection: ResolverTypeWrapper<Omit<OpposesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OpposesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  OpposesEdge: ResolverTypeWrapper<Omit<OpposesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  OpposesEdgeWhere: OpposesEdgeWhere;
  OpposesFilter: OpposesFilter;
  Organization: ResolverTypeWrapper<Omit<Organization, 'abolishedBy' | 'addressedBy' | 'addresses' | 'adopts' | 'appointedBy' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'discussedBy' | 'discusses' | 'dismissedBy' | 'drafts' | 'electedBy' | 'elects' | 'establishedBy' | 'headedBy' | 'hosts' | 'initiates' | 'memberOf' | 'members' | 'opposedBy' | 'opposes' | 'organizedBy' | 'organizes' | 'overseenBy' | 'oversees' | 'partOf' | 'participants' | 'participatesIn' | 'parts' | 'proposes' | 'publishes' | 'reformedBy' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: ResolversTypes['AbolishedByConnection'], addressedBy: ResolversTypes['AddressedByConnection'], addresses: ResolversTypes['AddressesConnection'], adopts: ResolversTypes['AdoptsConnection'], appointedBy: ResolversTypes['AppointedByConnection'], attributedStatements: ResolversTypes['StatementConnection'], citedBy: ResolversTypes['CitedByConnection'], consentedBy: ResolversTypes['ConsentedByConnection'], discussedBy: ResolversTypes['DiscussedByConnection'], discusses: ResolversTypes['DiscussesConnection'], dismissedBy: ResolversTypes['DismissedByConnection'], drafts: ResolversTypes['DraftsConnection'], electedBy: ResolversTypes['ElectedByConnection'], elects: ResolversTypes['ElectsConnection'], establishedBy: ResolversTypes['EstablishedByConnection'], headedBy: ResolversTypes['HeadedByConnection'], hosts: ResolversTypes['HostsConnection'], initiates: ResolversTypes['InitiatesConnection'], memberOf: ResolversTypes['MemberOfConnection'], members: ResolversTypes['MembersConnection'], opposedBy: ResolversTypes['OpposedByConnection'], opposes: ResolversTypes['OpposesConnection'], organizedBy: ResolversTypes['OrganizedByConnection'], organizes: ResolversTypes['OrganizesConnection'], overseenBy: ResolversTypes['OverseenByConnection'], oversees: ResolversTypes['OverseesConnection'], partOf: ResolversTypes['PartOfConnection'], participants: ResolversTypes['ParticipantsConnection'], participatesIn: ResolversTypes['ParticipatesInConnection'], parts: ResolversTypes['PartsConnection'], proposes: ResolversTypes['ProposesConnection'], publishes: ResolversTypes['PublishesConnection'], reformedBy: ResolversTypes['ReformedByConnection'], relations: ResolversTypes['RelationConnection'], replacedBy: ResolversTypes['ReplacedByConnection'], replaces: ResolversTypes['ReplacesConnection'], supportedBy: ResolversTypes['SupportedByConnection'], supports: ResolversTypes['SupportsConnection'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationKind: OrganizationKind;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationWhere: OrganizationWhere;
  OrganizedByConnection: ResolverTypeWrapper<Omit<OrganizedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  OrganizedByEdge: ResolverTypeWrapper<Omit<OrganizedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  OrganizedByEdgeWhere: OrganizedByEdgeWhere;
  OrganizedByFilter: OrganizedByFilter;
  OrganizesConnection: ResolverTypeWrapper<Omit<OrganizesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  OrganizesEdge: ResolverTypeWrapper<Omit<OrganizesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  OrganizesEdgeWhere: OrganizesEdgeWhere;
  OrganizesFilter: OrganizesFilter;
  OverseenByConnection: ResolverTypeWrapper<Omit<OverseenByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OverseenByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  OverseenByEdge: ResolverTypeWrapper<Omit<OverseenByEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  OverseenByEdgeWhere: OverseenByEdgeWhere;
  OverseenByFilter: OverseenByFilter;
  OverseesConnection: ResolverTypeWrapper<Omit<OverseesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OverseesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  OverseesEdge: ResolverTypeWrapper<Omit<OverseesEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  OverseesEdgeWhere: OverseesEdgeWhere;
  OverseesFilter: OverseesFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOfConnection: ResolverTypeWrapper<Omit<PartOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartOfEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  PartOfEdge: ResolverTypeWrapper<Omit<PartOfEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  PartOfEdgeWhere: PartOfEdgeWhere;
  PartOfFilter: PartOfFilter;
  ParticipantsConnection: ResolverTypeWrapper<Omit<ParticipantsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipantsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ParticipantsEdge: ResolverTypeWrapper<Omit<ParticipantsEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  ParticipantsEdgeWhere: ParticipantsEdgeWhere;
  ParticipantsFilter: ParticipantsFilter;
  ParticipatesInConnection: ResolverTypeWrapper<Omit<ParticipatesInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipatesInEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ParticipatesInEdge: ResolverTypeWrapper<Omit<ParticipatesInEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  ParticipatesInEdgeWhere: ParticipatesInEdgeWhere;
  ParticipatesInFilter: ParticipatesInFilter;
  PartsConnection: ResolverTypeWrapper<Omit<PartsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  PartsEdge: ResolverTypeWrapper<Omit<PartsEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  PartsEdgeWhere: PartsEdgeWhere;
  PartsFilter: PartsFilter;
  Person: ResolverTypeWrapper<Omit<Person, 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'appointedBy' | 'appoints' | 'attributedStatements' | 'citedBy' | 'cites' | 'consentedBy' | 'discusses' | 'dismissedBy' | 'dismisses' | 'drafts' | 'electedBy' | 'establishes' | 'heads' | 'initiates' | 'memberOf' | 'opposedBy' | 'opposes' | 'organizes' | 'oversees' | 'participatesIn' | 'proposes' | 'publishes' | 'reforms' | 'relations' | 'supportedBy' | 'supports'> & { abolishes: ResolversTypes['AbolishesConnection'], addressedBy: ResolversTypes['AddressedByConnection'], addresses: ResolversTypes['AddressesConnection'], adopts: ResolversTypes['AdoptsConnection'], amends: ResolversTypes['AmendsConnection'], appointedBy: ResolversTypes['AppointedByConnection'], appoints: ResolversTypes['AppointsConnection'], attributedStatements: ResolversTypes['StatementConnection'], citedBy: ResolversTypes['CitedByConnection'], cites: ResolversTypes['CitesConnection'], consentedBy: ResolversTypes['ConsentedByConnection'], discusses: ResolversTypes['DiscussesConnection'], dismissedBy: ResolversTypes['DismissedByConnection'], dismisses: ResolversTypes['DismissesConnection'], drafts: ResolversTypes['DraftsConnection'], electedBy: ResolversTypes['ElectedByConnection'], establishes: ResolversTypes['EstablishesConnection'], heads: ResolversTypes['HeadsConnection'], initiates: ResolversTypes['InitiatesConnection'], memberOf: ResolversTypes['MemberOfConnection'], opposedBy: ResolversTypes['OpposedByConnection'], opposes: ResolversTypes['OpposesConnection'], organizes: ResolversTypes['OrganizesConnection'], oversees: ResolversTypes['OverseesConnection'], participatesIn: ResolversTypes['ParticipatesInConnection'], proposes: ResolversTypes['ProposesConnection'], publishes: ResolversTypes['PublishesConnection'], reforms: ResolversTypes['ReformsConnection'], relations: ResolversTypes['RelationConnection'], supportedBy: ResolversTypes['SupportedByConnection'], supports: ResolversTypes['SupportsConnection'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonWhere: PersonWhere;
  Place: ResolverTypeWrapper<Omit<Place, 'attributedStatements' | 'headedBy' | 'hosts' | 'members' | 'partOf' | 'participatesIn' | 'parts' | 'relations'> & { attributedStatements: ResolversTypes['StatementConnection'], headedBy: ResolversTypes['HeadedByConnection'], hosts: ResolversTypes['HostsConnection'], members: ResolversTypes['MembersConnection'], partOf: ResolversTypes['PartOfConnection'], participatesIn: ResolversTypes['ParticipatesInConnection'], parts: ResolversTypes['PartsConnection'], relations: ResolversTypes['RelationConnection'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceWhere: PlaceWhere;
  PropertyInfo: ResolverTypeWrapper<PropertyInfo>;
  ProposedByConnection: ResolverTypeWrapper<Omit<ProposedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ProposedByEdge: ResolverTypeWrapper<Omit<ProposedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  ProposedByEdgeWhere: ProposedByEdgeWhere;
  ProposedByFilter: ProposedByFilter;
  ProposesConnection: ResolverTypeWrapper<Omit<ProposesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ProposesEdge: ResolverTypeWrapper<Omit<ProposesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  ProposesEdgeWhere: ProposesEdgeWhere;
  ProposesFilter: ProposesFilter;
  Provision: ResolverTypeWrapper<Omit<Provision, 'abolishedBy' | 'abolishes' | 'adoptedBy' | 'amendedBy' | 'attributedStatements' | 'citedBy' | 'cites' | 'discussedBy' | 'discusses' | 'draftedBy' | 'establishedBy' | 'establishes' | 'opposedBy' | 'partOf' | 'parts' | 'proposedBy' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy'> & { abolishedBy: ResolversTypes['AbolishedByConnection'], abolishes: ResolversTypes['AbolishesConnection'], adoptedBy: ResolversTypes['AdoptedByConnection'], amendedBy: ResolversTypes['AmendedByConnection'], attributedStatements: ResolversTypes['StatementConnection'], citedBy: ResolversTypes['CitedByConnection'], cites: ResolversTypes['CitesConnection'], discussedBy: ResolversTypes['DiscussedByConnection'], discusses: ResolversTypes['DiscussesConnection'], draftedBy: ResolversTypes['DraftedByConnection'], establishedBy: ResolversTypes['EstablishedByConnection'], establishes: ResolversTypes['EstablishesConnection'], opposedBy: ResolversTypes['OpposedByConnection'], partOf: ResolversTypes['PartOfConnection'], parts: ResolversTypes['PartsConnection'], proposedBy: ResolversTypes['ProposedByConnection'], reformedBy: ResolversTypes['ReformedByConnection'], reforms: ResolversTypes['ReformsConnection'], relations: ResolversTypes['RelationConnection'], replacedBy: ResolversTypes['ReplacedByConnection'], replaces: ResolversTypes['ReplacesConnection'], supportedBy: ResolversTypes['SupportedByConnection'] }>;
  ProvisionConnection: ResolverTypeWrapper<Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProvisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Provision']> }>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  ProvisionWhere: ProvisionWhere;
  PublishedByConnection: ResolverTypeWrapper<Omit<PublishedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  PublishedByEdge: ResolverTypeWrapper<Omit<PublishedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  PublishedByEdgeWhere: PublishedByEdgeWhere;
  PublishedByFilter: PublishedByFilter;
  PublishesConnection: ResolverTypeWrapper<Omit<PublishesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  PublishesEdge: ResolverTypeWrapper<Omit<PublishesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  PublishesEdgeWhere: PublishesEdgeWhere;
  PublishesFilter: PublishesFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedEntity: ResolverTypeWrapper<Omit<RankedEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  RankingMetric: RankingMetric;
  Rankings: ResolverTypeWrapper<Omit<Rankings, 'items'> & { items: ReadonlyArray<ResolversTypes['RankedEntity']> }>;
  ReformedByConnection: ResolverTypeWrapper<Omit<ReformedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReformedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ReformedByEdge: ResolverTypeWrapper<Omit<ReformedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  ReformedByEdgeWhere: ReformedByEdgeWhere;
  ReformedByFilter: ReformedByFilter;
  ReformsConnection: ResolverTypeWrapper<Omit<ReformsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReformsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ReformsEdge: ResolverTypeWrapper<Omit<ReformsEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  ReformsEdgeWhere: ReformsEdgeWhere;
  ReformsFilter: ReformsFilter;
  Relation: ResolverTypeWrapper<Omit<Relation, 'object' | 'statements' | 'subject' | 'under'> & { object: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, subject: ResolversTypes['Entity'], under?: Maybe<ResolversTypes['Entity']> }>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node' | 'statements' | 'under'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']>, under?: Maybe<ResolversTypes['Entity']> }>;
  RelationEdgeWhere: RelationEdgeWhere;
  RelationType: RelationType;
  RelationTypeFilter: RelationTypeFilter;
  RelationTypeInfo: ResolverTypeWrapper<RelationTypeInfo>;
  RelationsFilter: RelationsFilter;
  ReplacedByConnection: ResolverTypeWrapper<Omit<ReplacedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReplacedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ReplacedByEdge: ResolverTypeWrapper<Omit<ReplacedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  ReplacedByEdgeWhere: ReplacedByEdgeWhere;
  ReplacedByFilter: ReplacedByFilter;
  ReplacesConnection: ResolverTypeWrapper<Omit<ReplacesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReplacesEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ReplacesEdge: ResolverTypeWrapper<Omit<ReplacesEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  ReplacesEdgeWhere: ReplacesEdgeWhere;
  ReplacesFilter: ReplacesFilter;
  Source: ResolverTypeWrapper<Omit<Source, 'statements'> & { statements: ResolversTypes['StatementConnection'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceWhere: SourceWhere;
  Statement: ResolverTypeWrapper<Omit<Statement, 'attributedTo' | 'edge' | 'source'> & { attributedTo?: Maybe<ResolversTypes['Entity']>, edge?: Maybe<ResolversTypes['Relation']>, source: ResolversTypes['Source'] }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementStatus: StatementStatus;
  StatementWhere: StatementWhere;
  StatementsFilter: StatementsFilter;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  SupportedByConnection: ResolverTypeWrapper<Omit<SupportedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupportedByEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SupportedByEdge: ResolverTypeWrapper<Omit<SupportedByEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  SupportedByEdgeWhere: SupportedByEdgeWhere;
  SupportedByFilter: SupportedByFilter;
  SupportsConnection: ResolverTypeWrapper<Omit<SupportsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupportsEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SupportsEdge: ResolverTypeWrapper<Omit<SupportsEdge, 'node' | 'statements'> & { node: ResolversTypes['Entity'], statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  SupportsEdgeWhere: SupportsEdgeWhere;
  SupportsFilter: SupportsFilter;
  Topic: ResolverTypeWrapper<Omit<Topic, 'abolishedBy' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'discussedBy' | 'establishedBy' | 'initiatedBy' | 'opposedBy' | 'partOf' | 'parts' | 'proposedBy' | 'reformedBy' | 'relations' | 'supportedBy'> & { abolishedBy: ResolversTypes['AbolishedByConnection'], attributedStatements: ResolversTypes['StatementConnection'], citedBy: ResolversTypes['CitedByConnection'], consentedBy: ResolversTypes['ConsentedByConnection'], discussedBy: ResolversTypes['DiscussedByConnection'], establishedBy: ResolversTypes['EstablishedByConnection'], initiatedBy: ResolversTypes['InitiatedByConnection'], opposedBy: ResolversTypes['OpposedByConnection'], partOf: ResolversTypes['PartOfConnection'], parts: ResolversTypes['PartsConnection'], proposedBy: ResolversTypes['ProposedByConnection'], reformedBy: ResolversTypes['ReformedByConnection'], relations: ResolversTypes['RelationConnection'], supportedBy: ResolversTypes['SupportedByConnection'] }>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicWhere: TopicWhere;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbolishedByConnection: Omit<AbolishedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AbolishedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AbolishedByEdge: Omit<AbolishedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  AbolishedByEdgeWhere: AbolishedByEdgeWhere;
  AbolishedByFilter: AbolishedByFilter;
  AbolishesConnection: Omit<AbolishesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AbolishesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AbolishesEdge: Omit<AbolishesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  AbolishesEdgeWhere: AbolishesEdgeWhere;
  AbolishesFilter: AbolishesFilter;
  AddressedByConnection: Omit<AddressedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AddressedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AddressedByEdge: Omit<AddressedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  AddressedByEdgeWhere: AddressedByEdgeWhere;
  AddressedByFilter: AddressedByFilter;
  AddressesConnection: Omit<AddressesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AddressesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AddressesEdge: Omit<AddressesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  AddressesEdgeWhere: AddressesEdgeWhere;
  AddressesFilter: AddressesFilter;
  AdoptedByConnection: Omit<AdoptedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdoptedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AdoptedByEdge: Omit<AdoptedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  AdoptedByEdgeWhere: AdoptedByEdgeWhere;
  AdoptedByFilter: AdoptedByFilter;
  AdoptsConnection: Omit<AdoptsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdoptsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AdoptsEdge: Omit<AdoptsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  AdoptsEdgeWhere: AdoptsEdgeWhere;
  AdoptsFilter: AdoptsFilter;
  AmendedByConnection: Omit<AmendedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AmendedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AmendedByEdge: Omit<AmendedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  AmendedByEdgeWhere: AmendedByEdgeWhere;
  AmendedByFilter: AmendedByFilter;
  AmendsConnection: Omit<AmendsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AmendsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AmendsEdge: Omit<AmendsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  AmendsEdgeWhere: AmendsEdgeWhere;
  AmendsFilter: AmendsFilter;
  AppointedByConnection: Omit<AppointedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppointedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AppointedByEdge: Omit<AppointedByEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  AppointedByEdgeWhere: AppointedByEdgeWhere;
  AppointedByFilter: AppointedByFilter;
  AppointsConnection: Omit<AppointsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppointsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AppointsEdge: Omit<AppointsEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  AppointsEdgeWhere: AppointsEdgeWhere;
  AppointsFilter: AppointsFilter;
  Boolean: Scalars['Boolean']['output'];
  CitedByConnection: Omit<CitedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  CitedByEdge: Omit<CitedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  CitedByEdgeWhere: CitedByEdgeWhere;
  CitedByFilter: CitedByFilter;
  CitesConnection: Omit<CitesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  CitesEdge: Omit<CitesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  CitesEdgeWhere: CitesEdgeWhere;
  CitesFilter: CitesFilter;
  Communities: Omit<Communities, 'communities'> & { communities: ReadonlyArray<ResolversParentTypes['Community']> };
  Community: Omit<Community, 'members'> & { members: ReadonlyArray<ResolversParentTypes['Entity']> };
  ConsentedByConnection: Omit<ConsentedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Institution']> };
  ConsentedByEdge: Omit<ConsentedByEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Institution'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  ConsentedByEdgeWhere: ConsentedByEdgeWhere;
  ConsentedByFilter: ConsentedByFilter;
  ConsentsToConnection: Omit<ConsentsToConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentsToEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ConsentsToEdge: Omit<ConsentsToEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  ConsentsToEdgeWhere: ConsentsToEdgeWhere;
  ConsentsToFilter: ConsentsToFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DiscussedByConnection: Omit<DiscussedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiscussedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  DiscussedByEdge: Omit<DiscussedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  DiscussedByEdgeWhere: DiscussedByEdgeWhere;
  DiscussedByFilter: DiscussedByFilter;
  DiscussesConnection: Omit<DiscussesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiscussesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  DiscussesEdge: Omit<DiscussesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  DiscussesEdgeWhere: DiscussesEdgeWhere;
  DiscussesFilter: DiscussesFilter;
  DismissedByConnection: Omit<DismissedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DismissedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  DismissedByEdge: Omit<DismissedByEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  DismissedByEdgeWhere: DismissedByEdgeWhere;
  DismissedByFilter: DismissedByFilter;
  DismissesConnection: Omit<DismissesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DismissesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  DismissesEdge: Omit<DismissesEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  DismissesEdgeWhere: DismissesEdgeWhere;
  DismissesFilter: DismissesFilter;
  Document: Omit<Document, 'abolishedBy' | 'abolishes' | 'addresses' | 'adoptedBy' | 'amendedBy' | 'amends' | 'attributedStatements' | 'citedBy' | 'cites' | 'consentedBy' | 'discussedBy' | 'discusses' | 'draftedBy' | 'establishedBy' | 'establishes' | 'initiatedBy' | 'initiates' | 'opposedBy' | 'opposes' | 'overseenBy' | 'partOf' | 'parts' | 'proposedBy' | 'proposes' | 'publishedBy' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: ResolversParentTypes['AbolishedByConnection'], abolishes: ResolversParentTypes['AbolishesConnection'], addresses: ResolversParentTypes['AddressesConnection'], adoptedBy: ResolversParentTypes['AdoptedByConnection'], amendedBy: ResolversParentTypes['AmendedByConnection'], amends: ResolversParentTypes['AmendsConnection'], attributedStatements: ResolversParentTypes['StatementConnection'], citedBy: ResolversParentTypes['CitedByConnection'], cites: ResolversParentTypes['CitesConnection'], consentedBy: ResolversParentTypes['ConsentedByConnection'], discussedBy: ResolversParentTypes['DiscussedByConnection'], discusses: ResolversParentTypes['DiscussesConnection'], draftedBy: ResolversParentTypes['DraftedByConnection'], establishedBy: ResolversParentTypes['EstablishedByConnection'], establishes: ResolversParentTypes['EstablishesConnection'], initiatedBy: ResolversParentTypes['InitiatedByConnection'], initiates: ResolversParentTypes['InitiatesConnection'], opposedBy: ResolversParentTypes['OpposedByConnection'], opposes: ResolversParentTypes['OpposesConnection'], overseenBy: ResolversParentTypes['OverseenByConnection'], partOf: ResolversParentTypes['PartOfConnection'], parts: ResolversParentTypes['PartsConnection'], proposedBy: ResolversParentTypes['ProposedByConnection'], proposes: ResolversParentTypes['ProposesConnection'], publishedBy: ResolversParentTypes['PublishedByConnection'], reformedBy: ResolversParentTypes['ReformedByConnection'], reforms: ResolversParentTypes['ReformsConnection'], relations: ResolversParentTypes['RelationConnection'], replacedBy: ResolversParentTypes['ReplacedByConnection'], replaces: ResolversParentTypes['ReplacesConnection'], supportedBy: ResolversParentTypes['SupportedByConnection'], supports: ResolversParentTypes['SupportsConnection'] };
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentKindFilter: DocumentKindFilter;
  DocumentWhere: DocumentWhere;
  DraftedByConnection: Omit<DraftedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DraftedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  DraftedByEdge: Omit<DraftedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  DraftedByEdgeWhere: DraftedByEdgeWhere;
  DraftedByFilter: DraftedByFilter;
  DraftsConnection: Omit<DraftsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DraftsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  DraftsEdge: Omit<DraftsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  DraftsEdgeWhere: DraftsEdgeWhere;
  DraftsFilter: DraftsFilter;
  ElectedByConnection: Omit<ElectedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ElectedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ElectedByEdge: Omit<ElectedByEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  ElectedByEdgeWhere: ElectedByEdgeWhere;
  ElectedByFilter: ElectedByFilter;
  ElectsConnection: Omit<ElectsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ElectsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ElectsEdge: Omit<ElectsEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  ElectsEdgeWhere: ElectsEdgeWhere;
  ElectsFilter: ElectsFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityCount: EntityCount;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityTypeFilter: EntityTypeFilter;
  EntityTypeInfo: EntityTypeInfo;
  EntityWhere: EntityWhere;
  EstablishedByConnection: Omit<EstablishedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstablishedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EstablishedByEdge: Omit<EstablishedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  EstablishedByEdgeWhere: EstablishedByEdgeWhere;
  EstablishedByFilter: EstablishedByFilter;
  EstablishesConnection: Omit<EstablishesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstablishesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EstablishesEdge: Omit<EstablishesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  EstablishesEdgeWhere: EstablishesEdgeWhere;
  EstablishesFilter: EstablishesFilter;
  Event: Omit<Event, 'abolishedBy' | 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'attributedStatements' | 'cites' | 'discussedBy' | 'discusses' | 'elects' | 'establishedBy' | 'establishes' | 'headedBy' | 'heldAt' | 'initiatedBy' | 'initiates' | 'opposedBy' | 'opposes' | 'organizedBy' | 'overseenBy' | 'partOf' | 'participants' | 'parts' | 'proposedBy' | 'proposes' | 'publishedBy' | 'reformedBy' | 'reforms' | 'relations' | 'supportedBy' | 'supports'> & { abolishedBy: ResolversParentTypes['AbolishedByConnection'], abolishes: ResolversParentTypes['AbolishesConnection'], addressedBy: ResolversParentTypes['AddressedByConnection'], addresses: ResolversParentTypes['AddressesConnection'], adopts: ResolversParentTypes['AdoptsConnection'], amends: ResolversParentTypes['AmendsConnection'], attributedStatements: ResolversParentTypes['StatementConnection'], cites: ResolversParentTypes['CitesConnection'], discussedBy: ResolversParentTypes['DiscussedByConnection'], discusses: ResolversParentTypes['DiscussesConnection'], elects: ResolversParentTypes['ElectsConnection'], establishedBy: ResolversParentTypes['EstablishedByConnection'], establishes: ResolversParentTypes['EstablishesConnection'], headedBy: ResolversParentTypes['HeadedByConnection'], heldAt: ResolversParentTypes['HeldAtConnection'], initiatedBy: ResolversParentTypes['InitiatedByConnection'], initiates: ResolversParentTypes['InitiatesConnection'], opposedBy: ResolversParentTypes['OpposedByConnection'], opposes: ResolversParentTypes['OpposesConnection'], organizedBy: ResolversParentTypes['OrganizedByConnection'], overseenBy: ResolversParentTypes['OverseenByConnection'], partOf: ResolversParentTypes['PartOfConnection'], participants: ResolversParentTypes['ParticipantsConnection'], parts: ResolversParentTypes['PartsConnection'], proposedBy: ResolversParentTypes['ProposedByConnection'], proposes: ResolversParentTypes['ProposesConnection'], publishedBy: ResolversParentTypes['PublishedByConnection'], reformedBy: ResolversParentTypes['ReformedByConnection'], reforms: ResolversParentTypes['ReformsConnection'], relations: ResolversParentTypes['RelationConnection'], supportedBy: ResolversParentTypes['SupportedByConnection'], supports: ResolversParentTypes['SupportsConnection'] };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventKindFilter: EventKindFilter;
  EventWhere: EventWhere;
  Evidenced: ResolversInterfaceTypes<ResolversParentTypes>['Evidenced'];
  Float: Scalars['Float']['output'];
  HeadedByConnection: Omit<HeadedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HeadedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  HeadedByEdge: Omit<HeadedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  HeadedByEdgeWhere: HeadedByEdgeWhere;
  HeadedByFilter: HeadedByFilter;
  HeadsConnection: Omit<HeadsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HeadsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  HeadsEdge: Omit<HeadsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  HeadsEdgeWhere: HeadsEdgeWhere;
  HeadsFilter: HeadsFilter;
  HeldAtConnection: Omit<HeldAtConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HeldAtEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  HeldAtEdge: Omit<HeldAtEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  HeldAtEdgeWhere: HeldAtEdgeWhere;
  HeldAtFilter: HeldAtFilter;
  HostsConnection: Omit<HostsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HostsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  HostsEdge: Omit<HostsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Event'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  HostsEdgeWhere: HostsEdgeWhere;
  HostsFilter: HostsFilter;
  ID: Scalars['ID']['output'];
  InitiatedByConnection: Omit<InitiatedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InitiatedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  InitiatedByEdge: Omit<InitiatedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  InitiatedByEdgeWhere: InitiatedByEdgeWhere;
  InitiatedByFilter: InitiatedByFilter;
  InitiatesConnection: Omit<InitiatesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InitiatesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  InitiatesEdge: Omit<InitiatesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  InitiatesEdgeWhere: InitiatesEdgeWhere;
  InitiatesFilter: InitiatesFilter;
  Institution: Omit<Institution, 'abolishedBy' | 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'appointedBy' | 'appoints' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'consentsTo' | 'discussedBy' | 'discusses' | 'dismissedBy' | 'dismisses' | 'drafts' | 'electedBy' | 'elects' | 'establishedBy' | 'establishes' | 'headedBy' | 'heads' | 'hosts' | 'initiatedBy' | 'initiates' | 'members' | 'opposedBy' | 'opposes' | 'organizes' | 'overseenBy' | 'oversees' | 'partOf' | 'participants' | 'participatesIn' | 'parts' | 'proposedBy' | 'proposes' | 'publishes' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: ResolversParentTypes['AbolishedByConnection'], abolishes: ResolversParentTypes['AbolishesConnection'], addressedBy: ResolversParentTypes['AddressedByConnection'], addresses: ResolversParentTypes['AddressesConnection'], adopts: ResolversParentTypes['AdoptsConnection'], amends: ResolversParentTypes['AmendsConnection'], appointedBy: ResolversParentTypes['AppointedByConnection'], appoints: ResolversParentTypes['AppointsConnection'], attributedStatements: ResolversParentTypes['StatementConnection'], citedBy: ResolversParentTypes['CitedByConnection'], consentedBy: ResolversParentTypes['ConsentedByConnection'], consentsTo: ResolversParentTypes['ConsentsToConnection'], discussedBy: ResolversParentTypes['DiscussedByConnection'], discusses: ResolversParentTypes['DiscussesConnection'], dismissedBy: ResolversParentTypes['DismissedByConnection'], dismisses: ResolversParentTypes['DismissesConnection'], drafts: ResolversParentTypes['DraftsConnection'], electedBy: ResolversParentTypes['ElectedByConnection'], elects: ResolversParentTypes['ElectsConnection'], establishedBy: ResolversParentTypes['EstablishedByConnection'], establishes: ResolversParentTypes['EstablishesConnection'], headedBy: ResolversParentTypes['HeadedByConnection'], heads: ResolversParentTypes['HeadsConnection'], hosts: ResolversParentTypes['HostsConnection'], initiatedBy: ResolversParentTypes['InitiatedByConnection'], initiates: ResolversParentTypes['InitiatesConnection'], members: ResolversParentTypes['MembersConnection'], opposedBy: ResolversParentTypes['OpposedByConnection'], opposes: ResolversParentTypes['OpposesConnection'], organizes: ResolversParentTypes['OrganizesConnection'], overseenBy: ResolversParentTypes['OverseenByConnection'], oversees: ResolversParentTypes['OverseesConnection'], partOf: ResolversParentTypes['PartOfConnection'], participants: ResolversParentTypes['ParticipantsConnection'], participatesIn: ResolversParentTypes['ParticipatesInConnection'], parts: ResolversParentTypes['PartsConnection'], proposedBy: ResolversParentTypes['ProposedByConnection'], proposes: ResolversParentTypes['ProposesConnection'], publishes: ResolversParentTypes['PublishesConnection'], reformedBy: ResolversParentTypes['ReformedByConnection'], reforms: ResolversParentTypes['ReformsConnection'], relations: ResolversParentTypes['RelationConnection'], replacedBy: ResolversParentTypes['ReplacedByConnection'], replaces: ResolversParentTypes['ReplacesConnection'], supportedBy: ResolversParentTypes['SupportedByConnection'], supports: ResolversParentTypes['SupportsConnection'] };
  InstitutionConnection: Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Institution']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  InstitutionWhere: InstitutionWhere;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  KindInfo: KindInfo;
  LabelSet: LabelSet;
  LanguageFilter: LanguageFilter;
  LocalizedText: LocalizedText;
  MemberOfConnection: Omit<MemberOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberOfEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  MemberOfEdge: Omit<MemberOfEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  MemberOfEdgeWhere: MemberOfEdgeWhere;
  MemberOfFilter: MemberOfFilter;
  MembersConnection: Omit<MembersConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MembersEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  MembersEdge: Omit<MembersEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  MembersEdgeWhere: MembersEdgeWhere;
  MembersFilter: MembersFilter;
  NameFilter: NameFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Ontology: Ontology;
  OpposedByConnection: Omit<OpposedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OpposedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  OpposedByEdge: Omit<OpposedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  OpposedByEdgeWhere: OpposedByEdgeWhere;
  OpposedByFilter: OpposedByFilter;
  OpposesConnection: Omit<OpposesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OpposesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  OpposesEdge: Omit<OpposesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  OpposesEdgeWhere: OpposesEdgeWhere;
  OpposesFilter: OpposesFilter;
  Organization: Omit<Organization, 'abolishedBy' | 'addressedBy' | 'addresses' | 'adopts' | 'appointedBy' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'discussedBy' | 'discusses' | 'dismissedBy' | 'drafts' | 'electedBy' | 'elects' | 'establishedBy' | 'headedBy' | 'hosts' | 'initiates' | 'memberOf' | 'members' | 'opposedBy' | 'opposes' | 'organizedBy' | 'organizes' | 'overseenBy' | 'oversees' | 'partOf' | 'participants' | 'participatesIn' | 'parts' | 'proposes' | 'publishes' | 'reformedBy' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy' | 'supports'> & { abolishedBy: ResolversParentTypes['AbolishedByConnection'], addressedBy: ResolversParentTypes['AddressedByConnection'], addresses: ResolversParentTypes['AddressesConnection'], adopts: ResolversParentTypes['AdoptsConnection'], appointedBy: ResolversParentTypes['AppointedByConnection'], attributedStatements: ResolversParentTypes['StatementConnection'], citedBy: ResolversParentTypes['CitedByConnection'], consentedBy: ResolversParentTypes['ConsentedByConnection'], discussedBy: ResolversParentTypes['DiscussedByConnection'], discusses: ResolversParentTypes['DiscussesConnection'], dismissedBy: ResolversParentTypes['DismissedByConnection'], drafts: ResolversParentTypes['DraftsConnection'], electedBy: ResolversParentTypes['ElectedByConnection'], elects: ResolversParentTypes['ElectsConnection'], establishedBy: ResolversParentTypes['EstablishedByConnection'], headedBy: ResolversParentTypes['HeadedByConnection'], hosts: ResolversParentTypes['HostsConnection'], initiates: ResolversParentTypes['InitiatesConnection'], memberOf: ResolversParentTypes['MemberOfConnection'], members: ResolversParentTypes['MembersConnection'], opposedBy: ResolversParentTypes['OpposedByConnection'], opposes: ResolversParentTypes['OpposesConnection'], organizedBy: ResolversParentTypes['OrganizedByConnection'], organizes: ResolversParentTypes['OrganizesConnection'], overseenBy: ResolversParentTypes['OverseenByConnection'], oversees: ResolversParentTypes['OverseesConnection'], partOf: ResolversParentTypes['PartOfConnection'], participants: ResolversParentTypes['ParticipantsConnection'], participatesIn: ResolversParentTypes['ParticipatesInConnection'], parts: ResolversParentTypes['PartsConnection'], proposes: ResolversParentTypes['ProposesConnection'], publishes: ResolversParentTypes['PublishesConnection'], reformedBy: ResolversParentTypes['ReformedByConnection'], relations: ResolversParentTypes['RelationConnection'], replacedBy: ResolversParentTypes['ReplacedByConnection'], replaces: ResolversParentTypes['ReplacesConnection'], supportedBy: ResolversParentTypes['SupportedByConnection'], supports: ResolversParentTypes['SupportsConnection'] };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationWhere: OrganizationWhere;
  OrganizedByConnection: Omit<OrganizedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  OrganizedByEdge: Omit<OrganizedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  OrganizedByEdgeWhere: OrganizedByEdgeWhere;
  OrganizedByFilter: OrganizedByFilter;
  OrganizesConnection: Omit<OrganizesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  OrganizesEdge: Omit<OrganizesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  OrganizesEdgeWhere: OrganizesEdgeWhere;
  OrganizesFilter: OrganizesFilter;
  OverseenByConnection: Omit<OverseenByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OverseenByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  OverseenByEdge: Omit<OverseenByEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  OverseenByEdgeWhere: OverseenByEdgeWhere;
  OverseenByFilter: OverseenByFilter;
  OverseesConnection: Omit<OverseesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OverseesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  OverseesEdge: Omit<OverseesEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  OverseesEdgeWhere: OverseesEdgeWhere;
  OverseesFilter: OverseesFilter;
  PageInfo: PageInfo;
  PartOfConnection: Omit<PartOfConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartOfEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  PartOfEdge: Omit<PartOfEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  PartOfEdgeWhere: PartOfEdgeWhere;
  PartOfFilter: PartOfFilter;
  ParticipantsConnection: Omit<ParticipantsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipantsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ParticipantsEdge: Omit<ParticipantsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  ParticipantsEdgeWhere: ParticipantsEdgeWhere;
  ParticipantsFilter: ParticipantsFilter;
  ParticipatesInConnection: Omit<ParticipatesInConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipatesInEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ParticipatesInEdge: Omit<ParticipatesInEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  ParticipatesInEdgeWhere: ParticipatesInEdgeWhere;
  ParticipatesInFilter: ParticipatesInFilter;
  PartsConnection: Omit<PartsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  PartsEdge: Omit<PartsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  PartsEdgeWhere: PartsEdgeWhere;
  PartsFilter: PartsFilter;
  Person: Omit<Person, 'abolishes' | 'addressedBy' | 'addresses' | 'adopts' | 'amends' | 'appointedBy' | 'appoints' | 'attributedStatements' | 'citedBy' | 'cites' | 'consentedBy' | 'discusses' | 'dismissedBy' | 'dismisses' | 'drafts' | 'electedBy' | 'establishes' | 'heads' | 'initiates' | 'memberOf' | 'opposedBy' | 'opposes' | 'organizes' | 'oversees' | 'participatesIn' | 'proposes' | 'publishes' | 'reforms' | 'relations' | 'supportedBy' | 'supports'> & { abolishes: ResolversParentTypes['AbolishesConnection'], addressedBy: ResolversParentTypes['AddressedByConnection'], addresses: ResolversParentTypes['AddressesConnection'], adopts: ResolversParentTypes['AdoptsConnection'], amends: ResolversParentTypes['AmendsConnection'], appointedBy: ResolversParentTypes['AppointedByConnection'], appoints: ResolversParentTypes['AppointsConnection'], attributedStatements: ResolversParentTypes['StatementConnection'], citedBy: ResolversParentTypes['CitedByConnection'], cites: ResolversParentTypes['CitesConnection'], consentedBy: ResolversParentTypes['ConsentedByConnection'], discusses: ResolversParentTypes['DiscussesConnection'], dismissedBy: ResolversParentTypes['DismissedByConnection'], dismisses: ResolversParentTypes['DismissesConnection'], drafts: ResolversParentTypes['DraftsConnection'], electedBy: ResolversParentTypes['ElectedByConnection'], establishes: ResolversParentTypes['EstablishesConnection'], heads: ResolversParentTypes['HeadsConnection'], initiates: ResolversParentTypes['InitiatesConnection'], memberOf: ResolversParentTypes['MemberOfConnection'], opposedBy: ResolversParentTypes['OpposedByConnection'], opposes: ResolversParentTypes['OpposesConnection'], organizes: ResolversParentTypes['OrganizesConnection'], oversees: ResolversParentTypes['OverseesConnection'], participatesIn: ResolversParentTypes['ParticipatesInConnection'], proposes: ResolversParentTypes['ProposesConnection'], publishes: ResolversParentTypes['PublishesConnection'], reforms: ResolversParentTypes['ReformsConnection'], relations: ResolversParentTypes['RelationConnection'], supportedBy: ResolversParentTypes['SupportedByConnection'], supports: ResolversParentTypes['SupportsConnection'] };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonWhere: PersonWhere;
  Place: Omit<Place, 'attributedStatements' | 'headedBy' | 'hosts' | 'members' | 'partOf' | 'participatesIn' | 'parts' | 'relations'> & { attributedStatements: ResolversParentTypes['StatementConnection'], headedBy: ResolversParentTypes['HeadedByConnection'], hosts: ResolversParentTypes['HostsConnection'], members: ResolversParentTypes['MembersConnection'], partOf: ResolversParentTypes['PartOfConnection'], participatesIn: ResolversParentTypes['ParticipatesInConnection'], parts: ResolversParentTypes['PartsConnection'], relations: ResolversParentTypes['RelationConnection'] };
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceWhere: PlaceWhere;
  PropertyInfo: PropertyInfo;
  ProposedByConnection: Omit<ProposedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ProposedByEdge: Omit<ProposedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  ProposedByEdgeWhere: ProposedByEdgeWhere;
  ProposedByFilter: ProposedByFilter;
  ProposesConnection: Omit<ProposesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ProposesEdge: Omit<ProposesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  ProposesEdgeWhere: ProposesEdgeWhere;
  ProposesFilter: ProposesFilter;
  Provision: Omit<Provision, 'abolishedBy' | 'abolishes' | 'adoptedBy' | 'amendedBy' | 'attributedStatements' | 'citedBy' | 'cites' | 'discussedBy' | 'discusses' | 'draftedBy' | 'establishedBy' | 'establishes' | 'opposedBy' | 'partOf' | 'parts' | 'proposedBy' | 'reformedBy' | 'reforms' | 'relations' | 'replacedBy' | 'replaces' | 'supportedBy'> & { abolishedBy: ResolversParentTypes['AbolishedByConnection'], abolishes: ResolversParentTypes['AbolishesConnection'], adoptedBy: ResolversParentTypes['AdoptedByConnection'], amendedBy: ResolversParentTypes['AmendedByConnection'], attributedStatements: ResolversParentTypes['StatementConnection'], citedBy: ResolversParentTypes['CitedByConnection'], cites: ResolversParentTypes['CitesConnection'], discussedBy: ResolversParentTypes['DiscussedByConnection'], discusses: ResolversParentTypes['DiscussesConnection'], draftedBy: ResolversParentTypes['DraftedByConnection'], establishedBy: ResolversParentTypes['EstablishedByConnection'], establishes: ResolversParentTypes['EstablishesConnection'], opposedBy: ResolversParentTypes['OpposedByConnection'], partOf: ResolversParentTypes['PartOfConnection'], parts: ResolversParentTypes['PartsConnection'], proposedBy: ResolversParentTypes['ProposedByConnection'], reformedBy: ResolversParentTypes['ReformedByConnection'], reforms: ResolversParentTypes['ReformsConnection'], relations: ResolversParentTypes['RelationConnection'], replacedBy: ResolversParentTypes['ReplacedByConnection'], replaces: ResolversParentTypes['ReplacesConnection'], supportedBy: ResolversParentTypes['SupportedByConnection'] };
  ProvisionConnection: Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProvisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Provision']> };
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  ProvisionWhere: ProvisionWhere;
  PublishedByConnection: Omit<PublishedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  PublishedByEdge: Omit<PublishedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  PublishedByEdgeWhere: PublishedByEdgeWhere;
  PublishedByFilter: PublishedByFilter;
  PublishesConnection: Omit<PublishesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  PublishesEdge: Omit<PublishesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  PublishesEdgeWhere: PublishesEdgeWhere;
  PublishesFilter: PublishesFilter;
  Query: Record<PropertyKey, never>;
  RankedEntity: Omit<RankedEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Rankings: Omit<Rankings, 'items'> & { items: ReadonlyArray<ResolversParentTypes['RankedEntity']> };
  ReformedByConnection: Omit<ReformedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReformedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ReformedByEdge: Omit<ReformedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  ReformedByEdgeWhere: ReformedByEdgeWhere;
  ReformedByFilter: ReformedByFilter;
  ReformsConnection: Omit<ReformsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReformsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ReformsEdge: Omit<ReformsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  ReformsEdgeWhere: ReformsEdgeWhere;
  ReformsFilter: ReformsFilter;
  Relation: Omit<Relation, 'object' | 'statements' | 'subject' | 'under'> & { object: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, subject: ResolversParentTypes['Entity'], under?: Maybe<ResolversParentTypes['Entity']> };
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  RelationCount: RelationCount;
  RelationEdge: Omit<RelationEdge, 'node' | 'statements' | 'under'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, under?: Maybe<ResolversParentTypes['Entity']> };
  RelationEdgeWhere: RelationEdgeWhere;
  RelationTypeFilter: RelationTypeFilter;
  RelationTypeInfo: RelationTypeInfo;
  RelationsFilter: RelationsFilter;
  ReplacedByConnection: Omit<ReplacedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReplacedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ReplacedByEdge: Omit<ReplacedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  ReplacedByEdgeWhere: ReplacedByEdgeWhere;
  ReplacedByFilter: ReplacedByFilter;
  ReplacesConnection: Omit<ReplacesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReplacesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ReplacesEdge: Omit<ReplacesEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  ReplacesEdgeWhere: ReplacesEdgeWhere;
  ReplacesFilter: ReplacesFilter;
  Source: Omit<Source, 'statements'> & { statements: ResolversParentTypes['StatementConnection'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceWhere: SourceWhere;
  Statement: Omit<Statement, 'attributedTo' | 'edge' | 'source'> & { attributedTo?: Maybe<ResolversParentTypes['Entity']>, edge?: Maybe<ResolversParentTypes['Relation']>, source: ResolversParentTypes['Source'] };
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementWhere: StatementWhere;
  StatementsFilter: StatementsFilter;
  Stats: Stats;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  SupportedByConnection: Omit<SupportedByConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupportedByEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SupportedByEdge: Omit<SupportedByEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  SupportedByEdgeWhere: SupportedByEdgeWhere;
  SupportedByFilter: SupportedByFilter;
  SupportsConnection: Omit<SupportsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupportsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SupportsEdge: Omit<SupportsEdge, 'node' | 'statements'> & { node: ResolversParentTypes['Entity'], statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  SupportsEdgeWhere: SupportsEdgeWhere;
  SupportsFilter: SupportsFilter;
  Topic: Omit<Topic, 'abolishedBy' | 'attributedStatements' | 'citedBy' | 'consentedBy' | 'discussedBy' | 'establishedBy' | 'initiatedBy' | 'opposedBy' | 'partOf' | 'parts' | 'proposedBy' | 'reformedBy' | 'relations' | 'supportedBy'> & { abolishedBy: ResolversParentTypes['AbolishedByConnection'], attributedStatements: ResolversParentTypes['StatementConnection'], citedBy: ResolversParentTypes['CitedByConnection'], consentedBy: ResolversParentTypes['ConsentedByConnection'], discussedBy: ResolversParentTypes['DiscussedByConnection'], establishedBy: ResolversParentTypes['EstablishedByConnection'], initiatedBy: ResolversParentTypes['InitiatedByConnection'], opposedBy: ResolversParentTypes['OpposedByConnection'], partOf: ResolversParentTypes['PartOfConnection'], parts: ResolversParentTypes['PartsConnection'], proposedBy: ResolversParentTypes['ProposedByConnection'], reformedBy: ResolversParentTypes['ReformedByConnection'], relations: ResolversParentTypes['RelationConnection'], supportedBy: ResolversParentTypes['SupportedByConnection'] };
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicWhere: TopicWhere;
};

export type AbolishedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AbolishedByConnection'] = ResolversParentTypes['AbolishedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AbolishedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbolishedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AbolishedByEdge'] = ResolversParentTypes['AbolishedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AbolishedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbolishesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AbolishesConnection'] = ResolversParentTypes['AbolishesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AbolishesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AbolishesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AbolishesEdge'] = ResolversParentTypes['AbolishesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AbolishesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddressedByConnection'] = ResolversParentTypes['AddressedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AddressedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddressedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddressedByEdge'] = ResolversParentTypes['AddressedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AddressedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddressesConnection'] = ResolversParentTypes['AddressesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AddressesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddressesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddressesEdge'] = ResolversParentTypes['AddressesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AddressesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptedByConnection'] = ResolversParentTypes['AdoptedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdoptedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdoptedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptedByEdge'] = ResolversParentTypes['AdoptedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AdoptedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptsConnection'] = ResolversParentTypes['AdoptsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdoptsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdoptsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptsEdge'] = ResolversParentTypes['AdoptsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AdoptsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AmendedByConnection'] = ResolversParentTypes['AmendedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AmendedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmendedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AmendedByEdge'] = ResolversParentTypes['AmendedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AmendedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AmendsConnection'] = ResolversParentTypes['AmendsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AmendsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmendsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AmendsEdge'] = ResolversParentTypes['AmendsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AmendsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointedByConnection'] = ResolversParentTypes['AppointedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointedByEdge'] = ResolversParentTypes['AppointedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AppointedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointsConnection'] = ResolversParentTypes['AppointsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointsEdge'] = ResolversParentTypes['AppointsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<AppointsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitedByConnection'] = ResolversParentTypes['CitedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitedByEdge'] = ResolversParentTypes['CitedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<CitedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitesConnection'] = ResolversParentTypes['CitesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitesEdge'] = ResolversParentTypes['CitesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<CitesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<CommunityMembersArgs>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentedByConnection'] = ResolversParentTypes['ConsentedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentedByEdge'] = ResolversParentTypes['ConsentedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ConsentedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentsToConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentsToConnection'] = ResolversParentTypes['ConsentsToConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentsToEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentsToEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsentsToEdge'] = ResolversParentTypes['ConsentsToEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ConsentsToEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DiscussedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscussedByConnection'] = ResolversParentTypes['DiscussedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscussedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscussedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscussedByEdge'] = ResolversParentTypes['DiscussedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DiscussedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscussesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscussesConnection'] = ResolversParentTypes['DiscussesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscussesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscussesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiscussesEdge'] = ResolversParentTypes['DiscussesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DiscussesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DismissedByConnection'] = ResolversParentTypes['DismissedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DismissedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DismissedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DismissedByEdge'] = ResolversParentTypes['DismissedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DismissedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DismissesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DismissesConnection'] = ResolversParentTypes['DismissesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DismissesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DismissesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DismissesEdge'] = ResolversParentTypes['DismissesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DismissesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  abolishedBy?: Resolver<ResolversTypes['AbolishedByConnection'], ParentType, ContextType, Partial<DocumentAbolishedByArgs>>;
  abolishes?: Resolver<ResolversTypes['AbolishesConnection'], ParentType, ContextType, Partial<DocumentAbolishesArgs>>;
  addresses?: Resolver<ResolversTypes['AddressesConnection'], ParentType, ContextType, Partial<DocumentAddressesArgs>>;
  adoptedBy?: Resolver<ResolversTypes['AdoptedByConnection'], ParentType, ContextType, Partial<DocumentAdoptedByArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['AmendedByConnection'], ParentType, ContextType, Partial<DocumentAmendedByArgs>>;
  amends?: Resolver<ResolversTypes['AmendsConnection'], ParentType, ContextType, Partial<DocumentAmendsArgs>>;
  attributedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<DocumentAttributedStatementsArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<DocumentCitedByArgs>>;
  cites?: Resolver<ResolversTypes['CitesConnection'], ParentType, ContextType, Partial<DocumentCitesArgs>>;
  consentedBy?: Resolver<ResolversTypes['ConsentedByConnection'], ParentType, ContextType, Partial<DocumentConsentedByArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DocumentDescriptionArgs>>;
  discussedBy?: Resolver<ResolversTypes['DiscussedByConnection'], ParentType, ContextType, Partial<DocumentDiscussedByArgs>>;
  discusses?: Resolver<ResolversTypes['DiscussesConnection'], ParentType, ContextType, Partial<DocumentDiscussesArgs>>;
  draftedBy?: Resolver<ResolversTypes['DraftedByConnection'], ParentType, ContextType, Partial<DocumentDraftedByArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedByConnection'], ParentType, ContextType, Partial<DocumentEstablishedByArgs>>;
  establishes?: Resolver<ResolversTypes['EstablishesConnection'], ParentType, ContextType, Partial<DocumentEstablishesArgs>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ResolversTypes['InitiatedByConnection'], ParentType, ContextType, Partial<DocumentInitiatedByArgs>>;
  initiates?: Resolver<ResolversTypes['InitiatesConnection'], ParentType, ContextType, Partial<DocumentInitiatesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  opposedBy?: Resolver<ResolversTypes['OpposedByConnection'], ParentType, ContextType, Partial<DocumentOpposedByArgs>>;
  opposes?: Resolver<ResolversTypes['OpposesConnection'], ParentType, ContextType, Partial<DocumentOpposesArgs>>;
  overseenBy?: Resolver<ResolversTypes['OverseenByConnection'], ParentType, ContextType, Partial<DocumentOverseenByArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<DocumentPartOfArgs>>;
  parts?: Resolver<ResolversTypes['PartsConnection'], ParentType, ContextType, Partial<DocumentPartsArgs>>;
  proposedBy?: Resolver<ResolversTypes['ProposedByConnection'], ParentType, ContextType, Partial<DocumentProposedByArgs>>;
  proposes?: Resolver<ResolversTypes['ProposesConnection'], ParentType, ContextType, Partial<DocumentProposesArgs>>;
  publishedBy?: Resolver<ResolversTypes['PublishedByConnection'], ParentType, ContextType, Partial<DocumentPublishedByArgs>>;
  reformedBy?: Resolver<ResolversTypes['ReformedByConnection'], ParentType, ContextType, Partial<DocumentReformedByArgs>>;
  reforms?: Resolver<ResolversTypes['ReformsConnection'], ParentType, ContextType, Partial<DocumentReformsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentRelationsArgs, 'direction'>>;
  replacedBy?: Resolver<ResolversTypes['ReplacedByConnection'], ParentType, ContextType, Partial<DocumentReplacedByArgs>>;
  replaces?: Resolver<ResolversTypes['ReplacesConnection'], ParentType, ContextType, Partial<DocumentReplacesArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['SupportedByConnection'], ParentType, ContextType, Partial<DocumentSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['SupportsConnection'], ParentType, ContextType, Partial<DocumentSupportsArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DraftedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftedByConnection'] = ResolversParentTypes['DraftedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftedByEdge'] = ResolversParentTypes['DraftedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DraftedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftsConnection'] = ResolversParentTypes['DraftsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftsEdge'] = ResolversParentTypes['DraftsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<DraftsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElectedByConnection'] = ResolversParentTypes['ElectedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElectedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElectedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElectedByEdge'] = ResolversParentTypes['ElectedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ElectedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElectsConnection'] = ResolversParentTypes['ElectsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElectsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElectsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElectsEdge'] = ResolversParentTypes['ElectsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ElectsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Document' | 'Event' | 'Institution' | 'Organization' | 'Person' | 'Place' | 'Provision' | 'Topic', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityTypeInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityTypeInfo'] = ResolversParentTypes['EntityTypeInfo']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindInfo']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LabelSet'], ParentType, ContextType>;
  listField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyInfo']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EstablishedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstablishedByConnection'] = ResolversParentTypes['EstablishedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstablishedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstablishedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstablishedByEdge'] = ResolversParentTypes['EstablishedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<EstablishedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstablishesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstablishesConnection'] = ResolversParentTypes['EstablishesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstablishesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstablishesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EstablishesEdge'] = ResolversParentTypes['EstablishesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<EstablishesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  abolishedBy?: Resolver<ResolversTypes['AbolishedByConnection'], ParentType, ContextType, Partial<EventAbolishedByArgs>>;
  abolishes?: Resolver<ResolversTypes['AbolishesConnection'], ParentType, ContextType, Partial<EventAbolishesArgs>>;
  addressedBy?: Resolver<ResolversTypes['AddressedByConnection'], ParentType, ContextType, Partial<EventAddressedByArgs>>;
  addresses?: Resolver<ResolversTypes['AddressesConnection'], ParentType, ContextType, Partial<EventAddressesArgs>>;
  adopts?: Resolver<ResolversTypes['AdoptsConnection'], ParentType, ContextType, Partial<EventAdoptsArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amends?: Resolver<ResolversTypes['AmendsConnection'], ParentType, ContextType, Partial<EventAmendsArgs>>;
  attributedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventAttributedStatementsArgs>>;
  cites?: Resolver<ResolversTypes['CitesConnection'], ParentType, ContextType, Partial<EventCitesArgs>>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EventDescriptionArgs>>;
  discussedBy?: Resolver<ResolversTypes['DiscussedByConnection'], ParentType, ContextType, Partial<EventDiscussedByArgs>>;
  discusses?: Resolver<ResolversTypes['DiscussesConnection'], ParentType, ContextType, Partial<EventDiscussesArgs>>;
  elects?: Resolver<ResolversTypes['ElectsConnection'], ParentType, ContextType, Partial<EventElectsArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedByConnection'], ParentType, ContextType, Partial<EventEstablishedByArgs>>;
  establishes?: Resolver<ResolversTypes['EstablishesConnection'], ParentType, ContextType, Partial<EventEstablishesArgs>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  headedBy?: Resolver<ResolversTypes['HeadedByConnection'], ParentType, ContextType, Partial<EventHeadedByArgs>>;
  heldAt?: Resolver<ResolversTypes['HeldAtConnection'], ParentType, ContextType, Partial<EventHeldAtArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ResolversTypes['InitiatedByConnection'], ParentType, ContextType, Partial<EventInitiatedByArgs>>;
  initiates?: Resolver<ResolversTypes['InitiatesConnection'], ParentType, ContextType, Partial<EventInitiatesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  opposedBy?: Resolver<ResolversTypes['OpposedByConnection'], ParentType, ContextType, Partial<EventOpposedByArgs>>;
  opposes?: Resolver<ResolversTypes['OpposesConnection'], ParentType, ContextType, Partial<EventOpposesArgs>>;
  organizedBy?: Resolver<ResolversTypes['OrganizedByConnection'], ParentType, ContextType, Partial<EventOrganizedByArgs>>;
  overseenBy?: Resolver<ResolversTypes['OverseenByConnection'], ParentType, ContextType, Partial<EventOverseenByArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<EventPartOfArgs>>;
  participants?: Resolver<ResolversTypes['ParticipantsConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  parts?: Resolver<ResolversTypes['PartsConnection'], ParentType, ContextType, Partial<EventPartsArgs>>;
  proposedBy?: Resolver<ResolversTypes['ProposedByConnection'], ParentType, ContextType, Partial<EventProposedByArgs>>;
  proposes?: Resolver<ResolversTypes['ProposesConnection'], ParentType, ContextType, Partial<EventProposesArgs>>;
  publishedBy?: Resolver<ResolversTypes['PublishedByConnection'], ParentType, ContextType, Partial<EventPublishedByArgs>>;
  reformedBy?: Resolver<ResolversTypes['ReformedByConnection'], ParentType, ContextType, Partial<EventReformedByArgs>>;
  reforms?: Resolver<ResolversTypes['ReformsConnection'], ParentType, ContextType, Partial<EventReformsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'direction'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['SupportedByConnection'], ParentType, ContextType, Partial<EventSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['SupportsConnection'], ParentType, ContextType, Partial<EventSupportsArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidencedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidenced'] = ResolversParentTypes['Evidenced']> = {
  __resolveType: TypeResolveFn<'AbolishedByEdge' | 'AbolishesEdge' | 'AddressedByEdge' | 'AddressesEdge' | 'AdoptedByEdge' | 'AdoptsEdge' | 'AmendedByEdge' | 'AmendsEdge' | 'AppointedByEdge' | 'AppointsEdge' | 'CitedByEdge' | 'CitesEdge' | 'ConsentedByEdge' | 'ConsentsToEdge' | 'DiscussedByEdge' | 'DiscussesEdge' | 'DismissedByEdge' | 'DismissesEdge' | 'DraftedByEdge' | 'DraftsEdge' | 'ElectedByEdge' | 'ElectsEdge' | 'EstablishedByEdge' | 'EstablishesEdge' | 'HeadedByEdge' | 'HeadsEdge' | 'HeldAtEdge' | 'HostsEdge' | 'InitiatedByEdge' | 'InitiatesEdge' | 'MemberOfEdge' | 'MembersEdge' | 'OpposedByEdge' | 'OpposesEdge' | 'OrganizedByEdge' | 'OrganizesEdge' | 'OverseenByEdge' | 'OverseesEdge' | 'PartOfEdge' | 'ParticipantsEdge' | 'ParticipatesInEdge' | 'PartsEdge' | 'ProposedByEdge' | 'ProposesEdge' | 'PublishedByEdge' | 'PublishesEdge' | 'ReformedByEdge' | 'ReformsEdge' | 'Relation' | 'RelationEdge' | 'ReplacedByEdge' | 'ReplacesEdge' | 'SupportedByEdge' | 'SupportsEdge', ParentType, ContextType>;
};

export type HeadedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadedByConnection'] = ResolversParentTypes['HeadedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeadedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadedByEdge'] = ResolversParentTypes['HeadedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<HeadedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeadsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadsConnection'] = ResolversParentTypes['HeadsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeadsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeadsEdge'] = ResolversParentTypes['HeadsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<HeadsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldAtConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldAtConnection'] = ResolversParentTypes['HeldAtConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeldAtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldAtEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldAtEdge'] = ResolversParentTypes['HeldAtEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<HeldAtEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HostsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HostsConnection'] = ResolversParentTypes['HostsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HostsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HostsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HostsEdge'] = ResolversParentTypes['HostsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<HostsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiatedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiatedByConnection'] = ResolversParentTypes['InitiatedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiatedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiatedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiatedByEdge'] = ResolversParentTypes['InitiatedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<InitiatedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiatesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiatesConnection'] = ResolversParentTypes['InitiatesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiatesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiatesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiatesEdge'] = ResolversParentTypes['InitiatesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<InitiatesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  abolishedBy?: Resolver<ResolversTypes['AbolishedByConnection'], ParentType, ContextType, Partial<InstitutionAbolishedByArgs>>;
  abolishes?: Resolver<ResolversTypes['AbolishesConnection'], ParentType, ContextType, Partial<InstitutionAbolishesArgs>>;
  addressedBy?: Resolver<ResolversTypes['AddressedByConnection'], ParentType, ContextType, Partial<InstitutionAddressedByArgs>>;
  addresses?: Resolver<ResolversTypes['AddressesConnection'], ParentType, ContextType, Partial<InstitutionAddressesArgs>>;
  adopts?: Resolver<ResolversTypes['AdoptsConnection'], ParentType, ContextType, Partial<InstitutionAdoptsArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amends?: Resolver<ResolversTypes['AmendsConnection'], ParentType, ContextType, Partial<InstitutionAmendsArgs>>;
  appointedBy?: Resolver<ResolversTypes['AppointedByConnection'], ParentType, ContextType, Partial<InstitutionAppointedByArgs>>;
  appoints?: Resolver<ResolversTypes['AppointsConnection'], ParentType, ContextType, Partial<InstitutionAppointsArgs>>;
  attributedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<InstitutionAttributedStatementsArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<InstitutionCitedByArgs>>;
  consentedBy?: Resolver<ResolversTypes['ConsentedByConnection'], ParentType, ContextType, Partial<InstitutionConsentedByArgs>>;
  consentsTo?: Resolver<ResolversTypes['ConsentsToConnection'], ParentType, ContextType, Partial<InstitutionConsentsToArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<InstitutionDescriptionArgs>>;
  discussedBy?: Resolver<ResolversTypes['DiscussedByConnection'], ParentType, ContextType, Partial<InstitutionDiscussedByArgs>>;
  discusses?: Resolver<ResolversTypes['DiscussesConnection'], ParentType, ContextType, Partial<InstitutionDiscussesArgs>>;
  dismissedBy?: Resolver<ResolversTypes['DismissedByConnection'], ParentType, ContextType, Partial<InstitutionDismissedByArgs>>;
  dismisses?: Resolver<ResolversTypes['DismissesConnection'], ParentType, ContextType, Partial<InstitutionDismissesArgs>>;
  drafts?: Resolver<ResolversTypes['DraftsConnection'], ParentType, ContextType, Partial<InstitutionDraftsArgs>>;
  electedBy?: Resolver<ResolversTypes['ElectedByConnection'], ParentType, ContextType, Partial<InstitutionElectedByArgs>>;
  elects?: Resolver<ResolversTypes['ElectsConnection'], ParentType, ContextType, Partial<InstitutionElectsArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedByConnection'], ParentType, ContextType, Partial<InstitutionEstablishedByArgs>>;
  establishes?: Resolver<ResolversTypes['EstablishesConnection'], ParentType, ContextType, Partial<InstitutionEstablishesArgs>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  headedBy?: Resolver<ResolversTypes['HeadedByConnection'], ParentType, ContextType, Partial<InstitutionHeadedByArgs>>;
  heads?: Resolver<ResolversTypes['HeadsConnection'], ParentType, ContextType, Partial<InstitutionHeadsArgs>>;
  hosts?: Resolver<ResolversTypes['HostsConnection'], ParentType, ContextType, Partial<InstitutionHostsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ResolversTypes['InitiatedByConnection'], ParentType, ContextType, Partial<InstitutionInitiatedByArgs>>;
  initiates?: Resolver<ResolversTypes['InitiatesConnection'], ParentType, ContextType, Partial<InstitutionInitiatesArgs>>;
  members?: Resolver<ResolversTypes['MembersConnection'], ParentType, ContextType, Partial<InstitutionMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstitutionNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  opposedBy?: Resolver<ResolversTypes['OpposedByConnection'], ParentType, ContextType, Partial<InstitutionOpposedByArgs>>;
  opposes?: Resolver<ResolversTypes['OpposesConnection'], ParentType, ContextType, Partial<InstitutionOpposesArgs>>;
  organizes?: Resolver<ResolversTypes['OrganizesConnection'], ParentType, ContextType, Partial<InstitutionOrganizesArgs>>;
  overseenBy?: Resolver<ResolversTypes['OverseenByConnection'], ParentType, ContextType, Partial<InstitutionOverseenByArgs>>;
  oversees?: Resolver<ResolversTypes['OverseesConnection'], ParentType, ContextType, Partial<InstitutionOverseesArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<InstitutionPartOfArgs>>;
  participants?: Resolver<ResolversTypes['ParticipantsConnection'], ParentType, ContextType, Partial<InstitutionParticipantsArgs>>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, Partial<InstitutionParticipatesInArgs>>;
  parts?: Resolver<ResolversTypes['PartsConnection'], ParentType, ContextType, Partial<InstitutionPartsArgs>>;
  proposedBy?: Resolver<ResolversTypes['ProposedByConnection'], ParentType, ContextType, Partial<InstitutionProposedByArgs>>;
  proposes?: Resolver<ResolversTypes['ProposesConnection'], ParentType, ContextType, Partial<InstitutionProposesArgs>>;
  publishes?: Resolver<ResolversTypes['PublishesConnection'], ParentType, ContextType, Partial<InstitutionPublishesArgs>>;
  reformedBy?: Resolver<ResolversTypes['ReformedByConnection'], ParentType, ContextType, Partial<InstitutionReformedByArgs>>;
  reforms?: Resolver<ResolversTypes['ReformsConnection'], ParentType, ContextType, Partial<InstitutionReformsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InstitutionRelationsArgs, 'direction'>>;
  replacedBy?: Resolver<ResolversTypes['ReplacedByConnection'], ParentType, ContextType, Partial<InstitutionReplacedByArgs>>;
  replaces?: Resolver<ResolversTypes['ReplacesConnection'], ParentType, ContextType, Partial<InstitutionReplacesArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['SupportedByConnection'], ParentType, ContextType, Partial<InstitutionSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['SupportsConnection'], ParentType, ContextType, Partial<InstitutionSupportsArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type KindInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindInfo'] = ResolversParentTypes['KindInfo']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LabelSet'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LabelSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelSet'] = ResolversParentTypes['LabelSet']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ru?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberOfConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberOfConnection'] = ResolversParentTypes['MemberOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberOfEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberOfEdge'] = ResolversParentTypes['MemberOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<MemberOfEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembersConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembersConnection'] = ResolversParentTypes['MembersConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembersEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembersEdge'] = ResolversParentTypes['MembersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<MembersEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Document' | 'Event' | 'Institution' | 'Organization' | 'Person' | 'Place' | 'Provision' | 'Relation' | 'Source' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  entityTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityTypeInfo']>, ParentType, ContextType>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationTypeInfo']>, ParentType, ContextType>;
};

export type OpposedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpposedByConnection'] = ResolversParentTypes['OpposedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpposedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpposedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpposedByEdge'] = ResolversParentTypes['OpposedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OpposedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpposesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpposesConnection'] = ResolversParentTypes['OpposesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpposesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpposesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpposesEdge'] = ResolversParentTypes['OpposesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OpposesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  abolishedBy?: Resolver<ResolversTypes['AbolishedByConnection'], ParentType, ContextType, Partial<OrganizationAbolishedByArgs>>;
  addressedBy?: Resolver<ResolversTypes['AddressedByConnection'], ParentType, ContextType, Partial<OrganizationAddressedByArgs>>;
  addresses?: Resolver<ResolversTypes['AddressesConnection'], ParentType, ContextType, Partial<OrganizationAddressesArgs>>;
  adopts?: Resolver<ResolversTypes['AdoptsConnection'], ParentType, ContextType, Partial<OrganizationAdoptsArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  appointedBy?: Resolver<ResolversTypes['AppointedByConnection'], ParentType, ContextType, Partial<OrganizationAppointedByArgs>>;
  attributedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationAttributedStatementsArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<OrganizationCitedByArgs>>;
  consentedBy?: Resolver<ResolversTypes['ConsentedByConnection'], ParentType, ContextType, Partial<OrganizationConsentedByArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OrganizationDescriptionArgs>>;
  discussedBy?: Resolver<ResolversTypes['DiscussedByConnection'], ParentType, ContextType, Partial<OrganizationDiscussedByArgs>>;
  discusses?: Resolver<ResolversTypes['DiscussesConnection'], ParentType, ContextType, Partial<OrganizationDiscussesArgs>>;
  dismissedBy?: Resolver<ResolversTypes['DismissedByConnection'], ParentType, ContextType, Partial<OrganizationDismissedByArgs>>;
  drafts?: Resolver<ResolversTypes['DraftsConnection'], ParentType, ContextType, Partial<OrganizationDraftsArgs>>;
  electedBy?: Resolver<ResolversTypes['ElectedByConnection'], ParentType, ContextType, Partial<OrganizationElectedByArgs>>;
  elects?: Resolver<ResolversTypes['ElectsConnection'], ParentType, ContextType, Partial<OrganizationElectsArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedByConnection'], ParentType, ContextType, Partial<OrganizationEstablishedByArgs>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  headedBy?: Resolver<ResolversTypes['HeadedByConnection'], ParentType, ContextType, Partial<OrganizationHeadedByArgs>>;
  hosts?: Resolver<ResolversTypes['HostsConnection'], ParentType, ContextType, Partial<OrganizationHostsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiates?: Resolver<ResolversTypes['InitiatesConnection'], ParentType, ContextType, Partial<OrganizationInitiatesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MemberOfConnection'], ParentType, ContextType, Partial<OrganizationMemberOfArgs>>;
  members?: Resolver<ResolversTypes['MembersConnection'], ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  opposedBy?: Resolver<ResolversTypes['OpposedByConnection'], ParentType, ContextType, Partial<OrganizationOpposedByArgs>>;
  opposes?: Resolver<ResolversTypes['OpposesConnection'], ParentType, ContextType, Partial<OrganizationOpposesArgs>>;
  organizedBy?: Resolver<ResolversTypes['OrganizedByConnection'], ParentType, ContextType, Partial<OrganizationOrganizedByArgs>>;
  organizes?: Resolver<ResolversTypes['OrganizesConnection'], ParentType, ContextType, Partial<OrganizationOrganizesArgs>>;
  overseenBy?: Resolver<ResolversTypes['OverseenByConnection'], ParentType, ContextType, Partial<OrganizationOverseenByArgs>>;
  oversees?: Resolver<ResolversTypes['OverseesConnection'], ParentType, ContextType, Partial<OrganizationOverseesArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<OrganizationPartOfArgs>>;
  participants?: Resolver<ResolversTypes['ParticipantsConnection'], ParentType, ContextType, Partial<OrganizationParticipantsArgs>>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, Partial<OrganizationParticipatesInArgs>>;
  parts?: Resolver<ResolversTypes['PartsConnection'], ParentType, ContextType, Partial<OrganizationPartsArgs>>;
  proposes?: Resolver<ResolversTypes['ProposesConnection'], ParentType, ContextType, Partial<OrganizationProposesArgs>>;
  publishes?: Resolver<ResolversTypes['PublishesConnection'], ParentType, ContextType, Partial<OrganizationPublishesArgs>>;
  reformedBy?: Resolver<ResolversTypes['ReformedByConnection'], ParentType, ContextType, Partial<OrganizationReformedByArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction'>>;
  replacedBy?: Resolver<ResolversTypes['ReplacedByConnection'], ParentType, ContextType, Partial<OrganizationReplacedByArgs>>;
  replaces?: Resolver<ResolversTypes['ReplacesConnection'], ParentType, ContextType, Partial<OrganizationReplacesArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['SupportedByConnection'], ParentType, ContextType, Partial<OrganizationSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['SupportsConnection'], ParentType, ContextType, Partial<OrganizationSupportsArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizedByConnection'] = ResolversParentTypes['OrganizedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizedByEdge'] = ResolversParentTypes['OrganizedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OrganizedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizesConnection'] = ResolversParentTypes['OrganizesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizesEdge'] = ResolversParentTypes['OrganizesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OrganizesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverseenByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverseenByConnection'] = ResolversParentTypes['OverseenByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverseenByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverseenByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverseenByEdge'] = ResolversParentTypes['OverseenByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OverseenByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverseesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverseesConnection'] = ResolversParentTypes['OverseesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverseesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverseesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverseesEdge'] = ResolversParentTypes['OverseesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OverseesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartOfConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartOfConnection'] = ResolversParentTypes['PartOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartOfEdge'] = ResolversParentTypes['PartOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PartOfEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipantsConnection'] = ResolversParentTypes['ParticipantsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipantsEdge'] = ResolversParentTypes['ParticipantsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ParticipantsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipatesInConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipatesInConnection'] = ResolversParentTypes['ParticipatesInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipatesInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipatesInEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipatesInEdge'] = ResolversParentTypes['ParticipatesInEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ParticipatesInEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartsConnection'] = ResolversParentTypes['PartsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartsEdge'] = ResolversParentTypes['PartsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PartsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  abolishes?: Resolver<ResolversTypes['AbolishesConnection'], ParentType, ContextType, Partial<PersonAbolishesArgs>>;
  addressedBy?: Resolver<ResolversTypes['AddressedByConnection'], ParentType, ContextType, Partial<PersonAddressedByArgs>>;
  addresses?: Resolver<ResolversTypes['AddressesConnection'], ParentType, ContextType, Partial<PersonAddressesArgs>>;
  adopts?: Resolver<ResolversTypes['AdoptsConnection'], ParentType, ContextType, Partial<PersonAdoptsArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amends?: Resolver<ResolversTypes['AmendsConnection'], ParentType, ContextType, Partial<PersonAmendsArgs>>;
  appointedBy?: Resolver<ResolversTypes['AppointedByConnection'], ParentType, ContextType, Partial<PersonAppointedByArgs>>;
  appoints?: Resolver<ResolversTypes['AppointsConnection'], ParentType, ContextType, Partial<PersonAppointsArgs>>;
  attributedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonAttributedStatementsArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<PersonCitedByArgs>>;
  cites?: Resolver<ResolversTypes['CitesConnection'], ParentType, ContextType, Partial<PersonCitesArgs>>;
  consentedBy?: Resolver<ResolversTypes['ConsentedByConnection'], ParentType, ContextType, Partial<PersonConsentedByArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonDescriptionArgs>>;
  discusses?: Resolver<ResolversTypes['DiscussesConnection'], ParentType, ContextType, Partial<PersonDiscussesArgs>>;
  dismissedBy?: Resolver<ResolversTypes['DismissedByConnection'], ParentType, ContextType, Partial<PersonDismissedByArgs>>;
  dismisses?: Resolver<ResolversTypes['DismissesConnection'], ParentType, ContextType, Partial<PersonDismissesArgs>>;
  drafts?: Resolver<ResolversTypes['DraftsConnection'], ParentType, ContextType, Partial<PersonDraftsArgs>>;
  electedBy?: Resolver<ResolversTypes['ElectedByConnection'], ParentType, ContextType, Partial<PersonElectedByArgs>>;
  establishes?: Resolver<ResolversTypes['EstablishesConnection'], ParentType, ContextType, Partial<PersonEstablishesArgs>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['HeadsConnection'], ParentType, ContextType, Partial<PersonHeadsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiates?: Resolver<ResolversTypes['InitiatesConnection'], ParentType, ContextType, Partial<PersonInitiatesArgs>>;
  memberOf?: Resolver<ResolversTypes['MemberOfConnection'], ParentType, ContextType, Partial<PersonMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  opposedBy?: Resolver<ResolversTypes['OpposedByConnection'], ParentType, ContextType, Partial<PersonOpposedByArgs>>;
  opposes?: Resolver<ResolversTypes['OpposesConnection'], ParentType, ContextType, Partial<PersonOpposesArgs>>;
  organizes?: Resolver<ResolversTypes['OrganizesConnection'], ParentType, ContextType, Partial<PersonOrganizesArgs>>;
  oversees?: Resolver<ResolversTypes['OverseesConnection'], ParentType, ContextType, Partial<PersonOverseesArgs>>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, Partial<PersonParticipatesInArgs>>;
  proposes?: Resolver<ResolversTypes['ProposesConnection'], ParentType, ContextType, Partial<PersonProposesArgs>>;
  publishes?: Resolver<ResolversTypes['PublishesConnection'], ParentType, ContextType, Partial<PersonPublishesArgs>>;
  reforms?: Resolver<ResolversTypes['ReformsConnection'], ParentType, ContextType, Partial<PersonReformsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['SupportedByConnection'], ParentType, ContextType, Partial<PersonSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['SupportsConnection'], ParentType, ContextType, Partial<PersonSupportsArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceAttributedStatementsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PlaceDescriptionArgs>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  headedBy?: Resolver<ResolversTypes['HeadedByConnection'], ParentType, ContextType, Partial<PlaceHeadedByArgs>>;
  hosts?: Resolver<ResolversTypes['HostsConnection'], ParentType, ContextType, Partial<PlaceHostsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembersConnection'], ParentType, ContextType, Partial<PlaceMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<PlacePartOfArgs>>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, Partial<PlaceParticipatesInArgs>>;
  parts?: Resolver<ResolversTypes['PartsConnection'], ParentType, ContextType, Partial<PlacePartsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PropertyInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyInfo'] = ResolversParentTypes['PropertyInfo']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedByConnection'] = ResolversParentTypes['ProposedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedByEdge'] = ResolversParentTypes['ProposedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ProposedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposesConnection'] = ResolversParentTypes['ProposesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposesEdge'] = ResolversParentTypes['ProposesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ProposesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  abolishedBy?: Resolver<ResolversTypes['AbolishedByConnection'], ParentType, ContextType, Partial<ProvisionAbolishedByArgs>>;
  abolishes?: Resolver<ResolversTypes['AbolishesConnection'], ParentType, ContextType, Partial<ProvisionAbolishesArgs>>;
  adoptedBy?: Resolver<ResolversTypes['AdoptedByConnection'], ParentType, ContextType, Partial<ProvisionAdoptedByArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['AmendedByConnection'], ParentType, ContextType, Partial<ProvisionAmendedByArgs>>;
  attributedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProvisionAttributedStatementsArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<ProvisionCitedByArgs>>;
  cites?: Resolver<ResolversTypes['CitesConnection'], ParentType, ContextType, Partial<ProvisionCitesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProvisionDescriptionArgs>>;
  discussedBy?: Resolver<ResolversTypes['DiscussedByConnection'], ParentType, ContextType, Partial<ProvisionDiscussedByArgs>>;
  discusses?: Resolver<ResolversTypes['DiscussesConnection'], ParentType, ContextType, Partial<ProvisionDiscussesArgs>>;
  draftedBy?: Resolver<ResolversTypes['DraftedByConnection'], ParentType, ContextType, Partial<ProvisionDraftedByArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedByConnection'], ParentType, ContextType, Partial<ProvisionEstablishedByArgs>>;
  establishes?: Resolver<ResolversTypes['EstablishesConnection'], ParentType, ContextType, Partial<ProvisionEstablishesArgs>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProvisionNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opposedBy?: Resolver<ResolversTypes['OpposedByConnection'], ParentType, ContextType, Partial<ProvisionOpposedByArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<ProvisionPartOfArgs>>;
  parts?: Resolver<ResolversTypes['PartsConnection'], ParentType, ContextType, Partial<ProvisionPartsArgs>>;
  proposedBy?: Resolver<ResolversTypes['ProposedByConnection'], ParentType, ContextType, Partial<ProvisionProposedByArgs>>;
  reformedBy?: Resolver<ResolversTypes['ReformedByConnection'], ParentType, ContextType, Partial<ProvisionReformedByArgs>>;
  reforms?: Resolver<ResolversTypes['ReformsConnection'], ParentType, ContextType, Partial<ProvisionReformsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProvisionRelationsArgs, 'direction'>>;
  replacedBy?: Resolver<ResolversTypes['ReplacedByConnection'], ParentType, ContextType, Partial<ProvisionReplacedByArgs>>;
  replaces?: Resolver<ResolversTypes['ReplacesConnection'], ParentType, ContextType, Partial<ProvisionReplacesArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['SupportedByConnection'], ParentType, ContextType, Partial<ProvisionSupportedByArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type PublishedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedByConnection'] = ResolversParentTypes['PublishedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedByEdge'] = ResolversParentTypes['PublishedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PublishedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishesConnection'] = ResolversParentTypes['PublishesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishesEdge'] = ResolversParentTypes['PublishesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PublishesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, Partial<QueryInstitutionArgs>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<QueryInstitutionsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, Partial<QueryProvisionArgs>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<QueryProvisionsArgs>>;
  rankings?: Resolver<ResolversTypes['Rankings'], ParentType, ContextType, RequireFields<QueryRankingsArgs, 'metric'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'status'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, Partial<QueryTopicArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
};

export type RankedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedEntity'] = ResolversParentTypes['RankedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rankings'] = ResolversParentTypes['Rankings']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['RankedEntity']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['RankingMetric'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReformedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformedByConnection'] = ResolversParentTypes['ReformedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReformedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReformedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformedByEdge'] = ResolversParentTypes['ReformedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ReformedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReformsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformsConnection'] = ResolversParentTypes['ReformsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReformsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReformsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformsEdge'] = ResolversParentTypes['ReformsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ReformsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<RelationStatementsArgs>>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<RelationEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationTypeInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationTypeInfo'] = ResolversParentTypes['RelationTypeInfo']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  inverseField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['LabelSet'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LabelSet'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyInfo']>, ParentType, ContextType>;
  sameEnds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ReplacedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplacedByConnection'] = ResolversParentTypes['ReplacedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReplacedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplacedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplacedByEdge'] = ResolversParentTypes['ReplacedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ReplacedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplacesConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplacesConnection'] = ResolversParentTypes['ReplacesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReplacesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplacesEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplacesEdge'] = ResolversParentTypes['ReplacesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ReplacesEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SourceStatementsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIsLabel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  edge?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportedByConnection'] = ResolversParentTypes['SupportedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportedByEdge'] = ResolversParentTypes['SupportedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SupportedByEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportsConnection'] = ResolversParentTypes['SupportsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportsEdge'] = ResolversParentTypes['SupportsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SupportsEdgeStatementsArgs>>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  abolishedBy?: Resolver<ResolversTypes['AbolishedByConnection'], ParentType, ContextType, Partial<TopicAbolishedByArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TopicAttributedStatementsArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<TopicCitedByArgs>>;
  consentedBy?: Resolver<ResolversTypes['ConsentedByConnection'], ParentType, ContextType, Partial<TopicConsentedByArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TopicDescriptionArgs>>;
  discussedBy?: Resolver<ResolversTypes['DiscussedByConnection'], ParentType, ContextType, Partial<TopicDiscussedByArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedByConnection'], ParentType, ContextType, Partial<TopicEstablishedByArgs>>;
  formerSlugs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ResolversTypes['InitiatedByConnection'], ParentType, ContextType, Partial<TopicInitiatedByArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  opposedBy?: Resolver<ResolversTypes['OpposedByConnection'], ParentType, ContextType, Partial<TopicOpposedByArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, Partial<TopicPartOfArgs>>;
  parts?: Resolver<ResolversTypes['PartsConnection'], ParentType, ContextType, Partial<TopicPartsArgs>>;
  proposedBy?: Resolver<ResolversTypes['ProposedByConnection'], ParentType, ContextType, Partial<TopicProposedByArgs>>;
  reformedBy?: Resolver<ResolversTypes['ReformedByConnection'], ParentType, ContextType, Partial<TopicReformedByArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TopicRelationsArgs, 'direction'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['SupportedByConnection'], ParentType, ContextType, Partial<TopicSupportedByArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AbolishedByConnection?: AbolishedByConnectionResolvers<ContextType>;
  AbolishedByEdge?: AbolishedByEdgeResolvers<ContextType>;
  AbolishesConnection?: AbolishesConnectionResolvers<ContextType>;
  AbolishesEdge?: AbolishesEdgeResolvers<ContextType>;
  AddressedByConnection?: AddressedByConnectionResolvers<ContextType>;
  AddressedByEdge?: AddressedByEdgeResolvers<ContextType>;
  AddressesConnection?: AddressesConnectionResolvers<ContextType>;
  AddressesEdge?: AddressesEdgeResolvers<ContextType>;
  AdoptedByConnection?: AdoptedByConnectionResolvers<ContextType>;
  AdoptedByEdge?: AdoptedByEdgeResolvers<ContextType>;
  AdoptsConnection?: AdoptsConnectionResolvers<ContextType>;
  AdoptsEdge?: AdoptsEdgeResolvers<ContextType>;
  AmendedByConnection?: AmendedByConnectionResolvers<ContextType>;
  AmendedByEdge?: AmendedByEdgeResolvers<ContextType>;
  AmendsConnection?: AmendsConnectionResolvers<ContextType>;
  AmendsEdge?: AmendsEdgeResolvers<ContextType>;
  AppointedByConnection?: AppointedByConnectionResolvers<ContextType>;
  AppointedByEdge?: AppointedByEdgeResolvers<ContextType>;
  AppointsConnection?: AppointsConnectionResolvers<ContextType>;
  AppointsEdge?: AppointsEdgeResolvers<ContextType>;
  CitedByConnection?: CitedByConnectionResolvers<ContextType>;
  CitedByEdge?: CitedByEdgeResolvers<ContextType>;
  CitesConnection?: CitesConnectionResolvers<ContextType>;
  CitesEdge?: CitesEdgeResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  ConsentedByConnection?: ConsentedByConnectionResolvers<ContextType>;
  ConsentedByEdge?: ConsentedByEdgeResolvers<ContextType>;
  ConsentsToConnection?: ConsentsToConnectionResolvers<ContextType>;
  ConsentsToEdge?: ConsentsToEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DiscussedByConnection?: DiscussedByConnectionResolvers<ContextType>;
  DiscussedByEdge?: DiscussedByEdgeResolvers<ContextType>;
  DiscussesConnection?: DiscussesConnectionResolvers<ContextType>;
  DiscussesEdge?: DiscussesEdgeResolvers<ContextType>;
  DismissedByConnection?: DismissedByConnectionResolvers<ContextType>;
  DismissedByEdge?: DismissedByEdgeResolvers<ContextType>;
  DismissesConnection?: DismissesConnectionResolvers<ContextType>;
  DismissesEdge?: DismissesEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DraftedByConnection?: DraftedByConnectionResolvers<ContextType>;
  DraftedByEdge?: DraftedByEdgeResolvers<ContextType>;
  DraftsConnection?: DraftsConnectionResolvers<ContextType>;
  DraftsEdge?: DraftsEdgeResolvers<ContextType>;
  ElectedByConnection?: ElectedByConnectionResolvers<ContextType>;
  ElectedByEdge?: ElectedByEdgeResolvers<ContextType>;
  ElectsConnection?: ElectsConnectionResolvers<ContextType>;
  ElectsEdge?: ElectsEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityTypeInfo?: EntityTypeInfoResolvers<ContextType>;
  EstablishedByConnection?: EstablishedByConnectionResolvers<ContextType>;
  EstablishedByEdge?: EstablishedByEdgeResolvers<ContextType>;
  EstablishesConnection?: EstablishesConnectionResolvers<ContextType>;
  EstablishesEdge?: EstablishesEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidenced?: EvidencedResolvers<ContextType>;
  HeadedByConnection?: HeadedByConnectionResolvers<ContextType>;
  HeadedByEdge?: HeadedByEdgeResolvers<ContextType>;
  HeadsConnection?: HeadsConnectionResolvers<ContextType>;
  HeadsEdge?: HeadsEdgeResolvers<ContextType>;
  HeldAtConnection?: HeldAtConnectionResolvers<ContextType>;
  HeldAtEdge?: HeldAtEdgeResolvers<ContextType>;
  HostsConnection?: HostsConnectionResolvers<ContextType>;
  HostsEdge?: HostsEdgeResolvers<ContextType>;
  InitiatedByConnection?: InitiatedByConnectionResolvers<ContextType>;
  InitiatedByEdge?: InitiatedByEdgeResolvers<ContextType>;
  InitiatesConnection?: InitiatesConnectionResolvers<ContextType>;
  InitiatesEdge?: InitiatesEdgeResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  KindInfo?: KindInfoResolvers<ContextType>;
  LabelSet?: LabelSetResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MemberOfConnection?: MemberOfConnectionResolvers<ContextType>;
  MemberOfEdge?: MemberOfEdgeResolvers<ContextType>;
  MembersConnection?: MembersConnectionResolvers<ContextType>;
  MembersEdge?: MembersEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  OpposedByConnection?: OpposedByConnectionResolvers<ContextType>;
  OpposedByEdge?: OpposedByEdgeResolvers<ContextType>;
  OpposesConnection?: OpposesConnectionResolvers<ContextType>;
  OpposesEdge?: OpposesEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizedByConnection?: OrganizedByConnectionResolvers<ContextType>;
  OrganizedByEdge?: OrganizedByEdgeResolvers<ContextType>;
  OrganizesConnection?: OrganizesConnectionResolvers<ContextType>;
  OrganizesEdge?: OrganizesEdgeResolvers<ContextType>;
  OverseenByConnection?: OverseenByConnectionResolvers<ContextType>;
  OverseenByEdge?: OverseenByEdgeResolvers<ContextType>;
  OverseesConnection?: OverseesConnectionResolvers<ContextType>;
  OverseesEdge?: OverseesEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartOfConnection?: PartOfConnectionResolvers<ContextType>;
  PartOfEdge?: PartOfEdgeResolvers<ContextType>;
  ParticipantsConnection?: ParticipantsConnectionResolvers<ContextType>;
  ParticipantsEdge?: ParticipantsEdgeResolvers<ContextType>;
  ParticipatesInConnection?: ParticipatesInConnectionResolvers<ContextType>;
  ParticipatesInEdge?: ParticipatesInEdgeResolvers<ContextType>;
  PartsConnection?: PartsConnectionResolvers<ContextType>;
  PartsEdge?: PartsEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PropertyInfo?: PropertyInfoResolvers<ContextType>;
  ProposedByConnection?: ProposedByConnectionResolvers<ContextType>;
  ProposedByEdge?: ProposedByEdgeResolvers<ContextType>;
  ProposesConnection?: ProposesConnectionResolvers<ContextType>;
  ProposesEdge?: ProposesEdgeResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  PublishedByConnection?: PublishedByConnectionResolvers<ContextType>;
  PublishedByEdge?: PublishedByEdgeResolvers<ContextType>;
  PublishesConnection?: PublishesConnectionResolvers<ContextType>;
  PublishesEdge?: PublishesEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedEntity?: RankedEntityResolvers<ContextType>;
  Rankings?: RankingsResolvers<ContextType>;
  ReformedByConnection?: ReformedByConnectionResolvers<ContextType>;
  ReformedByEdge?: ReformedByEdgeResolvers<ContextType>;
  ReformsConnection?: ReformsConnectionResolvers<ContextType>;
  ReformsEdge?: ReformsEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationTypeInfo?: RelationTypeInfoResolvers<ContextType>;
  ReplacedByConnection?: ReplacedByConnectionResolvers<ContextType>;
  ReplacedByEdge?: ReplacedByEdgeResolvers<ContextType>;
  ReplacesConnection?: ReplacesConnectionResolvers<ContextType>;
  ReplacesEdge?: ReplacesEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  SupportedByConnection?: SupportedByConnectionResolvers<ContextType>;
  SupportedByEdge?: SupportedByEdgeResolvers<ContextType>;
  SupportsConnection?: SupportsConnectionResolvers<ContextType>;
  SupportsEdge?: SupportsEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
};

