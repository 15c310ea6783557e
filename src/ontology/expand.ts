import {
  buildASTSchema,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  visit,
} from 'graphql';
import {
  deriveEdges,
  deriveEntityFields,
  deriveEnums,
  deriveLists,
  derivePageArguments,
  listedTypes,
} from './derive';
import { deriveFilters } from './filters';
import { itemStemOf, itemTypes } from './items';
import type { Ontology } from './model';
import { titleEnum } from './read';
import { deriveAggregates, deriveSorts } from './sorts';

/** Directives that stay in the schema; all others belong to the declaration alone. */
const servedDirectives = new Set(['deprecated', 'specifiedBy', 'oneOf']);

function fieldsOf(sdl: string): readonly FieldDefinitionNode[] {
  const [definition] = parse(`type Fields {\n${sdl}\n}`).definitions;
  return (definition as ObjectTypeDefinitionNode).fields ?? [];
}

/** Drops what only the declaration needs: its directives, its input of labels, its titles, the edge types. */
function withoutDeclaration(document: DocumentNode): DocumentNode {
  const isEdgeType = (node: ObjectTypeDefinitionNode) =>
    node.directives?.some((directive) => directive.name.value === 'edge');
  return visit(document, {
    DirectiveDefinition: () => null,
    InputObjectTypeDefinition: (node) => (node.name.value === 'Labels' ? null : undefined),
    EnumTypeDefinition: (node) => (node.name.value === titleEnum ? null : undefined),
    ObjectTypeDefinition: (node) => (isEdgeType(node) ? null : undefined),
    Directive: (node) => (servedDirectives.has(node.name.value) ? undefined : null),
  });
}

/** Gives each entity type the fields that all entities have and those of the edges that it joins. */
function completeEntityTypes(document: DocumentNode, ontology: Ontology): DocumentNode {
  const entity = document.definitions.find(
    (node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Entity',
  );
  const shared = entity?.kind === Kind.INTERFACE_TYPE_DEFINITION ? (entity.fields ?? []) : [];
  return visit(document, {
    ObjectTypeDefinition(node) {
      const type = ontology.entityType.get(node.name.value);
      if (!type) return undefined;
      const edges = fieldsOf(deriveEntityFields(ontology, type.name));
      return { ...node, fields: [...shared, ...(node.fields ?? []), ...edges] };
    },
  });
}

/** Gives every field that answers with a connection the arguments of its filter, its order and a page. */
function withListArguments(document: DocumentNode, ontology: Ontology): DocumentNode {
  const listed = new Set([
    'Entity',
    ...listedTypes,
    ...ontology.entityTypes.map(({ name }) => name),
  ]);
  return visit(document, {
    FieldDefinition(node) {
      const type = node.type.kind === Kind.NON_NULL_TYPE ? node.type.type : node.type;
      // What declares a page of its own has an order of its own.
      if (node.arguments?.some(({ name }) => name.value === 'first')) return undefined;
      if (type.kind !== Kind.NAMED_TYPE || !type.name.value.endsWith('Connection'))
        return undefined;
      const stem = itemStemOf(type.name.value, listed);
      const [field] = fieldsOf(
        `list(
          "Only what meets these conditions." where: ${stem}Where
          "How to order: by the first key, where that is equal by the second, and so on."
          sort: [${stem}Sort!]
          ${derivePageArguments()}): Int`,
      );
      return { ...node, arguments: [...(node.arguments ?? []), ...(field?.arguments ?? [])] };
    },
  });
}

/** Root fields that are not asked as of a day: they tell of the graph rather than of what it records. */
const withoutDay = new Set(['ontology', 'stats', 'changes', 'rankings', 'communities', 'reading']);

/** Gives the root fields the argument `asOf`. */
function withDay(document: DocumentNode): DocumentNode {
  const [field] = fieldsOf(`field(
    """
    Answer as of this day, all that is selected below included: edges that held then, carried by statements that
    had been made by then. A month or a year means its last day; what has no date is taken to have been so.
    """
    asOf: Date): Int`);
  return visit(document, {
    InterfaceTypeDefinition: () => false,
    ObjectTypeDefinition: (node) => (node.name.value === 'Query' ? undefined : false),
    FieldDefinition: (node) =>
      withoutDay.has(node.name.value)
        ? undefined
        : { ...node, arguments: [...(node.arguments ?? []), ...(field?.arguments ?? [])] },
  });
}

/**
 * Expands the declaration to the schema that clients see: entity types with their edges as connections
 * both ways, edge and connection types, enums of the types, a lookup and a list for each entity type.
 *
 * @throws GraphQLError when the declaration does not expand to a valid schema
 */
export function expandSchema(ontology: Ontology): GraphQLSchema {
  const items = itemTypes(ontology);
  const derived = parse(
    [
      deriveEnums(ontology),
      deriveEdges(ontology),
      deriveLists(ontology),
      deriveFilters(ontology),
      deriveSorts(items),
      deriveAggregates(items),
    ].join('\n'),
  );
  const declared = completeEntityTypes(withoutDeclaration(ontology.declaration), ontology);
  const rootFields = [...declared.definitions, ...derived.definitions].flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_EXTENSION ? (node.fields ?? []) : [],
  );
  const merged: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      ...[...declared.definitions, ...derived.definitions]
        .filter((node) => node.kind !== Kind.OBJECT_TYPE_EXTENSION)
        .map((node) =>
          node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query'
            ? { ...node, fields: [...(node.fields ?? []), ...rootFields] }
            : node,
        ),
    ],
  };
  return buildASTSchema(withDay(withListArguments(merged, ontology)));
}
