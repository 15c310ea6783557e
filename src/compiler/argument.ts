import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';

/** Coerced variables of an operation, as graphql-js gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * A value that the compiler may not see: it is only read when the compiled statement runs, and travels as
 * a parameter. What it stands for cannot get into the text of a statement.
 */
export class Reference {
  constructor(readonly read: (variables: Variables) => unknown) {}
}

/**
 * An argument as the compiler sees it. Nulls, booleans and enum values decide what the statement looks like
 * and are there as they are; every other value is a reference.
 */
export type Argument =
  | null
  | boolean
  | string
  | Reference
  | readonly Argument[]
  | { readonly [name: string]: Argument };

/** The arguments of a field by name; one that was not given and has no default is absent. */
export type Arguments = Readonly<Record<string, Argument>>;

function isStructural(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return isStructural(nullable.ofType as GraphQLInputType);
  return isEnumType(nullable) || isInputObjectType(nullable) || isBoolean(nullable);
}

function isBoolean(type: GraphQLInputType): boolean {
  return isScalarType(type) && type.name === 'Boolean';
}

function fromValue(
  type: GraphQLInputType,
  value: unknown,
  read: (variables: Variables) => unknown,
): Argument {
  if (value === null || value === undefined) return null;
  const nullable = getNullableType(type);
  if (!isStructural(nullable)) return new Reference(read);
  if (isListType(nullable)) {
    const items = value as readonly unknown[];
    const itemType = nullable.ofType as GraphQLInputType;
    return items.map((item, index) =>
      fromValue(itemType, item, (variables) => (read(variables) as readonly unknown[])[index]),
    );
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return Object.fromEntries(
      Object.entries(value as Record<string, unknown>).flatMap(([name, item]) => {
        const field = fields[name];
        return field && item !== undefined
          ? [
              [
                name,
                fromValue(
                  field.type,
                  item,
                  (variables) => (read(variables) as Record<string, unknown>)[name],
                ),
              ],
            ]
          : [];
      }),
    );
  }
  return value as string | boolean;
}

function fromNode(
  type: GraphQLInputType,
  node: ValueNode,
  variables: Variables,
): Argument | undefined {
  const nullable = getNullableType(type);
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return variables[name] === undefined
      ? undefined
      : fromValue(type, variables[name], (current) => current[name]);
  }
  if (node.kind === Kind.LIST && isListType(nullable) && isStructural(nullable)) {
    const itemType = nullable.ofType as GraphQLInputType;
    return node.values.map((item) => fromNode(itemType, item, variables) ?? null);
  }
  if (node.kind === Kind.OBJECT && isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const given = new Map(node.fields.map((field) => [field.name.value, field.value]));
    return Object.fromEntries(
      Object.values(fields).flatMap((field) => {
        const child = given.get(field.name);
        const argument = child && fromNode(field.type, child, variables);
        if (argument !== undefined) return [[field.name, argument]];
        return field.defaultValue === undefined
          ? []
          : [[field.name, fromValue(field.type, field.defaultValue, () => field.defaultValue)]];
      }),
    );
  }
  if (isStructural(nullable) && isListType(nullable)) {
    const single = fromNode(nullable.ofType as GraphQLInputType, node, variables);
    return single === null || single === undefined ? single : [single];
  }
  return fromValue(type, valueFromAST(node, type, variables), (current) =>
    valueFromAST(node, type, current),
  );
}

/**
 * Reads the arguments of one field of a validated operation.
 *
 * @param definitions the arguments that the field takes
 * @param nodes the arguments that it was given
 * @param variables decides presence, nulls, booleans and enum values; other values are not looked at
 */
export function readArguments(
  definitions: readonly GraphQLArgument[],
  nodes: readonly { readonly name: { readonly value: string }; readonly value: ValueNode }[],
  variables: Variables,
): Arguments {
  const given = new Map(nodes.map((node) => [node.name.value, node.value]));
  return Object.fromEntries(
    definitions.flatMap((definition) => {
      const node = given.get(definition.name);
      const argument = node && fromNode(definition.type, node, variables);
      if (argument !== undefined) return [[definition.name, argument]];
      return definition.defaultValue === undefined
        ? []
        : [
            [
              definition.name,
              fromValue(definition.type, definition.defaultValue, () => definition.defaultValue),
            ],
          ];
    }),
  );
}

/**
 * What the compiler can see of the variables, as a key: operations of one document whose variables have one
 * shape have one compiled statement.
 */
export function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return 'u';
  if (value === null) return 'n';
  const nullable = getNullableType(type);
  if (!isStructural(nullable)) return 's';
  if (isListType(nullable)) {
    const items = value as readonly unknown[];
    return `[${items.map((item) => shapeOf(nullable.ofType as GraphQLInputType, item)).join()}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const parts = Object.entries(value as Record<string, unknown>).map(
      ([name, item]) => `${name}:${fields[name] ? shapeOf(fields[name].type, item) : ''}`,
    );
    return `{${parts.join()}}`;
  }
  return String(value);
}
