import * as fc from 'fast-check';
import { toGlobalId } from '../../src/compiler/identifier';
import type { Edge } from '../differential/world';
import { Asker } from './ask';
import { asOf, check, edgeId, entity, globalId, type Identified, ids } from './pick';
import { byText, Moment, powersUnder } from './reference';
import { openRandomWorld, type RandomWorld } from './world';

/*
 * Powers and comparisons of documents in a random graph, beside sets of edges in memory; and what the questions
 * answer to things that there are not, and to arguments that make no sense.
 */

let world: RandomWorld;
let asker: Asker;

beforeAll(async () => {
  world = await openRandomWorld();
  asker = new Asker(world);
});

afterAll(() => world.close());

const askPowers = `query ($under: EntityRef!, $asOf: Date) {
  answer: powers(under: $under, asOf: $asOf) { id }
}`;

test('powers are those under a document and its texts', async () => {
  let found = 0;
  const question = fc.record({ under: entity(world.records, ['Document', 'Topic']), asOf });
  await check(question, 40, async ({ under, asOf }) => {
    const answer = await asker.ask<Identified[]>(askPowers, { under: under.ref, asOf });
    const powers = powersUnder(new Moment(world.records, asOf), under.id);
    expect(ids(answer)).toEqual(powers.map(({ id }) => edgeId(id)));
    found += powers.length;
  });
  expect(found).toBeGreaterThan(20);
});

const lists = [
  'institutionsAdded',
  'institutionsDropped',
  'institutionsChanged',
  'institutionsKept',
  'powersAdded',
  'powersDropped',
  'powersKept',
] as const;

type Comparison = Readonly<Record<(typeof lists)[number], readonly Identified[]>>;

const askComparison = `query ($before: EntityRef!, $after: EntityRef!, $asOf: Date) {
  answer: compare(documents: [$before, $after], asOf: $asOf) {
    ${lists.map((name) => `${name} { id }`).join(' ')}
  }
}`;

const powerKey = ({ type, subject, object }: Edge) => `${type} ${subject} ${object}`;

/** Institutions that stand under a text, and those that it puts an end to. */
function institutions(moment: Moment, document: string) {
  const texts = moment.texts(document);
  const standing = new Set<string>();
  const ended = new Set<string>();
  for (const { type, subject, object, under } of moment.edges) {
    if (under && texts.includes(under)) for (const id of [subject, object]) standing.add(id);
    if (!texts.includes(subject)) continue;
    if (['ESTABLISHES', 'REFORMS'].includes(type)) standing.add(object);
    if (type === 'ABOLISHES') ended.add(object);
  }
  return { standing, ended };
}

test('comparisons tell what one document has and the other has not', async () => {
  const document = entity(world.records, ['Document']);
  const question = fc.record({ before: document, after: document, asOf });
  const sizes = new Map<string, number>();
  await check(question, 40, async ({ before, after, asOf }) => {
    const variables = { before: before.ref, after: after.ref, asOf };
    const answer = await asker.ask<Comparison>(askComparison, variables);
    const moment = new Moment(world.records, asOf);
    const [old, now] = [before, after].map(({ id }) => powersUnder(moment, id)) as [Edge[], Edge[]];
    const oldKeys = new Set(old.map(powerKey));
    const nowKeys = new Set(now.map(powerKey));
    const differing = [...old, ...now].filter(
      (edge) => oldKeys.has(powerKey(edge)) !== nowKeys.has(powerKey(edge)),
    );
    const touched = new Set(differing.flatMap(({ subject, object }) => [subject, object]));
    const [first, second] = [before, after].map(({ id }) => institutions(moment, id)) as [
      ReturnType<typeof institutions>,
      ReturnType<typeof institutions>,
    ];
    const had = (id: string) => first.standing.has(id) || second.ended.has(id);
    const has = (id: string) => second.standing.has(id);
    const all = [...world.records.entities.values()]
      .filter(({ __typename }) => __typename === 'Institution')
      .map(({ id }) => id)
      .sort(byText);
    const those = (holds: (id: string) => boolean) =>
      all.filter(holds).map((id) => globalId(world.records, id));
    expect(ids(answer.institutionsAdded)).toEqual(those((id) => has(id) && !had(id)));
    expect(ids(answer.institutionsDropped)).toEqual(those((id) => had(id) && !has(id)));
    expect(ids(answer.institutionsChanged)).toEqual(
      those((id) => had(id) && has(id) && touched.has(id)),
    );
    expect(ids(answer.institutionsKept)).toEqual(
      those((id) => had(id) && has(id) && !touched.has(id)),
    );
    // Of parallel powers one stands for all, so that they are known by type and ends.
    const keysOf = (told: readonly Identified[], among: readonly Edge[]) =>
      told.map(({ id }) => {
        const edge = among.find((one) => edgeId(one.id) === id);
        return edge ? powerKey(edge) : `not among them: ${id}`;
      });
    const sorted = (keys: ReadonlySet<string>, other: ReadonlySet<string>, isIn: boolean) =>
      [...keys].filter((key) => other.has(key) === isIn).sort(byText);
    expect(keysOf(answer.powersAdded, now)).toEqual(sorted(nowKeys, oldKeys, false));
    expect(keysOf(answer.powersDropped, old)).toEqual(sorted(oldKeys, nowKeys, false));
    expect(keysOf(answer.powersKept, now)).toEqual(sorted(nowKeys, oldKeys, true));
    for (const name of lists) sizes.set(name, (sizes.get(name) ?? 0) + answer[name].length);
  });
  expect([...sizes.values()].filter((size) => size > 0).length).toBeGreaterThan(3);
});

