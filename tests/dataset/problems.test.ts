import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblem } from '../../src/dataset/problem';
import { checkQuotes } from '../../src/dataset/quotes';
import { readEntries } from '../../src/dataset/read';
import { validate } from '../../src/dataset/validate';
import { readOntology } from '../../src/ontology/read';

const ontology = readOntology();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atazan-problems-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Entries that are right, which the wrong ones below refer to. */
const right = `sources:
  - {id: page, url: 'https://example.org/', title: A page, publisher: Example, language: kk, published: '2026-02-09'}
entities:
  - {id: a-person, type: Person, names: {en: A Person}}
  - {id: a-body, type: Organization, names: {en: A Body}}
  - {id: a-text, type: Document, names: {en: A Text}}
  - {id: a-meeting, type: Event, names: {en: A Meeting}}
  - {id: a-court, type: Institution, names: {en: A Court}}
  - {id: a-president, type: Institution, names: {en: A President}}
`;

/** What is wrong with some entries beside the right ones, as `line:column: message`. */
function problemsOf(text: string): string[] {
  const file = join(folder, 'wrong.yml');
  writeFileSync(join(folder, 'right.yml'), right);
  writeFileSync(file, text);
  const { problems } = validate(readEntries([join(folder, 'right.yml'), file]), ontology);
  return problems.map((problem) => formatProblem(problem).replace(/^.*?\.yml:/, ''));
}

const person = (rest: string) => `- id: x-person\n  type: Person\n  names: {en: X}\n  ${rest}\n`;

