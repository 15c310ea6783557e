import { join } from 'node:path';
import * as fc from 'fast-check';
import { type DocumentNode, type OperationDefinitionNode, parse, validate } from 'graphql';
import type { Language } from '../../src/ontology/model';
import { seedsFolder } from '../../src/project';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import { openWorld, type World } from '../support/world';
import { recordsAsOf } from './moment';
import { Reference, type ReferenceContext } from './reference';
import { type ListQuestion, SortQuestions } from './sort-questions';
import { ConditionGenerator } from './where-generate';
import { addFilters } from './where-schema';
import { type Records, readRecords } from './world';

/*
 * Lists in random orders, as of random days, walked through page by page: forward, backward and from anywhere to
 * anywhere. Each page is one operation, asked of the compiled statement and of the reference over the same
 * records; since a list is walked under one text, there are many operations for each that is planned.
 */

const runs = Number(process.env.ATAZAN_FUZZ_RUNS ?? 2_200);
const seed = Number(process.env.ATAZAN_FUZZ_SEED ?? 20_260_212);

/** How many pages a walk has in each direction: longer ones where there are many, so that fewer texts are planned. */
const steps = runs > 10_000 ? { minLength: 12, maxLength: 24 } : { minLength: 5, maxLength: 7 };

const lanes = 3;
const isShrinking = process.env.ATAZAN_FUZZ_SHRINK !== undefined;

const paths = [seedsFolder, join(__dirname, 'extra')];

let world: World;
let executor: Executor;
let records: Records;
let stats: ReferenceContext['stats'];
const references = new Map<string, Reference>();

beforeAll(async () => {
  world = await openWorld(paths);
  records = readRecords(paths);
  executor = new Executor(servedSchema(world.ontology), world.ontology, world.graph);
  stats = { revision: 0, changedAt: '' };
});

afterAll(() => world.close());

/** The reference for readers of some languages, of what there was on a day. */
function referenceFor(languages: readonly string[], day: string | undefined): Reference {
  const key = `${languages} ${day}`;
  const known = references.get(key);
  if (known) return known;
  const then = day === undefined ? records : recordsAsOf(records, day);
  const schema = servedSchema(world.ontology);
  addFilters(schema, then, world.ontology, languages);
  const made = new Reference(then, schema, world.ontology);
  references.set(key, made);
  return made;
}

type Variables = Readonly<Record<string, unknown>>;

interface List {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
}

/** A page of a list, as the program and as the reference has it. */
interface Page {
  readonly actual: List;
  readonly expected: List;
}

/** A place in a list: the cursor of the program, and that of the reference. */
type Place = readonly [actual: string, expected: string];

const documents = new Map<string, DocumentNode>();

function documentOf(query: string): DocumentNode {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query);
  const [invalid] = validate(executor.schema, document);
  if (invalid) throw new Error(`${invalid.message}\n${query}`);
  documents.set(query, document);
  return document;
}

async function run(query: string, variables: Variables, languages: readonly string[]) {
  const document = documentOf(query);
  const [definition] = document.definitions as readonly OperationDefinitionNode[];
  if (!definition) throw new Error('no operation');
  return executor.run(
    { document, definition, variables },
    { requestId: '', languages: languages as Language[], ontology: world.ontology },
  );
}

function listAt(data: unknown, path: readonly string[]): List | undefined {
  let found = data;
  for (const key of path) found = (found as Record<string, unknown> | null)?.[key];
  return found as List | undefined;
}

/** Answers without their cursors, which differ in form. */
function comparable(data: unknown): string {
  return JSON.stringify(data, (key, value) =>
    /cursor$/i.test(key) && value !== null ? 'cursor' : value,
  );
}

class Walk {
  operations = 0;
  full = 0;

  constructor(
    readonly question: ListQuestion,
    readonly day: string | undefined,
  ) {}

  /** Asks for one page of both, and compares. */
  async page(size: Variables, after?: Place, before?: Place): Promise<Page> {
    const { query, languages, path, variables } = this.question;
    const day = this.day === undefined ? {} : { day: this.day };
    const given = (which: 0 | 1) => ({
      ...variables,
      ...day,
      ...size,
      ...(after && { after: after[which] }),
      ...(before && { before: before[which] }),
    });
    const told = `\n${query}\n${JSON.stringify(given(0))}\n${languages}`;
    const { data, errors } = await run(query, given(0), languages);
    const expected = referenceFor(languages, this.day).execute(documentOf(query), given(1), {
      languages,
      stats,
    });
    if (errors.length > 0 || expected.errors) {
      throw new Error(`${errors.join()} ${expected.errors?.join() ?? ''}${told}`);
    }
    this.operations += 1;
    if (comparable(data) !== comparable(expected.data)) {
      throw new Error(`${comparable(data)}\ninstead of\n${comparable(expected.data)}${told}`);
    }
    const lists = [listAt(data, path), listAt(expected.data, path)] as const;
    if (!lists[0] || !lists[1]) throw new Error(`no list${told}`);
    if (lists[0].edges.length > 0) this.full += 1;
    return { actual: lists[0], expected: lists[1] };
  }

  /** Forward to the end or far enough, backward from there, and between places that were passed. */
  async go(sizes: readonly number[]): Promise<Place[]> {
    const places: Place[] = [];
    let at: Place | undefined;
    for (const first of sizes) {
      const { actual, expected } = await this.page({ first }, at);
      actual.edges.forEach(({ cursor }, index) => {
        places.push([cursor, expected.edges[index]?.cursor ?? '']);
      });
      at = placeOf(actual.pageInfo.endCursor, expected.pageInfo.endCursor) ?? at;
    }
    at = undefined;
    for (const last of sizes) {
      const { actual, expected } = await this.page({ last }, undefined, at);
      at = placeOf(actual.pageInfo.startCursor, expected.pageInfo.startCursor) ?? at;
    }
    for (const [index, size] of sizes.entries()) {
      if (places.length === 0) break;
      const low = places[(index * 7) % places.length];
      const high = places[(index * 7 + size + 3) % places.length];
      await this.page(index % 2 === 0 ? { first: size } : { last: size }, low, high);
    }
    return places;
  }
}

function placeOf(actual: string | null, expected: string | null): Place | undefined {
  return actual === null || expected === null ? undefined : [actual, expected];
}

test(`${runs} pages of lists in random orders, as of random days, are those of the reference`, async () => {
  let operations = 0;
  let full = 0;
  const check = async (lane: number): Promise<void> => {
    const schema = servedSchema(world.ontology);
    const conditions = new ConditionGenerator(schema, records);
    const questions = new SortQuestions(schema, world.ontology, records, conditions);
    const size = fc.integer({ min: 0, max: 9 });
    const property = fc.asyncProperty(fc.gen(), fc.array(size, steps), async (g, sizes) => {
      // Enough is enough: a walk may have been longer than others.
      if (operations >= runs) return;
      const question = questions.question(g);
      for (const day of question.days) {
        const walk = new Walk(question, day);
        const [place] = await walk.go(sizes);
        operations += walk.operations;
        full += walk.full;
        if (!place) continue;
        const variables = { first: 1, after: place[0], ...(day !== undefined && { day }) };
        const other = await run(question.reordered, variables, question.languages).catch(String);
        expect(JSON.stringify(other)).toContain('after is no cursor of this list');
      }
    });
    await fc.assert(property, { numRuns: runs, seed: seed + lane, endOnFailure: !isShrinking });
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => check(lane)));
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  expect(operations).toBeGreaterThanOrEqual(runs);
  // Pages without rows would prove little.
  expect(full / operations).toBeGreaterThan(0.3);
}, 3_600_000);
