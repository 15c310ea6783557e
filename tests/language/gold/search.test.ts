import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

interface Row {
  readonly class: string;
  readonly query: string;
  readonly expected: readonly string[];
}

const seeds = path.join(__dirname, '../../../seeds');

const textsOf = (folder: string) =>
  readdirSync(path.join(seeds, folder)).map((file) =>
    readFileSync(path.join(seeds, folder, file), 'utf8'),
  );

const rows = parse(readFileSync(path.join(__dirname, 'search.yml'), 'utf8')) as readonly Row[];
const entities = textsOf('entities').flatMap((text) => parse(text) as { id: string }[]);

/** What the queries of a class are written with, where that is what makes them hard. */
const alphabets: Readonly<Record<string, RegExp>> = {
  arabic: /^[\p{Script=Arabic}\s-]+$/u,
  'latin-2017': /^[a-z'\s-]+$/i,
  'latin-2018': /^[a-zıáǵńóúý\s-]+$/iu,
  'latin-2021': /^[a-zıäğñöşūü\s-]+$/iu,
  'missing-letters': /^[а-яё\s-]+$/iu,
  'us-for-russian': /^[a-z;'.,[\]`\s-]+$/,
  'us-for-kazakh': /^[a-z0-9;'.,[\]`=\s-]+$/,
  'russian-for-kazakh': /^[а-яё0-9=\s-]+$/u,
  'russian-for-us': /^[а-яё\s-]+$/u,
  'no-words': /^[^\p{L}\p{N}]+$/u,
};

const nothing = rows.filter(({ expected }) => expected.length === 0);
const something = rows.filter(({ expected }) => expected.length > 0);

test('every row has a class, a query and what is expected', () => {
  const wrong = rows.filter(
    (row) =>
      Object.keys(row).sort().join() !== 'class,expected,query' ||
      typeof row.class !== 'string' ||
      typeof row.query !== 'string' ||
      row.query.trim() !== row.query ||
      row.query === '' ||
      !Array.isArray(row.expected),
  );
  expect(wrong).toEqual([]);
});

test('there are enough queries, and none is asked twice', () => {
  expect(something.length).toBeGreaterThanOrEqual(450);
  expect(nothing.length).toBeGreaterThanOrEqual(70);
  expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
});

test('what is expected is in the seeds, each entity once', () => {
  const known = new Set(entities.map(({ id }) => id));
  const wrong = something.filter(
    ({ expected }) =>
      new Set(expected).size < expected.length || !expected.every((slug) => known.has(slug)),
  );
  expect(wrong).toEqual([]);
});

test('a class either finds something or finds nothing, and has enough queries to be measured', () => {
  const finding = new Set(something.map((row) => row.class));
  expect(nothing.filter((row) => finding.has(row.class))).toEqual([]);
  const size = (name: string) => rows.filter((row) => row.class === name).length;
  const names = new Set(rows.map((row) => row.class));
  expect([...names].filter((name) => size(name) < 8)).toEqual([]);
});

test.each(Object.entries(alphabets))(
  'queries of %s are written with its letters',
  (name, letters) => {
    const own = rows.filter((row) => row.class === name);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ query }) => !letters.test(query))).toEqual([]);
  },
);

test('what should not be found has a word that begins like no word of the seeds', () => {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const beginning = (word: string) => [...word].slice(0, 5).join('');
  const texts = ['entities', 'sources', 'statements'].flatMap(textsOf);
  const known = new Set(texts.flatMap(words).map(beginning));
  const unknown = nothing.filter((row) => /^unknown-(?!together|near)/.test(row.class));
  expect(unknown.length).toBeGreaterThan(0);
  const wrong = unknown.filter(({ query }) =>
    words(query).every((word) => known.has(beginning(word))),
  );
  expect(wrong).toEqual([]);
});
