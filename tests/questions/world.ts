import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import type { Ontology } from '../../src/ontology/model';
import { readOntology } from '../../src/ontology/read';
import { type Records, readRecords } from '../differential/world';
import { openWorld, type World } from '../support/world';

/** Another seed makes another world: `ATAZAN_FUZZ_SEED=7 npx jest tests/questions`. */
export const seed = Number(process.env.ATAZAN_FUZZ_SEED ?? 19_930_128);

const kinds = ['Person', 'Organization', 'Institution', 'Document', 'Event', 'Topic', 'Place'];

/** How many entities of each type there are in the part that hangs together, by place in `kinds`. */
const crowd = [5, 3, 5, 4, 3, 4, 1];

interface Made {
  readonly id: string;
  readonly type: string;
}

/** Days, months, years and none at all, near enough to each other to meet. */
const date = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constantFrom('2024-03-01', '2025-06-15', '2025-06-30', '2026-02-09') },
  { weight: 2, arbitrary: fc.constantFrom('2024-03', '2025-06', '2026-02') },
  { weight: 1, arbitrary: fc.constantFrom('2024', '2025', '2026') },
);

function entities(): Made[] {
  return kinds.flatMap((type, index) =>
    // The last of each type stands apart from the crowd, joined to its like at most.
    Array.from({ length: (crowd[index] ?? 0) + 1 }, (_, number) => ({
      id: `${type.toLowerCase()}-${number === crowd[index] ? 'apart' : number}`,
      type,
    })),
  );
}

/** Types of edges that the questions are about, more often than the rest. */
const frequent = [
  'SUPPORTS',
  'OPPOSES',
  'HEADS',
  'MEMBER_OF',
  'APPOINTS',
  'DISMISSES',
  'OVERSEES',
  'DISCUSSES',
  'DISCUSSES',
  'PART_OF',
  'ESTABLISHES',
  'ABOLISHES',
];

/** Where some edges go, so that several meet in one thing. */
const aims: Readonly<Record<string, readonly string[]>> = {
  DISCUSSES: ['Topic'],
  SUPPORTS: ['Topic', 'Person'],
  OPPOSES: ['Topic', 'Person'],
};

function statements(ontology: Ontology, all: readonly Made[]): fc.Arbitrary<object[]> {
  const crowded = all.filter(({ id }) => !id.endsWith('apart'));
  const of = (types: readonly string[]) => crowded.filter(({ type }) => types.includes(type));
  // The first of each type is a hub.
  const one = (from: readonly Made[]) =>
    fc.oneof(fc.constant(from[0]?.id), fc.constantFrom(...from.map(({ id }) => id)));
  const statement = fc.constantFrom(...frequent).chain((predicate) => {
    const edge = ontology.edgeType.get(predicate);
    if (!edge) throw new Error(`no edge type ${predicate}`);
    const has = (name: string) => edge.properties.some((property) => property.name === name);
    return fc.record({
      subject: one(of(edge.from)),
      predicate: fc.constant(predicate),
      object: one(of(aims[predicate] ?? edge.to)),
      role: has('role')
        ? fc.constantFrom(undefined, undefined, 'Chair', 'Guest')
        : fc.constant(undefined),
      under: has('under')
        ? fc.option(one(of(['Document'])), { nil: undefined, freq: 6 })
        : fc.constant(undefined),
      validity: fc.tuple(date, date),
      stated_on: date,
      attributed_to: fc.option(one(of(['Person'])), { nil: undefined }),
      source: fc.constantFrom('source-0', 'source-1', 'source-2'),
      language: fc.constantFrom(undefined, 'kk', 'ru', 'en'),
      status: fc.constantFrom(
        'ACCEPTED',
        'ACCEPTED',
        'ACCEPTED',
        'ACCEPTED',
        'PROPOSED',
        'RETRACTED',
      ),
    });
  });
  return fc.array(statement, { minLength: 170, maxLength: 170 }).map((list) =>
    list
      // An edge joins two entities: the importer refuses loops.
      .filter(({ subject, object }) => subject !== object)
      .map(({ validity: [one, other], ...rest }, index) => {
        const isInOrder = !one || !other || one < other;
        const given = {
          ...rest,
          since: isInOrder ? one : other,
          until: isInOrder ? other : one,
          quote: `quote number ${index}`,
        };
        return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      }),
  );
}

/** What does not come of itself: a part that hangs together with nothing else, a chain, edges side by side. */
const fixed = [
  { subject: 'topic-0', predicate: 'PART_OF', object: 'topic-1' },
  { subject: 'topic-1', predicate: 'PART_OF', object: 'topic-0' },
  { subject: 'person-apart', predicate: 'HEADS', object: 'organization-apart', since: '2024' },
  { subject: 'person-apart', predicate: 'MEMBER_OF', object: 'organization-apart' },
  { subject: 'organization-apart', predicate: 'ORGANIZES', object: 'event-apart' },
  { subject: 'event-apart', predicate: 'HELD_AT', object: 'place-apart' },
  { subject: 'document-1', predicate: 'PART_OF', object: 'document-0' },
];

/** The entries of a random dataset. */
function dataset(ontology: Ontology): object {
  const all = entities();
  const [made = []] = fc.sample(fc.noBias(statements(ontology, all)), { numRuns: 1, seed });
  const [dates = []] = fc.sample(fc.array(date, { minLength: 100, maxLength: 100 }), {
    numRuns: 1,
    seed,
  });
  return {
    sources: [0, 1, 2].map((number) => ({
      id: `source-${number}`,
      url: `https://example.org/${number}`,
      title: `Source ${number}`,
      publisher: number === 2 ? 'Another' : 'One',
      language: 'ru',
      ...(number === 0 ? {} : { published: number === 1 ? '2025-06' : '2025-06-15' }),
    })),
    entities: all.map(({ id, type }, index) => ({
      id,
      type,
      slug: `${id}-now`,
      former_slugs: [`${id}-once`],
      names: { en: `Name of ${id}` },
      ...(['Event', 'Document'].includes(type) && dates[index] ? { date: dates[index] } : {}),
    })),
    statements: [
      ...made,
      ...fixed.map((entry, index) => ({
        ...entry,
        source: 'source-1',
        quote: `one fixed quote ${index}`,
      })),
      { ...fixed[2], source: 'source-2', quote: 'these were said twice' },
    ],
  };
}

/** A random graph, stored and in memory. */
export interface RandomWorld extends World {
  readonly records: Records;
}

/** Makes a random dataset and imports it. */
export async function openRandomWorld(): Promise<RandomWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'atazan-questions-'));
  try {
    const file = join(folder, 'world.yml');
    writeFileSync(file, stringify(dataset(readOntology()), { defaultStringType: 'QUOTE_DOUBLE' }));
    return { ...(await openWorld([file])), records: readRecords([file]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
