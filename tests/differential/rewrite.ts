import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/*
 * Changes to a document that keep what it means: the same question, put in another way. The compiler sees
 * merged fields, wrapped fragments and variables at depth, which a generator of plain documents rarely makes.
 */

const chance = (g: GeneratorValue, percent: number) => g(fc.nat, { max: 99 }) < percent;

/** How variables are named that stand for arguments, and for parts of conditions. */
const argument = 'argument';
const condition = 'condition';

/** Types of arguments that need a value, or one that fits the place. */
const pagesAndKeys = new Set(['Int', 'String', 'ID', 'Date']);

/** A document with the values of its variables. */
export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Says the same fields again, in part, and puts some selections into fragments without effect. */
export function stirred(
  g: GeneratorValue,
  schema: GraphQLSchema,
  document: DocumentNode,
): DocumentNode {
  const types = new TypeInfo(schema);
  const again = (field: FieldNode): FieldNode => {
    const inner = field.selectionSet?.selections;
    if (!inner) return field;
    const kept = inner.filter(() => chance(g, 50));
    const selections = kept.length > 0 ? kept : inner.slice(0, 1);
    return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  };
  const wrapped = (selection: SelectionNode, typeName: string | undefined): SelectionNode => ({
    kind: Kind.INLINE_FRAGMENT,
    ...(typeName !== undefined && {
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } },
    }),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
  });
  const visitor: ASTVisitor = {
    SelectionSet: {
      leave(node): SelectionSetNode {
        const type = types.getParentType();
        const selections = node.selections.flatMap((selection) => {
          const repeated = selection.kind === Kind.FIELD && chance(g, 12) ? [again(selection)] : [];
          const typeName = chance(g, 50) && type ? type.name : undefined;
          const isWrapped = selection.kind === Kind.FIELD && chance(g, 10);
          const kept = isWrapped ? wrapped(selection, typeName) : selection;
          return chance(g, 50) ? [kept, ...repeated] : [...repeated, kept];
        });
        return { ...node, selections };
      },
    },
  };
  return visit(document, visitWithTypeInfo(types, visitor));
}

/** Puts variables in place of some values, however deep these stand. */
export function parametrized(
  g: GeneratorValue,
  schema: GraphQLSchema,
  { document, variables }: Question,
): Question {
  const types = new TypeInfo(schema);
  const given: Record<string, unknown> = { ...variables };
  const definitions: VariableDefinitionNode[] = [];
  let isInDefinition = false;
  const toVariable = (
    stem: string,
    value: ValueNode,
    type: GraphQLInputType | null | undefined,
  ) => {
    if (isInDefinition || !type || value.kind === Kind.VARIABLE || !chance(g, 25)) return undefined;
    if (hasVariable(value)) return undefined;
    const name = `${stem}${definitions.length}`;
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
    const typeNode = parseType(String(type));
    const isByDefault = typeNode.kind !== Kind.NON_NULL_TYPE && chance(g, 15);
    definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: typeNode,
      ...(isByDefault && { defaultValue: value as VariableDefinitionNode['defaultValue'] }),
    } as VariableDefinitionNode);
    if (!isByDefault) given[name] = valueFromASTUntyped(value);
    return variable;
  };
  const visitor: ASTVisitor = {
    VariableDefinition: {
      enter() {
        isInDefinition = true;
      },
      leave() {
        isInDefinition = false;
      },
    },
    Argument: {
      enter(node) {
        const value = toVariable(argument, node.value, types.getInputType());
        return value && { ...node, value };
      },
    },
    ObjectField: {
      enter(node) {
        const value = toVariable(condition, node.value, types.getInputType());
        return value && { ...node, value };
      },
    },
  };
  const rewritten: DocumentNode = visit(document, visitWithTypeInfo(types, visitor));
  const defined = rewritten.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? ({
          ...definition,
          variableDefinitions: [...(definition.variableDefinitions ?? []), ...definitions],
        } satisfies OperationDefinitionNode)
      : definition,
  );
  return { document: { ...rewritten, definitions: defined }, variables: given };
}

function hasVariable(value: ValueNode): boolean {
  let found = false;
  visit(value, {
    Variable() {
      found = true;
    },
  });
  return found;
}

/**
 * Other values for the variables of a document, such as a plan that was kept for it meets: conditions swap
 * values of one type or lose them, arguments that can do without a value are left out, directives turn.
 */
export function revalued(g: GeneratorValue, { document, variables }: Question): Question {
  const definitions = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  const named = definitions.map(({ variable, type }) => ({
    name: variable.name.value,
    type: print(type),
  }));
  const values = named.flatMap(({ name, type }): [string, unknown][] => {
    const value = variables[name];
    if (type === 'Boolean!') return [[name, chance(g, 50) ? value : !value]];
    if (name.startsWith(condition)) {
      if (chance(g, 15)) return chance(g, 50) ? [] : [[name, null]];
      const peers = named.filter((other) => other.type === type && other.name in variables);
      const peer = peers[g(fc.nat, { max: Math.max(0, peers.length - 1) })];
      return peer?.name.startsWith(condition) ? [[name, variables[peer.name]]] : [[name, value]];
    }
    if (!pagesAndKeys.has(type) && !type.endsWith('!') && chance(g, 30)) return [];
    return name in variables ? [[name, value]] : [];
  });
  return { document, variables: Object.fromEntries(values) };
}

/** The object and interface types whose fields a document selects, each as `Type.field`. */
export function selectedFields(schema: GraphQLSchema, document: DocumentNode): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  const visitor: ASTVisitor = {
    Field() {
      const parent = types.getParentType();
      const field = types.getFieldDef();
      if (field && (isObjectType(parent) || isInterfaceType(parent))) {
        found.push(`${parent.name}.${field.name}`);
      }
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return found;
}