const statement = (changes: Record<string, string | null> = {}) => {
  const keys = {
    subject: 'a-person',
    predicate: 'HEADS',
    object: 'a-body',
    source: 'page',
    quote: 'three words here',
    ...changes,
  };
  const lines = Object.entries(keys)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`);
  return `- ${lines.join('\n  ')}\n`;
};

describe('what is wrong is said with its line and column', () => {
  test.each<readonly [what: string, text: string, expected: string]>([
    ['bad YAML', '- id: "open\n', '2:1: Missing closing "quote'],
    [
      'former names without a day',
      person('former_names: [{en: Y}]'),
      '4:18: until is missing: the last day of the former name',
    ],
    [
      'former names of no language',
      person("former_names: [{de: Y, until: '2020'}]"),
      '4:18: former_names has no name in kk, ru or en',
    ],
    [
      'two former names of one day',
      person("former_names: [{en: Y, until: '2020'}, {en: Z, until: '2020'}]"),
      '4:17: former_names has two that end on 2020',
    ],
    [
      'former names that are a map',
      person('former_names: {en: Y}'),
      '4:17: former_names must be a list of maps',
    ],
    ['no list', 'just a text\n', '1:1: must be a list of entries'],
    [
      'an unknown section',
      'entitys: []\n',
      '1:1: unknown section entitys (did you mean entities?)',
    ],
    ['an entry that is no map', '- 7\n', '1:3: an entry must be a map'],
    ['an entry of no sort', '- id: x\n', '1:3: neither a source nor an entity nor a statement'],
    [
      'an unknown key',
      person('alias: [Y]'),
      '4:3: unknown key alias of an entity of type Person (did you mean aliases?)',
    ],
    ['a missing key', '- id: x-person\n  type: Person\n', '1:3: names is missing'],
    [
      'an unknown type',
      '- {id: x, type: Persn, names: {en: X}}\n',
      '1:17: type must be Document, Event',
    ],
    [
      'a bad slug',
      '- {id: X Y, type: Person, names: {en: X}}\n',
      '1:8: id must be lower-case letters',
    ],
    [
      'a number for a text',
      '- {id: 1995, type: Person, names: {en: X}}\n',
      '1:8: id must be a text: put 1995 in quotes',
    ],
    [
      'a wrong kind',
      '- {id: x, type: Event, kind: round-table, names: {en: X}}\n',
      '1:30: kind must be',
    ],
    [
      'a kind of another type',
      person('kind: party'),
      '4:3: unknown key kind of an entity of type Person',
    ],
    [
      'a wrong language',
      person('description: {kz: Y}'),
      '4:17: description: language must be kk, ru or en, not kz (did you mean kk?)',
    ],
    ['no name at all', '- {id: x, type: Person, names: {}}\n', '1:32: names has no name'],
    ['a repeated alias', person('aliases: [Y, y]'), '4:16: aliases has y twice'],
    [
      'a control character',
      person('aliases: ["Y\\u0007"]'),
      '4:13: an entry of aliases has a control character',
    ],
    [
      'a YAML alias',
      'entities:\n  - &x {id: &i y-person, type: Person, names: {en: *i}}\n',
      'names.en: aliases of YAML are not read',
    ],
    [
      'a repeated id',
      '- {id: a-person, type: Person, names: {en: X}}\n',
      '1:8: entity a-person stands at',
    ],
    [
      'a slug of another',
      person('former_slugs: [a-body]'),
      '4:17: slug a-body of x-person leads to a-body already',
    ],
    [
      'a bad address',
      "- {id: x, url: 'ftp://x', title: T, publisher: P, language: kk}\n",
      '1:16: url must be an address',
    ],
    [
      'a bad date',
      "- {id: x, url: 'http://x', title: T, publisher: P, language: kk, published: '2026-02-30'}\n",
      '1:77: published must be a day, month or year that exists',
    ],
    [
      'a flag that is none',
      "- {id: x, url: 'http://x', title: T, title_is_label: maybe, publisher: P, language: kk}\n",
      '1:54: title_is_label must be true or false',
    ],
    ['an unknown predicate', statement({ predicate: 'HEAD' }), '2:14: predicate must be'],
    [
      'a wrong subject',
      statement({ subject: 'a-text' }),
      '1:12: subject of HEADS must be Person or Institution; a-text is Document',
    ],
    ['a wrong object', statement({ object: 'a-text' }), '3:11: object of HEADS must be'],
    [
      'ends of two types',
      statement({ subject: 'a-body', predicate: 'REPLACES', object: 'a-court' }),
      '3:11: REPLACES joins entities of one type',
    ],
    [
      'a dangling id',
      statement({ object: 'a-bodi' }),
      '3:11: object: there is no entity a-bodi (did you mean a-body?)',
    ],
    [
      'a dangling source',
      statement({ source: 'pag' }),
      '4:11: there is no source pag (did you mean page?)',
    ],
    [
      'a dangling speaker',
      statement({ attributed_to: 'nobody-at-all' }),
      '6:18: attributed_to: there is no entity nobody-at-all',
    ],
    [
      'an edge to itself',
      statement({ predicate: 'PART_OF', subject: 'a-body' }),
      '3:11: subject and object are both a-body',
    ],
    ['no quote', statement({ quote: null }), '1:3: quote is missing'],
    [
      'a short quote',
      statement({ quote: 'two words' }),
      '5:10: quote must have from 3 to 12 words, not 2',
    ],
    [
      'a long quote',
      statement({ quote: 'a b c d e f g h i j k l m' }),
      '5:10: quote must have from 3 to 12 words, not 13',
    ],
    [
      'since after until',
      statement({ since: "'2026-03'", until: "'2026-02-01'" }),
      '6:10: since (2026-03) is after until (2026-02-01)',
    ],
    [
      'a role where there is none',
      statement({ predicate: 'SUPPORTS', object: 'a-text', role: 'Chair' }),
      '6:9: an edge SUPPORTS has no role',
    ],
    [
      'under that is no document or event',
      statement({
        subject: 'a-president',
        predicate: 'APPOINTS',
        object: 'a-court',
        under: 'a-body',
      }),
      '6:10: under of APPOINTS must be Document or Event; a-body is Organization',
    ],
    [
      'an unknown status',
      statement({ status: 'DONE' }),
      '6:11: status must be PROPOSED, ACCEPTED or RETRACTED',
    ],
    [
      'the same statement twice',
      statement() + statement(),
      '6:3: the same statement (edge, source and quote, or id) stands at',
    ],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text)).toContainEqual(expect.stringContaining(expected));
  });

  test('and nothing is said of entries that are right', () => {
    expect(
      problemsOf(
        statement({ role: 'Chair', since: "'2025'", until: "'2025-06'" }) +
          statement({
            subject: 'a-president',
            predicate: 'APPOINTS',
            object: 'a-court',
            under: 'a-meeting',
          }) +
          statement({
            predicate: 'SUPPORTS',
            object: 'a-text',
            attributed_to: 'a-body',
            status: 'PROPOSED',
          }),
      ),
    ).toEqual([]);
  });

  test('twenty kinds in one run, in the order of lines', () => {
    const text = [
      '- {id: 1995, type: Persn, names: {kz: X}, alias: [Y]}',
      "- {id: X Y, url: 'ftp://x', title: '', publisher: P, language: en, published: '2026-13'}",
      statement({
        subject: 'a-txt',
        predicate: 'HEADZ',
        object: 'a-bodi',
        source: 'pag',
        quote: 'two words',
      }).trimEnd(),
      statement({
        subject: 'a-text',
        object: 'a-text',
        role: '7',
        since: "'x'",
        status: 'DONE',
        nte: 'y',
      }).trimEnd(),
      statement({
        subject: 'a-president',
        predicate: 'APPOINTS',
        object: 'a-text',
        under: 'a-body',
        quote: null,
      }).trimEnd(),
      '- 7',
      '- {id: x}',
    ].join('\n');
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThanOrEqual(20);
    const lines = problems.map((problem) => Number.parseInt(problem, 10));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('quotes in the texts of their sources', () => {
  const quotesOf = (quote: string, text: string) => {
    writeFileSync(join(folder, 'page.txt'), text);
    writeFileSync(join(folder, 'right.yml'), right);
    const file = join(folder, 'quote.yml');
    writeFileSync(file, statement({ quote: JSON.stringify(quote) }));
    const { statements } = validate(readEntries([join(folder, 'right.yml'), file]), ontology);
    return checkQuotes(statements, folder);
  };

  test('are found whatever the white space', () => {
    expect(
      quotesOf('жобасы талқыланды деп', 'Бүгін  жобасы\n талқыланды деп хабарлайды'),
    ).toMatchObject({
      verified: 1,
      problems: [],
    });
  });

  test('are missed when a letter differs', () => {
    const { problems } = quotesOf('жобасы талқыланды деп', 'жобасы талкыланды деп');
    expect(problems[0]).toMatchObject({ line: 5, column: 10 });
    expect(problems[0]?.message).toContain('is not in the text of page');
  });

  test('sources without a text are told, not refused', () => {
    rmSync(join(folder, 'page.txt'), { force: true });
    const file = join(folder, 'quote.yml');
    writeFileSync(file, statement());
    const { statements } = validate(readEntries([join(folder, 'right.yml'), file]), ontology);
    expect(checkQuotes(statements, folder)).toEqual({
      problems: [],
      verified: 0,
      withoutText: ['page'],
    });
  });
});
