import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readOntology } from '../../src/ontology/read';
import { seedsFolder } from '../../src/project';

const folder = join(seedsFolder, 'statements');

function rolesOf(file: string): string[] {
  const statements = parse(readFileSync(join(folder, file), 'utf8')) as { role?: string }[];
  return statements.flatMap(({ role }) => role ?? []);
}

test('every role of the seeds is a title that the ontology has in three languages, each title once', () => {
  const titles = readOntology().titles.map(({ en }) => en);
  expect(new Set(titles).size).toBe(titles.length);
  const roles = new Set(readdirSync(folder).flatMap(rolesOf));
  expect([...roles].filter((role) => !titles.includes(role))).toEqual([]);
  expect(roles.size).toBeGreaterThan(0);
});
