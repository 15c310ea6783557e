import {
  type EntityRecord,
  edgeIdOf,
  type SourceRecord,
  type StatementRecord,
  statementIdOf,
} from '../../src/dataset/record';
import { type Language, languages } from '../../src/ontology/model';
import { pick, type Random, seeded, skewedPicker } from './random';

/** A graph made by dice: one accepted statement for each edge. */
export interface World {
  readonly entities: readonly EntityRecord[];
  readonly sources: readonly SourceRecord[];
  readonly statements: readonly StatementRecord[];
}

/** Share of each type among the entities, and the kinds that it has. */
const types = [
  { name: 'Person', share: 0.35, kinds: [] },
  { name: 'Organization', share: 0.12, kinds: ['PUBLIC_ASSOCIATION', 'PARTY', 'NGO', 'MEDIA'] },
  { name: 'Institution', share: 0.02, kinds: [] },
  { name: 'Document', share: 0.08, kinds: ['LAW', 'DECREE', 'REPORT', 'STATEMENT'] },
  { name: 'Provision', share: 0.05, kinds: [] },
  { name: 'Event', share: 0.3, kinds: ['SESSION', 'ROUND_TABLE', 'MEETING', 'FORUM'] },
  { name: 'Topic', share: 0.06, kinds: [] },
  { name: 'Place', share: 0.02, kinds: [] },
] as const;

type TypeName = (typeof types)[number]['name'];

/** What joins what, how often, and how much the objects differ in how many they draw to them. */
const relations: readonly {
  readonly predicate: string;
  readonly from: TypeName;
  readonly to: TypeName;
  readonly share: number;
  readonly skew: number;
  readonly roles?: readonly string[];
}[] = [
  // Most of what is said is about a few documents: at 10^5 edges the first has more than 10^4.
  { predicate: 'SUPPORTS', from: 'Person', to: 'Document', share: 0.18, skew: 1.35 },
  { predicate: 'SUPPORTS', from: 'Organization', to: 'Document', share: 0.05, skew: 1.35 },
  { predicate: 'OPPOSES', from: 'Person', to: 'Document', share: 0.1, skew: 1.35 },
  { predicate: 'OPPOSES', from: 'Organization', to: 'Document', share: 0.02, skew: 1.35 },
  { predicate: 'DISCUSSES', from: 'Event', to: 'Topic', share: 0.08, skew: 1.1 },
  { predicate: 'DISCUSSES', from: 'Document', to: 'Topic', share: 0.06, skew: 0.8 },
  { predicate: 'DISCUSSES', from: 'Person', to: 'Document', share: 0.04, skew: 1.1 },
  {
    predicate: 'PARTICIPATES_IN',
    from: 'Person',
    to: 'Event',
    share: 0.14,
    skew: 0.8,
    roles: ['Speaker', 'Guest', 'Expert'],
  },
  {
    predicate: 'MEMBER_OF',
    from: 'Person',
    to: 'Organization',
    share: 0.12,
    skew: 1,
    roles: ['Member', 'Deputy', 'Secretary'],
  },
  {
    predicate: 'HEADS',
    from: 'Person',
    to: 'Organization',
    share: 0.05,
    skew: 0.4,
    roles: ['Chair', 'Director', 'Head'],
  },
  { predicate: 'ORGANIZES', from: 'Organization', to: 'Event', share: 0.05, skew: 0.5 },
  { predicate: 'HELD_AT', from: 'Event', to: 'Place', share: 0.04, skew: 1 },
  { predicate: 'CITES', from: 'Document', to: 'Provision', share: 0.03, skew: 1 },
  { predicate: 'PROPOSES', from: 'Person', to: 'Provision', share: 0.04, skew: 0.8 },
];

/** How much subjects differ in how much they do and say. */
const subjectSkew = 0.6;

const entitiesPerEdge = 1 / 4;
const sourcesPerEdge = 1 / 50;

