import { edgeSides } from '../ontology/derive';
import { type ItemType, itemTypes } from '../ontology/items';
import type { Ontology } from '../ontology/model';
import type { Compiler, Subject } from './compiler';
import type { Sort } from './order';
import { relationshipPattern, whereClause } from './pattern';

/** Expression of the number of things in a list of an item, of those that a sort argument counts. */
type Count = (subject: Subject, compiler: Compiler, sort: Sort) => string;

/** What can be asked of the items of one kind of list, as Cypher. */
export interface Items extends ItemType {
  /** Expression of one of the values. */
  readonly value: (name: string, subject: Subject) => string;
  /** Expression of the length of one of the lists. */
  readonly count: (name: string, subject: Subject, compiler: Compiler, sort: Sort) => string;
  /** Pattern from the item to a neighbour; undefined where the neighbour is the item's own node. */
  readonly relationship: string | undefined;
}

function countStatements(pattern: (statement: string, subject: Subject) => string): Count {
  return (subject, compiler) => {
    const statement = compiler.name('s');
    return `COUNT { MATCH ${pattern(statement, subject)} WHERE ${compiler.isAccepted(statement)} }`;
  };
}

function countEdges(types: readonly string[], direction: string): Count {
  return ({ node }, compiler) => {
    const edge = compiler.name('r');
    const pattern = relationshipPattern(node, edge, types, direction, '');
    return `COUNT { MATCH ${pattern}${whereClause(compiler.holds(edge))} }`;
  };
}

/** What can be asked of the items of every kind of list, by the stem of their types. */
export function itemsOf(ontology: Ontology): ReadonlyMap<string, Items> {
  const allTypes = ontology.edgeTypes.map(({ name }) => name);
  const countRelations: Count = (subject, compiler, sort) => {
    const { types, direction } = sort as { types?: readonly string[] | null; direction?: string };
    const counted = types && types.length > 0 ? types : allTypes;
    return countEdges(counted, direction ?? 'BOTH')(subject, compiler, sort);
  };
  const counts = new Map<string, Count>([
    ['relations', countRelations],
    [
      'attributedStatements',
      countStatements((s, { node }) => `(${s}:Statement)-[:ATTRIBUTED_TO]->(${node})`),
    ],
    ...ontology.edgeTypes
      .flatMap(edgeSides)
      .map(({ edge, direction, field }) => [field, countEdges([edge.name], direction)] as const),
  ]);
  const evidenceOfEdge = countStatements((s, { edge }) => `(${s}:Statement {edge: ${edge}.id})`);
  const evidenceOfSource = countStatements(
    (s, { node }) => `(${s}:Statement)-[:QUOTED_FROM]->(${node})`,
  );
  return new Map(
    itemTypes(ontology).map((type) => {
      const { stem } = type;
      const isEdge = stem.endsWith('Edge');
      return [
        stem,
        {
          ...type,
          value(name, { node, edge }) {
            if (isEdge) return name === 'type' ? `type(${edge})` : `${edge}.${name}`;
            return stem === 'Statement' && name === 'type'
              ? `${node}.predicate`
              : `${node}.${name}`;
          },
          count(name, subject, compiler, sort) {
            if (isEdge) return evidenceOfEdge(subject, compiler, sort);
            if (stem === 'Source') return evidenceOfSource(subject, compiler, sort);
            return counts.get(name)?.(subject, compiler, sort) ?? '0';
          },
          relationship: stem === 'Statement' ? 'QUOTED_FROM' : undefined,
        } satisfies Items,
      ];
    }),
  );
}
