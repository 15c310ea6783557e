import * as fc from 'fast-check';
import { toGlobalId } from '../../src/compiler/identifier';
import { lastDay } from '../../src/ontology/date';
import { Asker } from './ask';
import { asOf, check, edgeId, entity, globalId, type Identified, ids } from './pick';
import { byText, countDistinct, Moment, type Said } from './reference';
import { openRandomWorld, type RandomWorld } from './world';

/*
 * Stances, timelines, counts, contradictions and offices in a random graph, beside what is counted over the same
 * statements in memory.
 */

let world: RandomWorld;
let asker: Asker;

beforeAll(async () => {
  world = await openRandomWorld();
  asker = new Asker(world);
});

afterAll(() => world.close());

const statementId = (id: string) => toGlobalId('Statement', id);

/** By day, those without one last, then by id. */
function byDay({ statement: a }: Said, { statement: b }: Said): number {
  return byText(a.statedOn ?? '9999', b.statedOn ?? '9999') || byText(a.id, b.id);
}

function tally(said: readonly Said[], type: string) {
  const those = said.filter(({ edge }) => edge.type === type);
  return {
    actors: countDistinct(those.map(({ edge }) => edge.subject)),
    statements: those.length,
    sources: countDistinct(those.map(({ statement }) => statement.source)),
  };
}

function groups(said: readonly Said[], keyOf: (one: Said) => string | null) {
  const keys = [...new Set(said.map(keyOf))].sort((a, b) => byText(a ?? '~', b ?? '~'));
  return keys.map((key) => {
    const those = said.filter((one) => keyOf(one) === key);
    return { key, supporting: tally(those, 'SUPPORTS'), opposing: tally(those, 'OPPOSES') };
  });
}

const askStances = `query ($on: EntityRef!, $asOf: Date) {
  answer: stances(on: $on, asOf: $asOf) {
    on { id } supporting { ...T } opposing { ...T }
    byActorKind { key supporting { ...T } opposing { ...T } }
    byMonth { key supporting { ...T } opposing { ...T } }
    changes { actor { id } before { id } after { id } }
    statements(first: 500) { totalCount nodes { id } }
    against: statements(position: OPPOSES) { totalCount }
  }
}
fragment T on StanceTally { actors statements sources }`;

test('stances count actors, statements and sources apart', async () => {
  let changed = 0;
  await check(fc.record({ on: entity(world.records), asOf }), 60, async ({ on, asOf }) => {
    const answer = await asker.ask<{ readonly changes: readonly unknown[] }>(askStances, {
      on: on.ref,
      asOf,
    });
    const said = new Moment(world.records, asOf).counting
      .filter(({ edge }) => ['SUPPORTS', 'OPPOSES'].includes(edge.type) && edge.object === on.id)
      .sort(byDay);
    const actors = [...new Set(said.map(({ edge }) => edge.subject))];
    const changes = actors.flatMap((actor) => {
      const own = said.filter(
        ({ edge, statement }) => edge.subject === actor && statement.statedOn,
      );
      return own.slice(1).flatMap((after, index) => {
        const before = own[index] as Said;
        const isChange =
          before.edge.type !== after.edge.type &&
          String(before.statement.statedOn) < String(after.statement.statedOn);
        return isChange ? [{ actor, before, after }] : [];
      });
    });
    expect(answer).toEqual({
      on: { id: globalId(world.records, on.id) },
      supporting: tally(said, 'SUPPORTS'),
      opposing: tally(said, 'OPPOSES'),
      byActorKind: groups(
        said,
        ({ edge }) => world.records.entities.get(edge.subject)?.__typename ?? null,
      ),
      byMonth: groups(said, ({ statement }) => statement.statedOn?.slice(0, 7) ?? null),
      changes: changes
        .sort((a, b) => byDay(a.after, b.after))
        .map(({ actor, before, after }) => ({
          actor: { id: globalId(world.records, actor) },
          before: { id: statementId(before.statement.id) },
          after: { id: statementId(after.statement.id) },
        })),
      statements: {
        totalCount: said.length,
        nodes: said.map(({ statement }) => ({ id: statementId(statement.id) })),
      },
      against: { totalCount: said.filter(({ edge }) => edge.type === 'OPPOSES').length },
    });
    changed += changes.length;
  });
  expect(changed).toBeGreaterThan(0);
});

const keys: Readonly<Record<string, (said: Said) => string | null>> = {
  MONTH: ({ statement }) => statement.statedOn?.slice(0, 7) ?? null,
  YEAR: ({ statement }) => statement.statedOn?.slice(0, 4) ?? null,
  PUBLISHER: ({ statement }) => world.records.sources.get(statement.source)?.publisher ?? null,
  SOURCE: ({ statement }) => statement.source,
  LANGUAGE: ({ statement }) => statement.language,
  TYPE: ({ edge }) => edge.type,
  ACTOR_KIND: ({ edge }) => world.records.entities.get(edge.subject)?.__typename ?? null,
  SPEAKER: ({ statement }) =>
    world.records.entities.get(statement.attributedTo ?? '')?.slug ?? null,
};

