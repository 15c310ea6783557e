import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Lexicon, makeLexicon } from '../../src/ingest/lexicon';
import type { KnownEntity } from '../../src/ingest/reading';
import { type Language, languages } from '../../src/ontology/model';
import { seedsFolder } from '../../src/project';

interface SeedEntity {
  readonly id: string;
  readonly type: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly aliases?: readonly string[];
  readonly description?: Readonly<Record<Language, string>>;
}

interface SeedStatement {
  readonly subject: string;
  readonly object: string;
  readonly role?: string;
}

function itemsOf<Item>(folder: string): Item[] {
  const path = join(seedsFolder, folder);
  return readdirSync(path).flatMap((file) => parse(readFileSync(join(path, file), 'utf8')));
}

function grouped<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

/** The lexicon of the first graph. */
export function seedLexicon(): Lexicon {
  const statements = itemsOf<SeedStatement>('statements');
  const roles = grouped(
    statements.flatMap(({ subject, role }) => (role ? [[subject, role] as const] : [])),
  );
  const neighbours = grouped(
    statements.flatMap(({ subject, object }) => [
      [subject, object] as const,
      [object, subject] as const,
    ]),
  );
  const known = itemsOf<SeedEntity>('entities').map(
    ({ id, type, names, aliases = [], description }): KnownEntity => ({
      slug: id,
      type,
      names: [
        ...languages.map((language) => ({ value: names[language], language })),
        ...aliases.map((value) => ({ value })),
      ],
      ...(description ? { description: description.en } : {}),
      roles: [...new Set(roles.get(id) ?? [])],
      neighbours: [...new Set(neighbours.get(id) ?? [])],
    }),
  );
  return makeLexicon(known);
}
