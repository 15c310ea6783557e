import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './argument';

/** The fields selected on one object type by response key, each with all the nodes that select it. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** What is needed to see through fragments and directives. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies(context: SelectionContext, condition: string, type: GraphQLObjectType): boolean {
  if (condition === type.name) return true;
  const conditional = context.schema.getType(condition);
  return isAbstractType(conditional) && context.schema.isSubType(conditional, type);
}

/**
 * Collects what selection sets select on one object type, in the order of the response.
 *
 * Follows CollectFields of the GraphQL specification (section 6.3.2), for several selection sets at once.
 */
export function collectFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selectionSet: SelectionSetNode): void => {
    for (const node of selectionSet.selections) {
      if (!isIncluded(node, context.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(node);
        else fields.set(key, [node]);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = context.fragments.get(node.name.value);
        if (!fragment || visited.has(fragment.name.value)) continue;
        if (!applies(context, fragment.typeCondition.name.value, type)) continue;
        visited.add(fragment.name.value);
        collect(fragment.selectionSet);
        continue;
      }
      const condition = node.typeCondition?.name.value;
      if (condition === undefined || applies(context, condition, type)) collect(node.selectionSet);
    }
  };
  for (const selectionSet of selectionSets) collect(selectionSet);
  return fields;
}

/** The selection sets below the nodes of one field. */
export function selectionSetsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}
