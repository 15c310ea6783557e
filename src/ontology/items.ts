import { edgeSides } from './derive';
import type { Ontology } from './model';

/** A value that every item of a list may have, by which lists are ordered and summed up. */
export interface ItemValue {
  readonly name: string;
  /** Name of its GraphQL type. */
  readonly type: string;
  /** Whether some items have none. */
  readonly isOptional: boolean;
}

/** What the items of one kind of list have. */
export interface ItemType {
  /** Stem of the names of its condition, sort and aggregate types: `Person`, `HeadsEdge`. */
  readonly stem: string;
  readonly what: string;
  readonly values: readonly ItemValue[];
  /** Whether it has a name in several languages. */
  readonly isNamed: boolean;
  /** Lists that its items have themselves, by whose length they can be ordered. */
  readonly lists: readonly string[];
  /** Single things that an item leads to, with the stem of what can be asked of them. */
  readonly neighbours: readonly { readonly name: string; readonly stem: string }[];
}

const must = (name: string, type: string): ItemValue => ({ name, type, isOptional: false });
const may = (name: string, type: string): ItemValue => ({ name, type, isOptional: true });

const validity = [may('since', 'Date'), may('until', 'Date')];

function entityItems(ontology: Ontology): ItemType[] {
  const lists = ['relations', 'attributedStatements'];
  const any = {
    stem: 'Entity',
    what: 'entities of any type',
    values: [must('type', 'EntityType'), must('slug', 'String')],
    isNamed: true,
    lists,
    neighbours: [],
  };
  return [
    any,
    ...ontology.entityTypes.map((type) => ({
      ...any,
      stem: type.name,
      what: type.many,
      values: [
        must('slug', 'String'),
        ...type.properties.map((property) => may(property.name, property.type)),
      ],
      lists: [
        ...lists,
        ...ontology.edgeTypes
          .flatMap(edgeSides)
          .filter(({ on }) => on.includes(type.name))
          .map(({ field }) => field),
      ],
    })),
  ];
}

function edgeItems(ontology: Ontology): ItemType[] {
  const edge = { isNamed: false, lists: ['statements'] };
  return [
    {
      ...edge,
      stem: 'RelationEdge',
      what: 'edges of any type',
      values: [must('type', 'RelationType'), ...validity, may('role', 'String')],
      neighbours: [{ name: 'node', stem: 'Entity' }],
    },
    ...ontology.edgeTypes.flatMap(edgeSides).map(({ edge: type, stem, nodes }) => {
      const [only] = nodes;
      return {
        ...edge,
        stem: `${stem}Edge`,
        what: `edges ${type.name}`,
        values: [
          ...validity,
          ...type.properties
            .filter(({ references }) => !references)
            .map((property) => may(property.name, property.type)),
        ],
        neighbours: [{ name: 'node', stem: nodes.length === 1 && only ? only : 'Entity' }],
      };
    }),
  ];
}

const evidenceItems: readonly ItemType[] = [
  {
    stem: 'Source',
    what: 'sources',
    values: [
      must('slug', 'String'),
      must('title', 'String'),
      must('publisher', 'String'),
      must('language', 'Language'),
      may('published', 'Date'),
    ],
    isNamed: false,
    lists: ['statements'],
    neighbours: [],
  },
  {
    stem: 'Statement',
    what: 'statements',
    values: [must('language', 'Language'), must('type', 'RelationType'), may('statedOn', 'Date')],
    isNamed: false,
    lists: [],
    neighbours: [{ name: 'source', stem: 'Source' }],
  },
];

/** What the items of each kind of list have, as follows from the ontology. */
export function itemTypes(ontology: Ontology): ItemType[] {
  return [...entityItems(ontology), ...edgeItems(ontology), ...evidenceItems];
}

/** The stem of the items of a connection type: `PersonConnection` has `Person`, `HeadsConnection` `HeadsEdge`. */
export function itemStemOf(connection: string, listed: ReadonlySet<string>): string {
  const stem = connection.replace(/Connection$/, '');
  return listed.has(stem) ? stem : `${stem}Edge`;
}