const words = 'reform law chamber vote right court people draft article text power term'.split(' ');

/** The day some days after the first of July 2025. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2025, 6, 1 + days)).toISOString().slice(0, 10);
}

function phrase(count: number, random: Random): string {
  return Array.from({ length: count }, () => pick(words, random)).join(' ');
}

function numbered(stem: string, index: number): string {
  return `${stem}-${String(index).padStart(7, '0')}`;
}

function makeEntities(edges: number, random: Random): Map<TypeName, EntityRecord[]> {
  return new Map(
    types.map(({ name, share, kinds }) => {
      const count = Math.max(2, Math.round(edges * entitiesPerEdge * share));
      const records = Array.from({ length: count }, (_, index): EntityRecord => {
        const id = numbered(name.toLowerCase(), index);
        const title = phrase(2, random);
        const isDated = name === 'Event' || name === 'Document';
        return {
          id,
          slug: id,
          type: name,
          formerSlugs: [],
          names: {
            kk: `${name} ${title} kk ${index}`,
            ru: `${name} ${title} ru ${index}`,
            en: `${name} ${title} ${index}`,
          },
          formerNames: [],
          aliases: [],
          descriptions: { en: phrase(6, random) },
          properties: {
            ...(kinds.length > 0 && { kind: pick<string>(kinds, random) }),
            ...(isDated && { date: dayAfter(Math.floor(random() * 270)) }),
          },
        };
      });
      return [name, records] as const;
    }),
  );
}

function makeSources(edges: number, random: Random): SourceRecord[] {
  const count = Math.max(2, Math.round(edges * sourcesPerEdge));
  return Array.from({ length: count }, (_, index) => {
    const id = numbered('source', index);
    return {
      id,
      title: phrase(6, random),
      titleIsLabel: false,
      publisher: `Publisher ${Math.floor(random() * 40)}`,
      language: pick<Language>(languages, random),
      published: dayAfter(Math.floor(random() * 270)),
      url: `https://example.kz/${id}`,
    };
  });
}

/** Makes a world with a number of edges; the same one for the same seed. */
export function makeWorld(edges: number, seed = 1): World {
  const random = seeded(seed);
  const entities = makeEntities(edges, random);
  const sources = makeSources(edges, random);
  const of = (type: TypeName) => entities.get(type) ?? [];
  const pickSource = skewedPicker(sources, 0.9);
  const made = new Set<string>();
  const statements: StatementRecord[] = [];
  for (const { predicate, from, to, share, skew, roles } of relations) {
    const pickSubject = skewedPicker(of(from), subjectSkew);
    const pickObject = skewedPicker(of(to), skew);
    const wanted = made.size + Math.round(edges * share);
    for (let tries = 0; made.size < wanted; tries += 1) {
      // Where the hubs are joined to all that like to join, others have their turn.
      const isStuck = tries % 8 === 7;
      const subject = (isStuck ? pick(of(from), random) : pickSubject(random)).id;
      const object = (isStuck ? pick(of(to), random) : pickObject(random)).id;
      const ends = `${subject}/${predicate}/${object}`;
      if (made.has(ends)) continue;
      made.add(ends);
      const attributes = {
        role: roles && pick(roles, random),
        since: predicate === 'HEADS' ? dayAfter(-Math.floor(random() * 2000)) : undefined,
        until: undefined,
        under: undefined,
      };
      const source = pickSource(random);
      const edge = edgeIdOf(subject, predicate, object, attributes);
      const quote = phrase(8, random);
      statements.push({
        id: statementIdOf(edge, source.id, quote),
        edge,
        subject,
        predicate,
        object,
        ...attributes,
        attributedTo: random() < 0.3 ? subject : undefined,
        statedOn: dayAfter(Math.floor(random() * 270)),
        source: source.id,
        quote,
        language: source.language,
        note: undefined,
        status: 'ACCEPTED',
      });
    }
  }
  return { entities: [...entities.values()].flat(), sources, statements };
}
