import type { EdgeType, Ontology, Property } from './model';

/** Page size when a client names none, and the largest that it may name. */
export const pageSize = { default: 25, maximum: 500 } as const;

/** Types that are listed but are no entities. */
export const listedTypes = ['Source', 'Statement'];

/** How one side of an edge type appears in the schema. */
export interface EdgeSide {
  readonly edge: EdgeType;
  readonly direction: 'OUT' | 'IN';
  /** Connection field on the entity that the edges are seen from. */
  readonly field: string;
  /** Stem of the names of its connection and edge types. */
  readonly stem: string;
  /** Entity types that have the field. */
  readonly on: readonly string[];
  /** Entity types at the other end. */
  readonly nodes: readonly string[];
  readonly label: string;
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Both sides of an edge type: as seen from its subjects, and from its objects. */
export function edgeSides(edge: EdgeType): readonly [EdgeSide, EdgeSide] {
  return [
    {
      edge,
      direction: 'OUT',
      field: edge.field,
      stem: capitalized(edge.field),
      on: edge.from,
      nodes: edge.to,
      label: edge.label.en,
    },
    {
      edge,
      direction: 'IN',
      field: edge.inverse,
      stem: capitalized(edge.inverse),
      on: edge.to,
      nodes: edge.from,
      label: edge.inverseLabel.en,
    },
  ];
}

function described(text: string, definition: string): string {
  return `${JSON.stringify(text)}\n${definition}`;
}

/** SDL of the arguments that every connection takes. */
export function derivePageArguments(): string {
  return [
    described(
      `How many from the start of the list: ${pageSize.default} if neither first nor last is given, ${pageSize.maximum} at most.`,
      'first: Int',
    ),
    described('Only what stands after this cursor.', 'after: String'),
    described(`How many from the end of the list, ${pageSize.maximum} at most.`, 'last: Int'),
    described('Only what stands before this cursor.', 'before: String'),
  ].join('\n');
}

/** SDL of the enums that name the entity types and the edge types. */
export function deriveEnums(ontology: Ontology): string {
  const entityTypes = ontology.entityTypes.map(({ name, description }) =>
    described(description, name),
  );
  const edgeTypes = ontology.edgeTypes.map(({ name, description }) => described(description, name));
  return `
    "The types of entities."
    enum EntityType {\n${entityTypes.join('\n')}\n}
    "The types of what a search finds."
    enum SearchType {\n${entityTypes.join('\n')}\n"A publication."\nSource\n"An accepted statement."\nStatement\n}
    "The types of edges; each description says what the subject does to the object."
    enum RelationType {\n${edgeTypes.join('\n')}\n}`;
}

/** SDL of the connection fields that an entity type has because edges join it. */
export function deriveEntityFields(ontology: Ontology, entityType: string): string {
  return ontology.edgeTypes
    .flatMap(edgeSides)
    .filter(({ on }) => on.includes(entityType))
    .map(({ edge, field, stem, label, direction }) =>
      described(
        direction === 'OUT'
          ? `Edges ${edge.name} from here (${label}): ${edge.description}`
          : `Edges ${edge.name} to here (${label}). Their subject: ${edge.description}`,
        `${field}: ${stem}Connection!`,
      ),
    )
    .join('\n');
}

function connection(stem: string, node: string, items: string, what: string): string {
  return `
    ${JSON.stringify(`A page of ${what}.`)}
    type ${stem}Connection {
      "The edges of the page."
      edges: [${stem}Edge!]!
      "Their nodes, in the order of the edges."
      nodes: [${node}!]!
      "Where the page stands."
      pageInfo: PageInfo!
      "How many there are over all pages."
      totalCount: Int!
      "What they are together over all pages."
      aggregate: ${items}Aggregate!
    }`;
}

function edgeProperty({ name, type, description }: Property): string {
  return described(description, `${name}: ${type}`);
}

function deriveSide(side: EdgeSide): string {
  const { edge, stem, nodes } = side;
  const [only] = nodes;
  const node = nodes.length === 1 && only ? only : 'Entity';
  return `${connection(stem, node, `${stem}Edge`, `${edge.name} edges, seen from their ${side.direction === 'OUT' ? 'subject' : 'object'}`)}
    ${JSON.stringify(`An edge ${edge.name}: ${edge.description}`)}
    type ${stem}Edge implements Evidenced {
      "Where this edge stands in the connection."
      cursor: String!
      "Global id of the edge."
      id: ID!
      "The edge type."
      type: RelationType!
      "From when it held, as exactly as it is known."
      since: Date
      "Until when it held."
      until: Date
      ${edge.properties.map(edgeProperty).join('\n')}
      "The accepted statements that carry it, by day."
      statements(
        "How many at most: ${pageSize.default} if not given, ${pageSize.maximum} at most."
        first: Int
      ): [Statement!]!
      "How many accepted statements carry it."
      statementCount: Int!
      "The entity at the other end."
      node: ${node}!
    }`;
}

/** SDL of the connection and edge types of every edge type, both ways. */
export function deriveEdges(ontology: Ontology): string {
  return ontology.edgeTypes.flatMap(edgeSides).map(deriveSide).join('\n');
}

function deriveList(node: string, what: string): string {
  return `${connection(node, node, node, what)}
    ${JSON.stringify(`An item of a list of ${what}.`)}
    type ${node}Edge {
      "Where this item stands in the connection."
      cursor: String!
      "The item."
      node: ${node}!
    }`;
}

/** SDL of the root fields of the entity types, and of the connections for plain lists. */
export function deriveLists(ontology: Ontology): string {
  const rootFields = ontology.entityTypes.map(
    ({ name, one, many, order }) => `
      ${JSON.stringify(`One ${one} by id or slug, current or former; exactly one of them is given.`)}
      ${one}(
        "Global id."
        id: ID
        "Slug, current or former, as search and lists tell it."
        slug: String
      ): ${name}
      ${JSON.stringify(`The ${many}, by ${order ? `${order} and ` : ''}slug.`)}
      ${many}: ${name}Connection!`,
  );
  const lists = [
    deriveList('Entity', 'entities'),
    ...ontology.entityTypes.map(({ name, many }) => deriveList(name, many)),
    ...listedTypes.map((name) => deriveList(name, `${name.toLowerCase()}s`)),
  ];
  return `extend type Query {\n${rootFields.join('\n')}\n}\n${lists.join('\n')}`;
}
