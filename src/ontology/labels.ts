import type { EdgeType, EntityType, Ontology } from './model';

const entityTypeLabels = ({ name, label, kinds }: EntityType) => ({
  type: name,
  label,
  kinds: kinds.map((kind) => ({ value: kind.value, label: kind.label })),
});

const edgeTypeLabels = ({ name, label, inverseLabel, from, to }: EdgeType) => ({
  type: name,
  label,
  inverseLabel,
  from,
  to,
});

/**
 * Writes how types and titles are called, and which edges go from what to what, as a module of the explorer: its pages
 * have the names before they ask for anything, so that none shows a technical one.
 */
export function printedLabels({ entityTypes, edgeTypes, titles }: Ontology): string {
  const print = (value: unknown) => JSON.stringify(value, null, 2);
  return `import type { EntityType, Language, RelationType } from './graphql';

type LabelSet = Readonly<Record<Language, string>>;

interface EntityTypeLabels {
  readonly type: EntityType;
  readonly label: LabelSet;
  readonly kinds: readonly { readonly value: string; readonly label: LabelSet }[];
}

interface RelationTypeLabels {
  readonly type: RelationType;
  readonly label: LabelSet;
  readonly inverseLabel: LabelSet;
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
}

export const entityTypes: readonly EntityTypeLabels[] = ${print(entityTypes.map(entityTypeLabels))};

export const relationTypes: readonly RelationTypeLabels[] = ${print(edgeTypes.map(edgeTypeLabels))};

export const titles: readonly LabelSet[] = ${print(titles)};
`;
}
