import { useQuery } from 'urql';
import { useLanguage } from '../app/language';
import { type EntityType, LabelsDocument, type RelationType } from '../generated/graphql';

/** An edge type as it is seen from one of its ends. */
export interface EdgeSide {
  readonly type: RelationType;
  readonly direction: 'OUT' | 'IN';
}

/** How the ontology calls its types in the reader's language; their technical names until it is there. */
export interface Labels {
  /** All types, in the order of the ontology; none until it is there. */
  readonly entityTypes: readonly EntityType[];
  readonly relationTypes: readonly RelationType[];
  entityType(type: EntityType): string;
  kind(type: EntityType, value: string): string;
  /** `IN` reads the edge from its object. */
  edgeType(type: RelationType, direction?: 'OUT' | 'IN' | 'BOTH'): string;
  /** The title of an office or part; as it was recorded where the ontology does not have it. */
  title(role: string): string;
  /** The edges that an entity of a type may have, each read from its side. */
  edgesOf(type: EntityType): readonly EdgeSide[];
  /** The types of entities that may stand at the two ends of an edge. */
  endsOf(type: RelationType): {
    readonly from: readonly EntityType[];
    readonly to: readonly EntityType[];
  };
}

export function useLabels(): Labels {
  const [language] = useLanguage();
  const [{ data }] = useQuery({ query: LabelsDocument });
  const entityTypes = data?.ontology.entityTypes ?? [];
  const relationTypes = data?.ontology.relationTypes ?? [];
  return {
    entityTypes: entityTypes.map(({ type }) => type),
    relationTypes: relationTypes.map(({ type }) => type),
    entityType: (type) => entityTypes.find((info) => info.type === type)?.label[language] ?? type,
    kind: (type, value) =>
      entityTypes.find((info) => info.type === type)?.kinds.find((kind) => kind.value === value)
        ?.label[language] ?? value,
    edgeType: (type, direction = 'OUT') => {
      const info = relationTypes.find((relation) => relation.type === type);
      return (direction === 'IN' ? info?.inverseLabel : info?.label)?.[language] ?? type;
    },
    title: (role) => data?.ontology.titles.find(({ en }) => en === role)?.[language] ?? role,
    edgesOf: (entityType) =>
      relationTypes.flatMap(({ type, from, to }) => [
        ...(from.includes(entityType) ? [{ type, direction: 'OUT' } as const] : []),
        ...(to.includes(entityType) ? [{ type, direction: 'IN' } as const] : []),
      ]),
    endsOf: (type) =>
      relationTypes.find((relation) => relation.type === type) ?? { from: [], to: [] },
  };
}
