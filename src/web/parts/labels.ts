import { useLanguage } from '../app/language';
import type { EntityType, RelationType } from '../generated/graphql';
import { entityTypes, relationTypes, titles } from '../generated/ontology';

/** An edge type as it is seen from one of its ends. */
export interface EdgeSide {
  readonly type: RelationType;
  readonly direction: 'OUT' | 'IN';
}

/** All types, in the order of the ontology. */
export const entityTypeNames: readonly EntityType[] = entityTypes.map(({ type }) => type);
export const relationTypeNames: readonly RelationType[] = relationTypes.map(({ type }) => type);

/** The edges that an entity of a type may have, each read from its side. */
export function edgesOf(entityType: EntityType): readonly EdgeSide[] {
  return relationTypes.flatMap(({ type, from, to }) => [
    ...(from.includes(entityType) ? [{ type, direction: 'OUT' } as const] : []),
    ...(to.includes(entityType) ? [{ type, direction: 'IN' } as const] : []),
  ]);
}

/** The types of entities that may stand at the two ends of an edge. */
export function endsOf(type: RelationType): {
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
} {
  return relationTypes.find((relation) => relation.type === type) ?? { from: [], to: [] };
}

/** How the ontology calls what it declares, in the reader's language. */
export interface Labels {
  entityType(type: EntityType): string;
  kind(type: EntityType, value: string): string;
  /** `IN` reads the edge from its object. */
  edgeType(type: RelationType, direction?: 'OUT' | 'IN' | 'BOTH'): string;
  /** The title of an office or part; as it was recorded where the ontology does not have it. */
  title(role: string): string;
}

export function useLabels(): Labels {
  const [language] = useLanguage();
  const infoOf = (type: EntityType) => entityTypes.find((info) => info.type === type);
  return {
    entityType: (type) => infoOf(type)?.label[language] ?? type,
    kind: (type, value) =>
      infoOf(type)?.kinds.find((kind) => kind.value === value)?.label[language] ?? value,
    edgeType: (type, direction = 'OUT') => {
      const info = relationTypes.find((relation) => relation.type === type);
      return (direction === 'IN' ? info?.inverseLabel : info?.label)?.[language] ?? type;
    },
    title: (role) => titles.find(({ en }) => en === role)?.[language] ?? role,
  };
}
