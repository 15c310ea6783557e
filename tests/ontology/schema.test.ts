import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { expandSchema } from '../../src/ontology/expand';
import { printedLabels } from '../../src/ontology/labels';
import { languages } from '../../src/ontology/model';
import { readOntology } from '../../src/ontology/read';
import { projectRoot, schemaFolder } from '../../src/project';
import { printedSchema } from '../../src/server/schema';

const ontology = readOntology();
const schema = expandSchema(ontology);

/** Everything of a type that a reader of the documentation meets. */
function members(type: GraphQLNamedType): (readonly [name: string, description: unknown])[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [
      `${type.name}.${field.name}`,
      field.description,
    ]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map(
      (argument) => [`${type.name}.${field.name}(${argument.name})`, argument.description] as const,
    ),
  ]);
}

test('the declaration expands to a valid schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('the printed schema is up to date: run `npm run schema` after a change', () => {
  const committed = readFileSync(join(schemaFolder, 'generated', 'atazan.graphql'), 'utf8');
  expect(printedSchema(ontology)).toBe(committed);
});

test('the explorer calls types as they are declared: run `npm run schema` after a change', () => {
  const file = join(projectRoot, 'src', 'web', 'generated', 'ontology.ts');
  expect(printedLabels(ontology)).toBe(readFileSync(file, 'utf8'));
});

test('every type, field, argument and enum value has a description', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const bare = types.flatMap((type) =>
    [[type.name, type.description] as const, ...members(type)].flatMap(([name, description]) =>
      description ? [] : [name],
    ),
  );
  expect(bare).toEqual([]);
});

test('every entity type, edge type, kind and title has labels in each language', () => {
  const labels = [
    ...ontology.entityTypes.flatMap(({ label, kinds }) => [
      label,
      ...kinds.map((kind) => kind.label),
    ]),
    ...ontology.edgeTypes.flatMap(({ label, inverseLabel }) => [label, inverseLabel]),
    ...ontology.titles,
  ];
  for (const label of labels) {
    for (const language of languages) expect(label[language]).toBeTruthy();
  }
});

test('every edge type is a connection on each of its ends, both ways', () => {
  for (const { field, inverse, from, to } of ontology.edgeTypes) {
    for (const name of from) expect(fieldsOf(name)).toContain(field);
    for (const name of to) expect(fieldsOf(name)).toContain(inverse);
  }
});

function fieldsOf(name: string): string[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}
