import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetName } from '../../src/dataset/import';
import { formatProblem } from '../../src/dataset/problem';
import { readEntries } from '../../src/dataset/read';
import { type Dataset, validate } from '../../src/dataset/validate';
import { readOntology } from '../../src/ontology/read';

const ontology = readOntology();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atazan-hostile-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function read(text: string): Dataset {
  const file = join(folder, 'file.yml');
  writeFileSync(file, text);
  return validate(readEntries([file]), ontology);
}

function problemsOf(text: string): string[] {
  return read(text).problems.map((problem) => formatProblem(problem).replace(/^.*?\.yml:/, ''));
}

const person = '- {id: a, type: Person, names: {en: A}}\n';
const rest = `- {id: d, type: Document, names: {en: D}}
- {id: s, url: 'https://example.org/', title: T, publisher: P, language: en}
`;
const supports =
  '- {subject: a, predicate: SUPPORTS, object: d, source: s, quote: one two three}\n';

test.each<readonly [what: string, text: string, problems: readonly string[]]>([
  [
    'a key without a value is not its own value',
    '- {id, type: Person, names: {kk}}\n',
    ['1:4: id must be a text', '1:30: names.kk must be a text'],
  ],
  [
    'a quote without a value is not the word quote',
    person + rest + supports.replace('quote: one two three', 'quote'),
    ['4:59: quote must be a text'],
  ],
  [
    'a key that is a list',
    '- {id: a, type: Person, names: {en: A}, ? [x, y] : z}\n',
    ['1:43: a key of an entity of type Person must be a text'],
  ],
  [
    'a second document in a file',
    `${person}---\n${rest}`,
    ['2:1: Source contains multiple documents; please use YAML.parseAllDocuments()'],
  ],
  [
    'a number, as it is written',
    '- {id: a, type: Provision, number: 94.10, names: {en: A}}\n',
    ['1:36: number must be a text: put 94.10 in quotes'],
  ],
  [
    'a missing type does not make its references dangle',
    `- {id: a, names: {en: A}}\n${rest}${supports}`,
    ['1:3: type is missing'],
  ],
  [
    'the same statement under two ids',
    person + rest + supports.replace('{', '{id: x, ') + supports.replace('{', '{id: y, '),
    ['5:8: the same statement (edge, source and quote, or id) stands at'],
  ],
  [
    'one slug of two',
    '- {id: a, slug: x, type: Person, names: {en: A}}\n- {id: b, slug: x, type: Person, names: {en: B}}\n',
    ['2:17: slug x of b leads to a already'],
  ],
  [
    'an id as the slug of another',
    '- {id: a, slug: x, type: Person, names: {en: A}}\n- {id: b, slug: a, type: Person, names: {en: B}}\n',
    ['2:17: slug a of b leads to a already'],
  ],
  [
    'an id as the former slug of another',
    '- {id: a, type: Person, names: {en: A}, former_slugs: [b]}\n- {id: b, slug: x, type: Person, names: {en: B}}\n',
    ['1:55: slug b of a leads to b already'],
  ],
])('%s', (_what, text, problems) => {
  const found = problemsOf(text);
  expect(found).toHaveLength(problems.length);
  problems.forEach((problem, index) => {
    expect(found[index]).toContain(problem);
  });
});

test.each([
  ['nested lists without end', '['.repeat(20_000)],
  ['nested lists as a value', `- {id: a, names: ${'['.repeat(20_000)}${']'.repeat(20_000)}}\n`],
  ['YAML aliases of aliases', '- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n'],
  ['tabs', '-\tid: a\n\ttype: Person\n'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0, 1, 2, 3, 0x80]).toString('latin1')],
  ['names of JavaScript', '- {id: __proto__, type: constructor, names: {__proto__: x}}\n'],
])('%s are problems, not a crash', (_what, text) => {
  expect(problemsOf(text)).not.toEqual([]);
});

test.each([
  ['an empty file', ''],
  ['a comment', '# nothing\n'],
  ['a mark, and lines of Windows', `\ufeff${person.replace('\n', '\r\n')}`],
  ['a name of 300 letters', person.replace('en: A', `en: ${'x'.repeat(300)}`)],
])('%s is fine', (_what, text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('thousands of wrong ids are all told', () => {
  const entities = Array.from(
    { length: 3_000 },
    (_, n) => `- {id: person-number-${n}, type: Person, names: {en: A${n}}}\n`,
  );
  const statements = Array.from(
    { length: 3_000 },
    (_, n) =>
      `- {subject: persons-number-${n}, predicate: SUPPORTS, object: text-${n}, source: s-${n}, quote: a b c}\n`,
  );
  expect(problemsOf([...entities, ...statements].join('')).length).toBe(9_000);
});

test('a folder whose name ends like a file is read as a folder', () => {
  mkdirSync(join(folder, 'more.yml'));
  writeFileSync(join(folder, 'more.yml', 'people.yml'), person);
  expect(validate(readEntries([folder]), ontology).entities).toHaveLength(1);
});

test('a dataset is named after its folder in full, or its file without the ending', () => {
  expect(datasetName(['data/facts.2025'])).toBe('facts.2025');
  expect(datasetName(['data/report.yml', 'data/other.yaml'])).toBe('report');
});