const askStats = (by: readonly string[]) => `query ($first: Int, $asOf: Date) {
  answer: statementStats(by: [${by.join(', ')}], first: $first, asOf: $asOf) {
    key statements edges sources speakers
  }
}`;

test('statements are counted by every dimension', async () => {
  const by = fc.constantFrom(
    ...Object.keys(keys).map((name) => [name]),
    ['SPEAKER', 'MONTH'],
    ['TYPE', 'TYPE'],
    ['YEAR', 'ACTOR_KIND', 'PUBLISHER'],
  );
  const question = fc.record({ by, first: fc.constantFrom(null, 0, 3, 500), asOf });
  await check(question, 40, async ({ by, first, asOf }) => {
    const answer = await asker.ask(askStats(by), { first, asOf });
    const found = new Map<string, Said[]>();
    for (const said of new Moment(world.records, asOf).accepted) {
      const key = JSON.stringify(by.map((name) => keys[name]?.(said) ?? null));
      found.set(key, [...(found.get(key) ?? []), said]);
    }
    const counted = [...found].map(([key, those]) => ({
      key: JSON.parse(key) as (string | null)[],
      statements: those.length,
      edges: countDistinct(those.map(({ edge }) => edge.id)),
      sources: countDistinct(those.map(({ statement }) => statement.source)),
      speakers: countDistinct(those.map(({ statement }) => statement.attributedTo)),
    }));
    const text = ({ key }: (typeof counted)[number]) =>
      key.map((part) => part ?? '~').join('\u0000');
    expect(answer).toEqual(counted.sort((a, b) => byText(text(a), text(b))).slice(0, first ?? 25));
  });
});

interface Entry {
  readonly date: string;
  readonly what: string;
  readonly kind: string;
  readonly entity: Identified | null;
  readonly edge: Identified | null;
}

const askTimeline = `query ($from: Date, $to: Date, $about: EntityRef, $kinds: [TimelineKind!], $first: Int, $asOf: Date) {
  answer: timeline(from: $from, to: $to, about: $about, kinds: $kinds, first: $first, asOf: $asOf) {
    date what kind entity { id } edge { id }
  }
}`;

/** Whether two dates, each a day, a month or a year, have a day in common or come in this order. */
const isNotAfter = (one: string, other: string) => one <= lastDay(other);

test('a timeline tells what happened, began and ended, in order', async () => {
  const bound = fc.constantFrom(null, '2024', '2024-03-02', '2025-06', '2025-06-20', '2026');
  const question = fc.record({
    from: bound,
    to: bound,
    about: fc.option(entity(world.records), { freq: 3 }),
    kinds: fc.option(fc.subarray(['Event', 'Document', 'BEGAN', 'ENDED'])),
    first: fc.constantFrom(null, 0, 4, 500, 500),
    asOf,
  });
  let found = 0;
  await check(question, 50, async ({ from, to, about, kinds, first, asOf }) => {
    const answer = await asker.ask<Entry[]>(askTimeline, {
      from,
      to,
      about: about?.ref ?? null,
      kinds,
      first,
      asOf,
    });
    const { edges } = new Moment(world.records, asOf);
    const touches = (id: string) =>
      !about ||
      id === about.id ||
      edges.some(
        ({ subject, object }) =>
          [subject, object].includes(id) && [subject, object].includes(about.id),
      );
    const happened = [...world.records.entities.values()]
      .filter(({ id }) => touches(id))
      .map(({ id, date, __typename }) => ({
        date,
        what: 'HAPPENED',
        kind: __typename,
        id,
        entity: { id: globalId(world.records, id) },
        edge: null,
      }));
    const changed = edges
      .filter(({ subject, object }) => !about || [subject, object].includes(about.id))
      .flatMap(({ id, since, until }) => [
        { date: since, what: 'BEGAN', kind: 'BEGAN', id, entity: null, edge: { id: edgeId(id) } },
        { date: until, what: 'ENDED', kind: 'ENDED', id, entity: null, edge: { id: edgeId(id) } },
      ]);
    const wanted = [...happened, ...changed]
      .filter(({ date }) => date !== null)
      .map((entry) => ({ ...entry, date: String(entry.date) }))
      .filter(({ kind }) => !kinds || kinds.includes(kind))
      .filter(({ date }) => (!from || isNotAfter(from, date)) && (!to || isNotAfter(date, to)))
      .sort((a, b) => byText(a.date, b.date) || byText(`${a.what} ${a.id}`, `${b.what} ${b.id}`))
      .map(({ date, what, kind, entity, edge }) => ({ date, what, kind, entity, edge }))
      .slice(0, first ?? 25);
    expect(answer).toEqual(wanted);
    found += wanted.length;
  });
  expect(found).toBeGreaterThan(100);
});

