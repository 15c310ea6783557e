import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/*
 * The same files that the importer reads, read again without it: what the reference answers from.
 */

/** Names of an earlier time, by language. */
export interface FormerNames {
  readonly until: string;
  readonly names: Readonly<Record<string, string>>;
}

export interface Entity {
  readonly __typename: string;
  readonly id: string;
  readonly slug: string;
  readonly former_slugs: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly formerNames: readonly FormerNames[];
  readonly aliases: readonly string[];
  readonly description: Readonly<Record<string, string>>;
  readonly kind: string | null;
  readonly date: string | null;
  readonly number: string | null;
}

export interface Source {
  readonly __typename: 'Source';
  readonly id: string;
  readonly title: string;
  readonly titleIsLabel: boolean;
  readonly publisher: string;
  readonly language: string;
  readonly published: string | null;
  readonly url: string;
}

export interface Statement {
  readonly __typename: 'Statement';
  readonly id: string;
  readonly edge: string;
  readonly quote: string;
  readonly language: string;
  readonly statedOn: string | null;
  readonly status: string;
  readonly note: string | null;
  readonly attributedTo: string | null;
  readonly source: string;
}

export interface Edge {
  readonly __typename: 'Relation';
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly under: string | null;
}

/** Everything by id; edges are those that an accepted statement carries. */
export interface Records {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** The edges that statements tell of, whether or not they hold on the day that the records are of. */
  readonly told: ReadonlyMap<string, Edge>;
}

/** An entry of a file, of whatever sort; the importer has validated it. */
interface Raw {
  readonly id: string;
  readonly type: string;
  readonly slug?: string;
  readonly former_slugs?: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly former_names?: readonly Readonly<Record<string, string>>[];
  readonly aliases?: readonly string[];
  readonly description?: Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly date?: string;
  readonly number?: string;
  readonly url: string;
  readonly title: string;
  readonly title_is_label?: boolean;
  readonly publisher: string;
  readonly language: string;
  readonly published?: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly under?: string;
  readonly attributed_to?: string;
  readonly stated_on?: string;
  readonly source: string;
  readonly quote: string;
  readonly note?: string;
  readonly status?: string;
}

function filesBelow(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.yml'))
        .map((file) => join(path, file))
    : [path];
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function toEntity(raw: Raw): Entity {
  const { id, type, slug, former_slugs, names, aliases, description, kind, date, number } = raw;
  const former = raw.former_names ?? [];
  return {
    __typename: type,
    id,
    slug: slug ?? id,
    former_slugs: former_slugs ?? [],
    names,
    formerNames: former
      .map(({ until = '', ...borne }) => ({ until, names: borne }))
      .sort((a, b) => (a.until < b.until ? -1 : 1)),
    aliases: aliases ?? [],
    description: description ?? {},
    kind: kind?.toUpperCase() ?? null,
    date: date ?? null,
    number: number ?? null,
  };
}

function toSource({ id, title, title_is_label, publisher, language, published, url }: Raw): Source {
  return {
    __typename: 'Source',
    id,
    title,
    titleIsLabel: title_is_label ?? false,
    publisher,
    language,
    published: published ?? null,
    url,
  };
}

function toEdge({ subject, predicate, object, role, since, until, under }: Raw): Edge {
  const given = Object.entries({ role, since, until, under }).filter(([, value]) => value);
  const ends = `${subject}/${predicate}/${object}`;
  return {
    __typename: 'Relation',
    id: given.length > 0 ? `${ends}/${sha256(given).slice(0, 8)}` : ends,
    type: predicate,
    subject,
    object,
    role: role ?? null,
    since: since ?? null,
    until: until ?? null,
    under: under ?? null,
  };
}

function toStatement(raw: Raw, edge: string, source: Source | undefined): Statement {
  const { id, quote, language, stated_on, status, note, attributed_to } = raw;
  return {
    __typename: 'Statement',
    id: id ?? sha256([edge, raw.source, quote]).slice(0, 16),
    edge,
    quote,
    language: language ?? source?.language ?? '',
    statedOn: stated_on ?? source?.published ?? null,
    status: status ?? 'ACCEPTED',
    note: note ?? null,
    attributedTo: attributed_to ?? null,
    source: raw.source,
  };
}

/** Reads the records of some files. */
export function readRecords(paths: readonly string[]): Records {
  const raw: Raw[] = paths.flatMap(filesBelow).flatMap((file) => {
    const content: unknown = parse(readFileSync(file, 'utf8'));
    return (Array.isArray(content) ? content : Object.values(content ?? {}).flat()) as Raw[];
  });
  const entities = new Map(
    raw.filter((item) => item.names).map((item) => [item.id, toEntity(item)]),
  );
  const sources = new Map(raw.filter((item) => item.url).map((item) => [item.id, toSource(item)]));
  const statements = new Map<string, Statement>();
  const edges = new Map<string, Edge>();
  for (const item of raw.filter(({ predicate }) => predicate)) {
    const edge = toEdge(item);
    const statement = toStatement(item, edge.id, sources.get(item.source));
    statements.set(statement.id, statement);
    if (statement.status === 'ACCEPTED') edges.set(edge.id, edge);
  }
  return { entities, sources, statements, edges, told: edges };
}