const nobody = { slug: 'no-such-thing' };
const nothing = { id: toGlobalId('Person', 'no-such-thing') };
const somebody = { slug: 'person-0-now' };

describe.each([
  ['slug', nobody],
  ['id', nothing],
])('an unknown %s', (_way, ref) => {
  test.each([
    ['stances', 'stances(on: $ref) { supporting { actors } }', null],
    ['paths from it', 'paths(from: $ref, to: {slug: "person-0"}) { length }', []],
    ['paths to it', 'paths(from: {slug: "person-0"}, to: $ref) { length }', []],
    ['neighbourhood', 'neighbourhood(of: $ref) { isComplete }', null],
    ['timeline', 'timeline(about: $ref) { date }', []],
    ['powers', 'powers(under: $ref) { id }', []],
    ['compare', 'compare(documents: [$ref, {slug: "document-0-now"}]) { before { id } }', null],
    ['coOccurrence', 'coOccurrence(topics: [$ref]) { count }', []],
  ])('%s', async (_name, field, answer) => {
    expect(await asker.ask(`query ($ref: EntityRef!) { answer: ${field} }`, { ref })).toEqual(
      answer,
    );
  });
});

test('there is no path from a thing to itself, and none between parts that nothing joins', async () => {
  const query = `query ($from: EntityRef!, $to: EntityRef!) {
    answer: paths(from: $from, to: $to, maxLength: 5) { length }
  }`;
  expect(await asker.ask(query, { from: somebody, to: somebody })).toEqual([]);
  const to = { slug: 'person-apart-once' };
  expect(await asker.ask(query, { from: somebody, to })).toEqual([]);
});

test('a document differs from itself in nothing', async () => {
  const same = { before: { slug: 'document-0-now' }, after: { slug: 'document-0-once' } };
  const answer = await asker.ask<Comparison>(askComparison, same);
  const under = await asker.ask<Identified[]>(askPowers, { under: same.before });
  expect(answer.powersKept.length).toBeGreaterThan(0);
  expect(ids(under)).toEqual(expect.arrayContaining(ids(answer.powersKept)));
  expect([answer.powersAdded, answer.powersDropped, answer.institutionsChanged]).toEqual([
    [],
    [],
    [],
  ]);
});

test.each([
  ['paths(from: $ref, to: $ref, maxLength: 0) { length }', 'maxLength must be from 1 to 5, not 0'],
  ['paths(from: $ref, to: $ref, maxLength: 6) { length }', 'maxLength must be from 1 to 5, not 6'],
  ['paths(from: $ref, to: $ref, k: 0) { length }', 'k must be from 1 to 10, not 0'],
  ['paths(from: $ref, to: $ref, k: 11) { length }', 'k must be from 1 to 10, not 11'],
  ['paths(from: $ref, to: $ref, types: []) { length }', 'types names no type'],
  ['neighbourhood(of: $ref, types: []) { isComplete }', 'types names no type'],
  ['neighbourhood(of: $ref, depth: 4) { isComplete }', 'depth must be from 1 to 3, not 4'],
  ['neighbourhood(of: $ref, depth: 0) { isComplete }', 'depth must be from 1 to 3, not 0'],
  ['neighbourhood(of: $ref, limit: 5001) { isComplete }', 'limit must be from 0 to 5000, not 5001'],
  ['neighbourhood(of: $ref, limit: -1) { isComplete }', 'limit must be from 0 to 5000, not -1'],
  ['timeline(about: $ref, first: 501) { date }', 'first must be from 0 to 500, not 501'],
  ['coOccurrence(topics: [$ref], first: 501) { count }', 'first must be from 0 to 500, not 501'],
  ['compare(documents: [$ref]) { before { id } }', 'documents must name two documents'],
  ['compare(documents: [$ref, $ref, $ref]) { before { id } }', 'documents must name two documents'],
])('%s is refused', async (field, reason) => {
  const message = await asker.refusal(`query ($ref: EntityRef!) { answer: ${field} }`, {
    ref: somebody,
  });
  expect(message).toBe(`answer: ${reason}`);
});

test.each([
  ['statementStats(by: []) { statements }', 'by names no dimension'],
  ['contradictions(first: 501) { kind }', 'first must be from 0 to 500, not 501'],
  ['powers(under: {id: "none"}) { id }', 'no global id: none'],
])('%s is refused', async (field, reason) => {
  expect(await asker.refusal(`{ answer: ${field} }`)).toBe(`answer: ${reason}`);
});

test.each([
  'stances(on: $ref) { supporting { actors } }',
  'paths(from: $ref, to: $ref) { length }',
  'neighbourhood(of: $ref) { isComplete }',
  'timeline(about: $ref) { date }',
  'powers(under: $ref) { id }',
  'compare(documents: [$ref, $ref]) { before { id } }',
  'coOccurrence(topics: [$ref]) { count }',
])('%s of what is no global id is refused', async (field) => {
  const query = `query ($ref: EntityRef!) { answer: ${field} }`;
  expect(await asker.refusal(query, { ref: { id: '%%' } })).toBe('answer: no global id: %%');
});
