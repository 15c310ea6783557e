import type { RelationType } from '../generated/graphql';

/** What edges are about; each group has a colour (`--edge-<group>`) and a mark of its own in the tokens. */
export type EdgeGroup =
  | 'support'
  | 'opposition'
  | 'proposal'
  | 'discussion'
  | 'event'
  | 'office'
  | 'power'
  | 'reform'
  | 'text';

/** The group of each edge type. */
export const edgeGroups: Readonly<Record<RelationType, EdgeGroup>> = {
  SUPPORTS: 'support',
  OPPOSES: 'opposition',
  PROPOSES: 'proposal',
  DISCUSSES: 'discussion',
  ADDRESSES: 'discussion',
  CITES: 'discussion',
  ORGANIZES: 'event',
  PARTICIPATES_IN: 'event',
  HELD_AT: 'event',
  HEADS: 'office',
  MEMBER_OF: 'office',
  APPOINTS: 'power',
  CONSENTS_TO: 'power',
  ELECTS: 'power',
  DISMISSES: 'power',
  OVERSEES: 'power',
  ESTABLISHES: 'reform',
  ABOLISHES: 'reform',
  REFORMS: 'reform',
  INITIATES: 'text',
  DRAFTS: 'text',
  ADOPTS: 'text',
  PUBLISHES: 'text',
  AMENDS: 'text',
  REPLACES: 'text',
  PART_OF: 'text',
};

/** A mark for each group beside its colour: support and opposition differ by shape, neither is ticked or crossed. */
export const edgeMarks: Readonly<Record<EdgeGroup, string>> = {
  support: '●',
  opposition: '◆',
  proposal: '▲',
  discussion: '◌',
  event: '■',
  office: '◧',
  power: '⬢',
  reform: '◇',
  text: '▤',
};
