import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import type { Graph } from '../../src/graph/graph';
import { atazan, graphEnvironment } from '../support/cli';
import { openEmptyGraph } from '../support/world';
import { fillGraph, firstText, one, openProposal } from './world';

let graph: Graph;
let folder: string;

beforeAll(async () => {
  graph = await openEmptyGraph();
  folder = mkdtempSync(join(tmpdir(), 'atazan-articles-'));
});

afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => fillGraph(graph));

function file(name: string, content: string | Buffer = firstText): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (parameters: readonly string[], input = '') =>
  atazan(parameters, graphEnvironment(), input);

test.each([
  ['ingest'],
  ['review'],
  ['review', 'list'],
  ['review', 'show'],
  ['review', 'accept'],
  ['review', 'correct'],
  ['review', 'reject'],
])('%s %s --help has a description and an example', async (...command) => {
  const { code, stdout } = await run([...command.filter(Boolean), '--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Examples?:\n +(?:.* )?atazan/);
});

describe('ingest', () => {
  test('--dry-run --json prints what was read, and writes nothing', async () => {
    const before = await one(graph, 'RETURN COUNT { () }');
    const { code, stdout } = await run(['ingest', '--dry-run', '--json', '-'], firstText);
    expect(code).toBe(0);
    const { source, entities, statements } = JSON.parse(stdout);
    expect(source).toMatchObject({ language: 'en', title: firstText.split('\n')[0] });
    const mention = ['surface', 'start', 'end', 'entity', 'candidate', 'type', 'score'].sort();
    for (const entity of entities) {
      expect(Object.keys(entity).sort()).toEqual(mention);
      expect(firstText.slice(entity.start, entity.end)).toBe(entity.surface);
    }
    expect(entities).toContainEqual(expect.objectContaining({ entity: 'amir-serik' }));
    const fields = 'subject predicate object attributedTo statedOn quote start end confidence';
    for (const statement of statements) {
      expect(Object.keys(statement).sort()).toEqual(fields.split(' ').sort());
      expect(firstText.slice(statement.start, statement.end)).toBe(statement.quote);
    }
    expect(statements.length).toBeGreaterThan(0);
    expect(await one(graph, 'RETURN COUNT { () }')).toBe(before);
  });

  test('several files are a list, in their order', async () => {
    const paths = [file('one.txt'), file('two.md', '# Nothing\n\nNothing is said here.\n')];
    const { stdout } = await run(['ingest', '--json', ...paths]);
    const titles = (JSON.parse(stdout) as { source: { title: string } }[]).map(
      ({ source }) => source.title,
    );
    expect(titles).toEqual(['Amir Serik supports the Draft Constitution', 'Nothing']);
  });

  test('one file that cannot be read refuses all, and each such file is named', async () => {
    const before = await one(graph, 'RETURN COUNT { () }');
    const empty = file('empty.txt', '');
    const missing = join(folder, 'missing.html');
    const { code, stderr } = await run(['ingest', file('one.txt'), empty, missing, folder]);
    expect(code).toBe(1);
    expect(stderr).toContain('3 files cannot be read; nothing was ingested');
    expect(stderr).toContain(`${empty}: the file is empty`);
    expect(stderr).toContain(`${missing}: there is no such file`);
    expect(stderr).toContain(`${folder}: this is a folder`);
    expect(await one(graph, 'RETURN COUNT { () }')).toBe(before);
  });

  test('options stand above what a file says; an encoding is found', async () => {
    const text = 'Амир Серик выступил с речью\n\nОб этом сообщила пресс-служба партии вчера.\n';
    const path = file('cp1251.txt', encode(text, 'windows-1251'));
    const options = ['--publisher', 'Дала', '--date', '2026-02', '--url', 'https://example.kz/1'];
    const { stdout } = await run(['ingest', '--json', ...options, path]);
    expect(JSON.parse(stdout).source).toMatchObject({
      slug: 'dala-2026-02-amir-serik-vystupil-s-rechyu',
      title: 'Амир Серик выступил с речью',
      publisher: 'Дала',
      published: '2026-02',
      url: 'https://example.kz/1',
      language: 'ru',
    });
  });

  test.each([
    ['--language', 'kz', 'did you mean kk?'],
    ['--date', '2026-02-30', 'day, month or year'],
    ['--url', 'example.org', 'https://'],
  ])('%s %s ends with 2', async (option, value, message) => {
    const { code, stderr } = await run(['ingest', option, value, '-'], firstText);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a title for several files ends with 2', async () => {
    const { code } = await run(['ingest', '--title', 'T', file('one.txt'), file('two.txt')]);
    expect(code).toBe(2);
  });
});

test('the way of an article: ingest, list, show, correct, accept, reject', async () => {
  const ingested = await run(['ingest', '--publisher', 'Example News', file('one.txt')]);
  expect(ingested.stdout).toContain('amir-serik SUPPORTS draft');
  const { id: known } = await openProposal(graph, 'amir-serik');
  const { id: unknown } = await openProposal(graph, 'boris-petrov');

  const listed = await run(['review', 'list', '--limit', '1']);
  expect(listed.stdout).toContain(known);
  expect(listed.stdout).not.toContain(unknown);
  expect(listed.stderr).toContain('1-1 of 2; --page 2 shows more');
  expect((await run(['review', 'list', '--limit', '1', '--page', '2'])).stdout).toContain(unknown);

  const shown = await run(['review', 'show', unknown]);
  expect(shown.stdout).toContain('boris-petrov (Person, not in the graph: "Boris Petrov")');

  const refused = await run(['review', 'accept', unknown]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('--create boris-petrov');

  const noted = await run(['review', 'correct', unknown, '--note', 'As the speech has it']);
  expect(noted.stdout).toContain('As the speech has it');
  const names = ['--name', 'en=Boris Petrov', '--name', 'ru=Борис Петров'];
  const accepted = await run(['review', 'accept', unknown, '--create', 'boris-petrov', ...names]);
  expect(accepted.stderr).toContain('made the Person boris-petrov');

  expect((await run(['review', 'reject', known])).code).toBe(0);
  expect((await run(['review', 'list'])).stderr).toContain('none of 0');
  expect((await run(['check'])).stderr).toContain('0 errors');
});

test('going through proposals needs a terminal', async () => {
  const { code, stderr } = await run(['review']);
  expect(code).toBe(1);
  expect(stderr).toContain('needs a terminal');
});
