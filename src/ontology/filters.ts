import { type EdgeSide, edgeSides } from './derive';
import type { EntityType, Ontology, Property } from './model';

/** Types that are filtered but are declared by hand, with the filter of each of their fields. */
const evidenceFilters: Readonly<Record<string, readonly FilterField[]>> = {
  Source: [
    ['slug', 'StringFilter', 'Condition on the slug.'],
    ['title', 'StringFilter', 'Condition on the title.'],
    ['publisher', 'StringFilter', 'Condition on who published it.'],
    ['language', 'LanguageFilter', 'Condition on the language it is written in.'],
    ['published', 'DateFilter', 'Condition on the day it was published.'],
    ['url', 'StringFilter', 'Condition on the address.'],
    ['statements', 'StatementsFilter', 'Condition on its accepted statements.'],
  ],
  Statement: [
    ['quote', 'StringFilter', 'Condition on the quote.'],
    ['language', 'LanguageFilter', 'Condition on the language of the quote.'],
    ['statedOn', 'DateFilter', 'Condition on the day it was made.'],
    ['note', 'StringFilter', 'Condition on the remark.'],
    ['type', 'RelationTypeFilter', 'Condition on the type of the edge it is evidence for.'],
    ['attributedTo', 'EntityWhere', 'Condition on the speaker; there must be one.'],
    ['source', 'SourceWhere', 'Condition on the source.'],
    ['subject', 'EntityWhere', 'Condition on the subject of the edge it is evidence for.'],
    ['object', 'EntityWhere', 'Condition on the object of the edge it is evidence for.'],
    ['restsAlone', 'BooleanFilter', 'Condition on whether that edge rests on its source alone.'],
  ],
};

type FilterField = readonly [name: string, type: string, description: string];

function input(name: string, description: string, fields: readonly FilterField[]): string {
  const lines = fields.map(([field, type, text]) => `${JSON.stringify(text)}\n${field}: ${type}`);
  return `${JSON.stringify(description)}\ninput ${name} {\n${lines.join('\n')}\n}`;
}

/** A condition on one type, with AND, OR and NOT of such conditions. */
function where(name: string, what: string, fields: readonly FilterField[]): string {
  return input(name, `Conditions on ${what}. All that are given must hold.`, [
    ['AND', `[${name}!]`, 'All of these must hold.'],
    ['OR', `[${name}!]`, 'At least one of these must hold.'],
    ['NOT', name, 'This must not hold.'],
    ...fields,
  ]);
}

/** A condition on a list, by its items and their number. */
function listFilter(name: string, item: string, what: string): string {
  return input(name, `Conditions on ${what}. All that are given must hold.`, [
    ['some', item, 'At least one of them meets this.'],
    ['none', item, 'None of them meets this.'],
    ['all', item, 'Each of them meets this; so it is when there are none.'],
    ['single', item, 'Exactly one of them meets this.'],
    ['count', 'IntFilter', 'Condition on how many there are.'],
  ]);
}

function enumFilter(type: string): string {
  return input(`${type}Filter`, `Conditions on a value of ${type}. All that are given must hold.`, [
    ['eq', type, 'Equal to it.'],
    ['in', `[${type}!]`, 'Equal to one of these.'],
    ['isNull', 'Boolean', 'Whether there is none.'],
  ]);
}

function propertyFilter({ name, type, references }: Property): FilterField {
  if (references) return [name, 'EntityWhere', `Condition on \`${name}\`; there must be one.`];
  return [name, `${type}Filter`, `Condition on \`${name}\`.`];
}

const sharedFields: readonly FilterField[] = [
  ['slug', 'StringFilter', 'Condition on the current slug.'],
  ['name', 'NameFilter', 'Condition on the names and aliases.'],
  ['relations', 'RelationsFilter', 'Condition on its edges of all types, both ways.'],
  ['attributedStatements', 'StatementsFilter', 'Condition on the statements attributed to it.'],
];

function entityFilter(ontology: Ontology, type: EntityType): string {
  const edges = ontology.edgeTypes
    .flatMap(edgeSides)
    .filter(({ on }) => on.includes(type.name))
    .map(
      ({ field, stem, edge }): FilterField => [
        field,
        `${stem}Filter`,
        `Condition on its edges ${edge.name}, as in the field of this name.`,
      ],
    );
  return where(`${type.name}Where`, type.many, [
    ...sharedFields,
    ...type.properties.map(propertyFilter),
    ...edges,
  ]);
}

const validityFilters: readonly FilterField[] = [
  ['since', 'DateFilter', 'Condition on the start of its validity.'],
  ['until', 'DateFilter', 'Condition on the end of its validity.'],
];

const evidenceFilter: FilterField = [
  'statements',
  'StatementsFilter',
  'Condition on the accepted statements that carry it.',
];

/** The condition type on the node at the other end of one side of an edge type. */
function nodeWhere({ nodes }: EdgeSide): string {
  const [only] = nodes;
  return nodes.length === 1 && only ? `${only}Where` : 'EntityWhere';
}

function sideFilter(side: EdgeSide): string[] {
  const { stem, edge } = side;
  return [
    where(`${stem}EdgeWhere`, `edges ${edge.name}`, [
      ...validityFilters,
      ...edge.properties.map(propertyFilter),
      evidenceFilter,
      ['node', nodeWhere(side), 'Condition on the entity at the other end.'],
    ]),
    listFilter(`${stem}Filter`, `${stem}EdgeWhere`, `the edges ${edge.name} of an entity`),
  ];
}

/** SDL of the input types by which lists are filtered. */
export function deriveFilters(ontology: Ontology): string {
  const enums = new Set(
    [...ontology.entityTypes, ...ontology.edgeTypes]
      .flatMap(({ properties }) => properties)
      .filter(({ name }) => name === 'kind')
      .map(({ type }) => type),
  );
  return [
    ...['EntityType', 'RelationType', 'Language', 'Direction', ...enums].map(enumFilter),
    ...ontology.entityTypes.map((type) => entityFilter(ontology, type)),
    where('EntityWhere', 'entities of any type', [
      ['type', 'EntityTypeFilter', 'Condition on the type.'],
      ...sharedFields,
    ]),
    ...Object.entries(evidenceFilters).map(([type, fields]) =>
      where(`${type}Where`, `${type.toLowerCase()}s`, fields),
    ),
    listFilter('StatementsFilter', 'StatementWhere', 'accepted statements'),
    where('RelationEdgeWhere', 'edges of any type', [
      ['type', 'RelationTypeFilter', 'Condition on the edge type.'],
      ['direction', 'DirectionFilter', 'Condition on which way it goes, seen from the entity.'],
      ...validityFilters,
      ['role', 'StringFilter', 'Condition on `role`.'],
      ['under', 'EntityWhere', 'Condition on `under`; there must be one.'],
      evidenceFilter,
      ['node', 'EntityWhere', 'Condition on the entity at the other end.'],
    ]),
    listFilter('RelationsFilter', 'RelationEdgeWhere', 'the edges of an entity'),
    ...ontology.edgeTypes.flatMap(edgeSides).flatMap(sideFilter),
  ].join('\n');
}
