import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atazan, graphEnvironment } from '../support/cli';
import { openWorld } from '../support/world';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atazan-cli-'));
  await (await openWorld()).close();
});

afterAll(() => rmSync(folder, { recursive: true }));

const commands = ['start', 'import', 'ingest', 'review', 'check', 'query', 'schema', 'neo4j'];

describe('help', () => {
  test.each(commands)('%s has a description and an example', async (command) => {
    const { code, stdout } = await atazan([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples?:\n +(?:.* )?atazan/);
  });

  test('lists all commands', async () => {
    const { stdout } = await atazan(['--help']);
    for (const command of commands) {
      expect(stdout).toContain(command);
    }
  });
});

describe('calls that are wrong', () => {
  test('an unknown command ends with 2 and names the near one', async () => {
    const { code, stderr } = await atazan(['imprt']);
    expect(code).toBe(2);
    expect(stderr).toContain('import');
  });

  test('a missing argument ends with 2', async () => {
    expect((await atazan(['import'])).code).toBe(2);
  });

  test.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ MAVEN_REPOSITORY_URL: 'nowhere' }, 'MAVEN_REPOSITORY_URL'],
  ])('a setting that is wrong is named: %j', async (environment, name) => {
    const { code, stderr } = await atazan(['start'], { ...graphEnvironment(), ...environment });
    expect(code).toBe(1);
    expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a database that cannot be used', () => {
  test('unreachable: one line, exit code 1, within seconds', async () => {
    const began = Date.now();
    const { code, stderr } = await atazan(['check'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('bolt://127.0.0.1:1');
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test('no address of a Neo4j', async () => {
    const { code, stderr } = await atazan(['check'], { NEO4J_URI: 'http://example.org' });
    expect(code).toBe(1);
    expect(stderr).toContain('NEO4J_URI');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('query', () => {
  test('answers an operation from standard input', async () => {
    const { code, stdout } = await atazan(
      ['query', '-', '--variables', '{"slug": "marat-bashimov"}', '--lang', 'kk'],
      graphEnvironment(),
      'query ($slug: String!) { person(slug: $slug) { name } }',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ data: { person: { name: 'Марат Башимов' } } });
  });

  test.each([
    ['{ persons { totalCount } }', [], 'Did you mean'],
    ['{ people {', [], 'Syntax Error'],
    ['{ people { totalCount } }', ['--variables', '[1]'], '--variables must be a JSON object'],
    ['{ people { totalCount } }', ['--lang', 'kz'], '--lang must be one of'],
    ['query A { __typename } query B { __typename }', [], '--operation'],
  ])('refuses %j %j', async (query, options, message) => {
    const { code, stderr } = await atazan(['query', '-', ...options], graphEnvironment(), query);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('import names every problem with its file, line and column, and writes nothing', async () => {
  const file = join(folder, 'wrong.yml');
  writeFileSync(
    file,
    `- id: some-source
  url: ftp://example.org
  title: A title
  publisher: Example
  language: kz
- subject: marat-bashimov
  predicate: SUPORTS
  object: draft-constitution-2025
  source: some-source
  quote: too short
`,
  );
  const { code, stderr } = await atazan(['import', file], graphEnvironment());
  expect(code).toBe(1);
  const lines = stderr.split('\n').filter((line) => line.includes('wrong.yml:'));
  expect(lines.map((line) => line.slice(line.indexOf('wrong.yml:')))).toEqual([
    expect.stringMatching(/^wrong\.yml:2:8: url must be an address/),
    expect.stringMatching(/^wrong\.yml:5:13: language must be kk, ru or en, not kz/),
    expect.stringMatching(/^wrong\.yml:7:14: predicate must be .* \(did you mean SUPPORTS\?\)/),
    expect.stringMatching(/^wrong\.yml:8:11: object: there is no entity draft-constitution-2025/),
    expect.stringMatching(/^wrong\.yml:10:10: quote must have from 3 to 12 words, not 2/),
  ]);
});

test('check finds nothing wrong with the seeds', async () => {
  const { code, stderr } = await atazan(['check'], graphEnvironment());
  expect(stderr).toContain('0 errors');
  expect(code).toBe(0);
});