interface Contradiction {
  readonly kind: string;
  readonly about: Identified;
  readonly edges: readonly Identified[];
}

const askContradictions = `query ($first: Int, $asOf: Date) {
  answer: contradictions(first: $first, asOf: $asOf) { kind about { id } edges { id } }
}`;

/** Whether what ended on one date surely still was on another: no year outlasts a day in it. */
function outlasts(until: string | null, since: string | null): boolean {
  if (until === null || since === null) return until === null;
  const known = Math.min(until.length, since.length);
  return until.slice(0, known) > since.slice(0, known);
}

function contradictions({ edges, typeOf }: Pick<Moment, 'edges' | 'typeOf'>): string[] {
  const found: string[] = [];
  const stances = edges.filter(({ type }) => ['SUPPORTS', 'OPPOSES'].includes(type));
  for (const pair of new Set(stances.map(({ subject, object }) => `${subject} ${object}`))) {
    const those = stances.filter(({ subject, object }) => `${subject} ${object}` === pair);
    if (new Set(those.map(({ type }) => type)).size < 2) continue;
    found.push(
      ['SUPPORT_AND_OPPOSITION', those[0]?.object, ...those.map(({ id }) => id).sort(byText)].join(
        ' ',
      ),
    );
  }
  const heads = edges.filter(
    ({ type, since, object }) =>
      type === 'HEADS' &&
      since &&
      ['Organization', 'Institution', 'Place'].includes(typeOf(object)),
  );
  for (const one of heads) {
    for (const other of heads) {
      const isOneOffice = one.object === other.object && (one.role ?? '') === (other.role ?? '');
      if (!isOneOffice || one.subject >= other.subject) continue;
      if (outlasts(one.until, other.since) && outlasts(other.until, one.since))
        found.push(['TWO_HEADS', one.object, ...[one.id, other.id].sort(byText)].join(' '));
    }
  }
  return found.sort(byText);
}

test.each([null, '2024-03', '2025-06-15', '2026-02-08', '2030'])(
  'all contradictions are found, as of %s',
  async (asOf) => {
    const answer = await asker.ask<Contradiction[]>(askContradictions, { first: 500, asOf });
    const key = (id: string) => Buffer.from(id, 'base64url').toString().replace(/^\w+:/, '');
    const told = answer.map(({ kind, about, edges }) =>
      [kind, key(about.id), ...ids(edges).map(key).sort(byText)].join(' '),
    );
    const moment = new Moment(world.records, asOf);
    const wanted = contradictions({ edges: moment.edges, typeOf: (id) => moment.typeOf(id) });
    expect([...told].sort(byText)).toEqual(wanted);
    const some = await asker.ask<Contradiction[]>(askContradictions, { first: 2, asOf });
    expect(some).toEqual(answer.slice(0, 2));
  },
);

interface OfficesAnswer extends Identified {
  readonly offices: readonly Identified[];
  readonly actorOffices: readonly Identified[];
}

test.each([null, '2025-06-15', '2026-02-08', '2030'])(
  'speakers and actors have the offices of the day, as of %s',
  async (asOf) => {
    const query = `query ($asOf: Date) {
    answer: statements(first: 500, asOf: $asOf) { nodes { id offices { id } actorOffices { id } } }
  }`;
    const { nodes } = await asker.ask<{ nodes: OfficesAnswer[] }>(query, {
      asOf,
    });
    // An office counts where a statement made by then tells of it, whether or not it was still held then.
    const told = new Set(new Moment(world.records, asOf).accepted.map(({ edge }) => edge));
    const offices = [...told].filter(({ type }) => ['HEADS', 'MEMBER_OF'].includes(type));
    let found = 0;
    for (const { id, offices: ofSpeaker, actorOffices } of nodes) {
      const key = Buffer.from(id, 'base64url').toString().slice('Statement:'.length);
      const statement = world.records.statements.get(key);
      const day = statement?.statedOn ?? null;
      const heldBy = (holder: string | null | undefined) =>
        offices
          .filter(({ subject }) => subject === holder)
          .filter(
            ({ since, until }) =>
              !day || ((!since || since <= day) && (!until || isNotAfter(day, until))),
          )
          .map((edge) => edge.id)
          .sort(byText)
          .map(edgeId);
      const wanted = [heldBy(statement?.attributedTo), heldBy(statement?.edge.split('/')[0])];
      expect([id, ids(ofSpeaker), ids(actorOffices)]).toEqual([id, ...wanted]);
      found += wanted.flat().length;
    }
    expect(found).toBeGreaterThan(0);
  },
);
