import type {
  EntityTypeInfo,
  EntityType as EntityTypeName,
  PropertyInfo,
  RelationType,
  RelationTypeInfo,
  Resolvers,
} from '../generated/schema';
import type { EdgeType, EntityType, Property } from '../ontology/model';
import { DateScalar } from './date';

/** Validity, which every edge type has. */
const validity: readonly PropertyInfo[] = [
  { name: 'since', type: 'Date', description: 'From when it held.' },
  { name: 'until', type: 'Date', description: 'Until when it held.' },
];

function propertyInfo({ name, type, description }: Property): PropertyInfo {
  return { name, type, description };
}

function entityTypeInfo(type: EntityType): EntityTypeInfo {
  return {
    type: type.name as EntityTypeName,
    label: type.label,
    description: type.description,
    field: type.one,
    listField: type.many,
    properties: type.properties.map(propertyInfo),
    kinds: type.kinds,
  };
}

function relationTypeInfo(type: EdgeType): RelationTypeInfo {
  return {
    type: type.name as RelationType,
    label: type.label,
    inverseLabel: type.inverseLabel,
    description: type.description,
    from: type.from as readonly EntityTypeName[],
    to: type.to as readonly EntityTypeName[],
    sameEnds: type.sameEnds,
    field: type.field,
    inverseField: type.inverse,
    properties: [...type.properties.map(propertyInfo), ...validity],
  };
}

/** Resolvers of the fields that are not answered from the graph, and the scalars. */
export const resolvers: Resolvers = {
  Date: DateScalar,
  Query: {
    ontology: (_root, _arguments, { ontology }) => ({
      entityTypes: ontology.entityTypes.map(entityTypeInfo),
      relationTypes: ontology.edgeTypes.map(relationTypeInfo),
      titles: ontology.titles,
    }),
  },
};
