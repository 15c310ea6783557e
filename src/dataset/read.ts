import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { AtazanError } from '../errors';
import { Item } from './item';
import { didYouMean, type Problem } from './problem';

/** The sorts of entries that a file can have. */
export const sorts = ['sources', 'entities', 'statements'] as const;
export type Sort = (typeof sorts)[number];

/** The entries of some files, by sort, and what is wrong with the files themselves. */
export interface Entries {
  readonly files: readonly string[];
  readonly items: Readonly<Record<Sort, readonly Item[]>>;
  readonly problems: readonly Problem[];
}

/** Keys that tell the sort of an entry, the most telling first. */
const tellingKeys: readonly (readonly [Sort, readonly string[]])[] = [
  ['statements', ['predicate', 'quote', 'subject', 'object']],
  ['entities', ['type', 'names', 'kind', 'former_slugs', 'aliases']],
  ['sources', ['url', 'publisher', 'published', 'title']],
];

function isYaml(file: string): boolean {
  return /\.ya?ml$/.test(file);
}

/** The files below the paths, in order; a path that is a file is taken as it is. */
function listFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new AtazanError('BAD_USER_INPUT', `There is no file or folder ${path}`);
    if (!stats.isDirectory()) return [path];
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => isYaml(file) && statSync(join(path, file)).isFile())
      .sort()
      .map((file) => join(path, file));
    if (files.length === 0) {
      throw new AtazanError('BAD_USER_INPUT', `${path} has no files that end in .yml or .yaml`);
    }
    return files;
  });
}

/**
 * Reads the entries of YAML files: each file is a list of entries, or a map from `sources`, `entities` and
 * `statements` to such lists. Every file is read, whatever is wrong with another.
 *
 * @param paths files, and folders whose YAML files are all read
 * @throws AtazanError BAD_USER_INPUT for a path that does not exist
 */
export function readEntries(paths: readonly string[]): Entries {
  const files = listFiles(paths);
  const items: Record<Sort, Item[]> = { sources: [], entities: [], statements: [] };
  const problems: Problem[] = [];
  for (const path of files) {
    const file = relative(process.cwd(), path) || path;
    readFile(file, readFileSync(path, 'utf8'), items, problems);
  }
  return { files, items, problems };
}

/** Reads entries from text that stands in no file. */
export function readEntriesOf(name: string, text: string): Entries {
  const items: Record<Sort, Item[]> = { sources: [], entities: [], statements: [] };
  const problems: Problem[] = [];
  readFile(name, text, items, problems);
  return { files: [name], items, problems };
}

function readFile(
  file: string,
  text: string,
  items: Record<Sort, Item[]>,
  problems: Problem[],
): void {
  const lines = new LineCounter();
  const document = parseDocument<Node, false>(text.replace(/^\ufeff/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    // Not 'silent': that would also pass over a second document of the file without a word.
    logLevel: 'error',
  });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  for (const { pos, message } of document.errors) problems.push({ ...placeOf(pos[0]), message });
  const report = (node: Node, message: string) =>
    problems.push({ ...placeOf(node.range?.[0] ?? 0), message });

  const readList = (node: Node, sort: Sort | undefined): void => {
    if (!isSeq<Node>(node)) {
      report(node, 'must be a list of entries');
      return;
    }
    for (const entry of node.items) {
      if (!isMap<Node, Node | null>(entry)) {
        report(entry, 'an entry must be a map of keys and values');
        continue;
      }
      const item = new Item(file, entry, lines, problems);
      const found = sort ?? sortOf(item);
      if (found) items[found].push(item);
      else
        report(entry, 'neither a source nor an entity nor a statement: none of their keys is here');
    }
  };

  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return;
  if (isMap<Node, Node | null>(contents)) readSections(contents, readList, report);
  else readList(contents, undefined);
}

function readSections(
  map: YAMLMap<Node, Node | null>,
  readList: (node: Node, sort: Sort) => void,
  report: (node: Node, message: string) => void,
): void {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const sort = sorts.find((known) => known === name);
    if (!sort)
      report(
        key,
        `unknown section ${name}${didYouMean(name, sorts)}; a file has ${sorts.join(', ')}`,
      );
    else if (value !== null) readList(value, sort);
  }
}

function sortOf(item: Item): Sort | undefined {
  return tellingKeys.find(([, keys]) => keys.some((key) => item.has(key)))?.[0];
}
