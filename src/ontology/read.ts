import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type ConstDirectiveNode,
  concatAST,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { schemaFolder } from '../project';
import type { EdgeType, Kind as EntityKind, EntityType, Labels, Ontology, Property } from './model';

/** The folder below `schema/` that holds what was derived from the rest. */
export const generatedFolder = 'generated';

/** The enum that declares titles; clients see the titles, not the enum. */
export const titleEnum = 'Title';

/** Reads every SDL file below a folder, in order of path, as one document. */
function readDeclaration(folder: string): DocumentNode {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && !file.startsWith(generatedFolder))
    .sort();
  return concatAST(
    files.map((file) => {
      const path = join(folder, file);
      return parse(new Source(readFileSync(path, 'utf8'), relative(process.cwd(), path)));
    }),
  );
}

function directive(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Record<string, unknown> | undefined {
  const found = node.directives?.find((candidate) => candidate.name.value === name);
  return (
    found &&
    Object.fromEntries(
      (found.arguments ?? []).map((argument) => [
        argument.name.value,
        valueFromASTUntyped(argument.value),
      ]),
    )
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** `MemberOf` becomes `MEMBER_OF`. */
function upperSnakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

function property(field: FieldDefinitionNode): Property {
  return {
    name: field.name.value,
    type: namedType(field.type),
    description: field.description?.value ?? '',
    references: directive(field, 'reference')?.to as string[] | undefined,
  };
}

function labels(value: EnumValueDefinitionNode): Labels {
  return directive(value, 'labels') as Labels;
}

function kinds(
  properties: readonly Property[],
  enums: ReadonlyMap<string, EnumTypeDefinitionNode>,
): EntityKind[] {
  const kindType = properties.find(({ name }) => name === 'kind')?.type;
  return (enums.get(kindType ?? '')?.values ?? []).map((value) => ({
    value: value.name.value,
    label: labels(value),
    description: value.description?.value ?? '',
  }));
}

function entityType(
  node: ObjectTypeDefinitionNode,
  declared: Record<string, unknown>,
  enums: ReadonlyMap<string, EnumTypeDefinitionNode>,
): EntityType {
  const properties = (node.fields ?? []).map(property);
  return {
    name: node.name.value,
    one: declared.one as string,
    many: declared.many as string,
    order: declared.order as string | undefined,
    label: declared.label as Labels,
    description: node.description?.value ?? '',
    properties,
    kinds: kinds(properties, enums),
  };
}

function edgeType(node: ObjectTypeDefinitionNode, declared: Record<string, unknown>): EdgeType {
  return {
    name: upperSnakeCase(node.name.value),
    typeName: node.name.value,
    from: declared.from as string[],
    to: declared.to as string[],
    sameEnds: declared.sameEnds === true,
    field: declared.field as string,
    inverse: declared.inverse as string,
    label: declared.label as Labels,
    inverseLabel: declared.inverseLabel as Labels,
    description: node.description?.value ?? '',
    properties: (node.fields ?? []).map(property),
  };
}

function checkEnds(entityTypes: ReadonlyMap<string, EntityType>, edgeTypes: readonly EdgeType[]) {
  for (const edge of edgeTypes) {
    const references = edge.properties.flatMap((item) => item.references ?? []);
    for (const name of [...edge.from, ...edge.to, ...references]) {
      if (!entityTypes.has(name)) {
        throw new Error(
          `schema: edge type ${edge.typeName} names ${name}, which is no entity type`,
        );
      }
    }
  }
}

/**
 * Reads the ontology from its one declaration.
 *
 * @param folder the folder of SDL files; files below its `generated` folder are not read
 * @throws GraphQLError for bad SDL, Error for an edge type whose ends do not exist
 */
export function readOntology(folder: string = schemaFolder): Ontology {
  const declaration = readDeclaration(folder);
  const objects = declaration.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const enums = new Map(
    declaration.definitions
      .filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const entityTypes: EntityType[] = [];
  const edgeTypes: EdgeType[] = [];
  for (const node of objects) {
    const entity = directive(node, 'entity');
    const edge = directive(node, 'edge');
    if (entity) entityTypes.push(entityType(node, entity, enums));
    if (edge) edgeTypes.push(edgeType(node, edge));
  }
  const byName = new Map(entityTypes.map((type) => [type.name, type]));
  checkEnds(byName, edgeTypes);
  return {
    entityTypes,
    edgeTypes,
    entityType: byName,
    edgeType: new Map(edgeTypes.map((type) => [type.name, type])),
    titles: (enums.get(titleEnum)?.values ?? []).map(labels),
    declaration,
  };
}
