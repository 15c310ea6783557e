import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedStatement, statementNames } from '../src/graph/statements';
import { cypherFolder, projectRoot } from '../src/project';
import { findFaults } from './support/explain';
import { openWorld, type World } from './support/world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const statements = [...statementNames('read'), ...statementNames('write')];

const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('playground'))
  .map((file) => readFileSync(join(projectRoot, 'src', file), 'utf8'))
  .join('\n');

/** Parameters that any of the statements may have. */
const parameters = {
  ids: [],
  types: [],
  rows: [],
  edges: [],
  entities: [],
  sources: [],
  dataset: '',
  least: 3,
  most: 12,
  version: 1,
  name: '',
  checksum: '',
  on: '',
  from: '',
  to: '',
  of: '',
  under: '',
  before: '',
  after: '',
  about: null,
  topics: null,
  accepted: true,
  holds: true,
  alsoHolds: true,
  matches: true,
  key: [],
  query: 'searchType:person',
  step: 10_000,
  depth: 1,
  limit: 25,
  revision: 0,
  url: '',
  id: '',
  slug: '',
  source: '',
  predicate: '',
  entity: '',
  confidence: 0,
};

describe.each(statements)('%s', (name) => {
  test('says what it does', () => {
    expect(readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8')).toMatch(/^\/\/ [A-Z].*\.\n/);
  });

  test('has a caller', () => {
    const [, file = ''] = name.split('/');
    const isCalled =
      sources.includes(`'${name}'`) ||
      sources.includes(`'${file}'`) ||
      (file.startsWith('stored-') && sources.includes('read/stored-'));
    expect(isCalled).toBe(true);
  });

  test('reads no more than it must', async () => {
    expect(await findFaults(namedStatement(name).text, parameters)).toEqual([]);
  });
});
