import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { toGlobalId } from '../../src/compiler/identifier';
import type { Language } from '../../src/ontology/model';
import { seedsFolder } from '../../src/project';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import { openWorld, type World } from '../support/world';
import { questions, Reference, type ReferenceContext } from './reference';
import { selectedFields } from './rewrite';
import { addFilters } from './where-schema';
import { type Records, readRecords } from './world';

/*
 * Chance leaves fields out; here every field of the schema is asked once, of things that have the most to
 * say, and of the odd ones.
 */

const paths = [seedsFolder, join(__dirname, 'extra')];
const languages = ['kk', 'ru', 'en'] as const satisfies readonly Language[];
const asked = new Set<string>();

let world: World;
let executor: Executor;
let reference: Reference;
let records: Records;
let stats: ReferenceContext['stats'];

beforeAll(async () => {
  world = await openWorld(paths);
  const schema = servedSchema(world.ontology);
  const filtering = servedSchema(world.ontology);
  records = readRecords(paths);
  addFilters(filtering, records, world.ontology);
  executor = new Executor(schema, world.ontology, world.graph);
  reference = new Reference(records, filtering, world.ontology);
  const [row] = await world.graph.read({
    name: 'revision',
    text: "MATCH (g:Graph {name: 'atazan'}) RETURN g.revision, g.changedAt",
  });
  stats = { revision: Number(row?.[0]), changedAt: String(row?.[1]) };
});

afterAll(() => world.close());

async function expectAgreement(query: string): Promise<void> {
  const document = parse(query);
  expect(validate(executor.schema, document)).toEqual([]);
  for (const field of selectedFields(executor.schema, document)) asked.add(field);
  const [definition] = document.definitions as readonly OperationDefinitionNode[];
  if (!definition) throw new Error('no operation');
  const { data, errors } = await executor.run(
    { document, definition, variables: {} },
    { requestId: '', languages, ontology: world.ontology },
  );
  const expected = reference.execute(document, {}, { languages, stats });
  expect([errors, expected.errors]).toEqual([[], undefined]);
  expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(JSON.stringify(expected.data)));
  expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
}

function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** All fields of a type: of what they lead to, all that need no further step, and connections whole. */
function everything(type: GraphQLNamedType, steps: number): string {
  const fields = fieldsOf(type).flatMap((field) => {
    const inner = getNamedType(field.type);
    // Fields of one name differ in type between the types of a selection.
    const name = `${type.name}_${field.name}: ${field.name}`;
    if (!isCompositeType(inner)) return [name];
    const isPart = /Connection$|Edge$|Aggregate$|^PageInfo$|^LocalizedText$/.test(inner.name);
    if (!isPart && steps === 0) return [];
    if (/Connection$/.test(inner.name) && steps === 0) return [];
    const page = field.args.some((argument) => argument.name === 'first') ? '(first: 3)' : '';
    return [`${name}${page} { ${everything(inner, isPart ? steps : steps - 1)} }`];
  });
  // A Node has an id and nothing else, which says little about what was found.
  return isAbstractType(type) ? ['__typename', ...fields].join(' ') : fields.join(' ');
}

/** The entities of a type with the most edges, and those of the odd records. */
function tellingEntities(type: string): readonly string[] {
  const degrees = new Map<string, number>();
  for (const { subject, object } of records.edges.values()) {
    for (const end of [subject, object]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const ids = [...records.entities.values()]
    .filter(({ __typename }) => __typename === type)
    .map(({ id }) => id)
    .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
  return [...ids.slice(0, 2), ...ids.filter((id) => id.startsWith('odd-'))];
}

test('every field of the entity types, in every connection of theirs', async () => {
  for (const { name } of world.ontology.entityTypes) {
    const type = executor.schema.getType(name);
    if (!type) throw new Error(`no type ${name}`);
    for (const field of fieldsOf(type)) {
      const inner = getNamedType(field.type);
      const page = field.args.some((argument) => argument.name === 'first') ? '(first: 4)' : '';
      const selection = isCompositeType(inner) ? ` { ${everything(inner, 1)} }` : '';
      const ids = tellingEntities(name).map((id) => toGlobalId(name, id));
      await expectAgreement(
        `{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${name} { ${field.name}${page}${selection} } } }`,
      );
    }
  }
}, 300_000);

test('every field of Query', async () => {
  const query = executor.schema.getQueryType();
  if (!query) throw new Error('no query type');
  const [statement = ''] = records.statements.keys();
  const [source = ''] = records.sources.keys();
  const [edge = ''] = records.edges.keys();
  for (const field of fieldsOf(query).filter(({ name }) => !questions.has(name))) {
    const type = getNamedType(field.type);
    const entity = [...records.entities.values()].find(
      ({ __typename }) => type.name === __typename || type.name === 'Entity',
    );
    const given: Record<string, string> = {
      node: `(id: "${toGlobalId('Relation', edge)}")`,
      nodes: `(ids: ["${toGlobalId('Source', source)}", "${toGlobalId('Statement', statement)}"])`,
      statement: `(id: "${toGlobalId('Statement', statement)}")`,
      source: `(slug: "${source}")`,
    };
    const isList = field.args.some(({ name }) => name === 'first');
    const lookup = field.args.some(({ name }) => name === 'slug');
    const passed =
      given[field.name] ?? (isList ? '(last: 3)' : lookup ? `(slug: "${entity?.slug}")` : '');
    // The connections of entities have had their turn above.
    const steps = isList ? 1 : ['Ontology', 'Stats'].includes(type.name) ? 3 : 0;
    const own = everything(type, steps);
    const concrete = ['Statement', 'Source', 'Relation'].map((name) => {
      const possible = executor.schema.getType(name);
      return possible ? `... on ${name} { ${everything(possible, 1)} }` : '';
    });
    const selection = type.name === 'Node' ? `${own} ${concrete.join(' ')}` : own;
    await expectAgreement(`{ ${field.name}${passed} { ${selection} } }`);
  }
}, 300_000);

test('interfaces, of whatever implements them', async () => {
  const ids = [
    ...[...records.edges.keys()].slice(0, 3).map((id) => toGlobalId('Relation', id)),
    toGlobalId('Person', tellingEntities('Person')[0] ?? ''),
  ];
  const parts = ['Entity', 'Evidenced'].map((name) => {
    const type = executor.schema.getType(name);
    return type ? `... on ${name} { ${everything(type, 1)} }` : '';
  });
  await expectAgreement(
    `{ nodes(ids: ${JSON.stringify(ids)}) { __typename id ${parts.join(' ')} } }`,
  );
});

/** The types that can be reached from the fields of Query that are swept. */
function sweptTypes(): ReadonlySet<GraphQLNamedType> {
  const reached = new Set<GraphQLNamedType>();
  const reach = (type: GraphQLNamedType): void => {
    if (reached.has(type)) return;
    reached.add(type);
    for (const { type: inner } of fieldsOf(type)) reach(getNamedType(inner));
    if (isAbstractType(type)) executor.schema.getPossibleTypes(type).forEach(reach);
  };
  const query = executor.schema.getQueryType();
  for (const field of query ? fieldsOf(query) : []) {
    if (!questions.has(field.name)) reach(getNamedType(field.type));
  }
  return reached;
}

test('nothing of the schema was left out', () => {
  const fields = [...sweptTypes()]
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => fieldsOf(type).map((field) => `${type.name}.${field.name}`));
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
});
