import { type Language, languages } from '../../ontology/model';
import type { SearchText } from '../../text/search/keys';
import { matchOf } from '../../text/search/match';
import {
  longestSearch,
  type SearchOptions,
  searchQuery,
  tierAt,
  tierStep,
  tiers,
} from '../../text/search/query';
import { Reference, type Variables } from '../argument';
import type { Columns, Compiler, Field, FieldCompiler, PlannedParameter } from '../compiler';
import { compileConnection, compileCursor } from '../connection';
import { lengthOf } from '../cost';
import { compileNode } from '../fields/edges';
import { ascending, type Order } from '../order';
import { listLimit } from '../page';
import { column } from '../reading';
import { startingPoint } from '../start';
import { counts } from './question';

type Fields = Readonly<Record<string, FieldCompiler>>;

/** How many finds are ranked: of a search with pages, of a text that is being typed. */
const ranked = { search: 1_000, suggest: 100 } as const;

/** A search as it stands at the start of a statement. */
interface Search {
  /** The variable that holds what is found. */
  readonly found: string;
  /** The text that is searched, and its language where it is given. */
  readonly topic: PlannedParameter;
  readonly language: Language | undefined;
}

/** Puts a search at the start of the statement. */
function compileStart(
  compiler: Compiler,
  field: Field,
  argument: 'text' | 'prefix',
  options: SearchOptions,
  most: number,
): Search {
  const given = field.arguments[argument];
  const value = (variables: Variables) => {
    const text = given instanceof Reference ? String(given.read(variables)) : '';
    if (text.length <= longestSearch) return text;
    const message = `${argument} must have at most ${longestSearch} characters, not ${text.length}`;
    throw compiler.error(field, `${field.key}: ${message}`);
  };
  const language = (field.arguments.lang ?? undefined) as Language | undefined;
  const name = compiler.parameter(value).slice(1);
  const found = compiler.name('found');
  const standIns = {
    query: compiler.parameter((variables) =>
      searchQuery(value(variables), { ...options, language }),
    ),
    step: compiler.parameter(() => tierStep),
    most: compiler.parameter(() => most),
    accepted: counts(compiler, 's'),
  };
  const edgeTypes = compiler.ontology.edgeTypes.map(({ name: type }) => type);
  const start = startingPoint('read/search', standIns, edgeTypes);
  compiler.starts.push({
    variable: found,
    text: `CALL () { CALL () { ${start} } RETURN found AS ${found} }`,
  });
  return { found, topic: { name, value }, language };
}

/** A hit and the node that was hit, as they are taken from what was found. */
function compileItem(compiler: Compiler, { found, topic, language }: Search) {
  const hit = compiler.name('hit');
  const node = compiler.name('n');
  const descending = (expression: string) => ({ expression, isDescending: true });
  const order: Order = {
    name: ['Search by rank', language].join(' ').trimEnd(),
    keys: [descending(`${hit}.tier`), descending(`${hit}.degree`), ascending(`${hit}.key`)],
    topic,
    language,
  };
  const type = `coalesce(${node}.type, head(labels(${node})))`;
  return {
    unwind: `UNWIND ${found} AS ${hit} WITH ${hit}, ${hit}.node AS ${node}`,
    item: { node, edge: hit, order, type },
    order,
  };
}

const typesOf = ({ arguments: { types } }: Field) =>
  (types as readonly string[] | null | undefined) ?? undefined;

/** `search`: what a text finds. */
export const compileSearch: FieldCompiler = (field, _subject, row, compiler) => {
  const search = compileStart(compiler, field, 'text', { types: typesOf(field) }, ranked.search);
  const { unwind, item, order } = compileItem(compiler, search);
  const count = `size(${search.found})`;
  const listing = { match: unwind, conditions: [], order, item, items: 'Search', count };
  return compileConnection(compiler, field, listing, row);
};

/** `suggest`: what may be meant by a text that is being typed. */
export const compileSuggest: FieldCompiler = (field, _subject, row, compiler) => {
  const types = typesOf(field) ?? compiler.ontology.entityTypes.map(({ name }) => name);
  const options = { isPrefix: true, isNameOnly: true, types };
  const search = compileStart(compiler, field, 'prefix', options, ranked.suggest);
  const { unwind, item } = compileItem(compiler, search);
  const limit = listLimit(compiler, field);
  return compiler.counted(field, lengthOf(field, ['first']), () =>
    compiler.nested(
      field,
      item,
      row,
      (projection) => `COLLECT { ${unwind} LIMIT ${limit} RETURN ${projection} }`,
    ),
  );
};

const rankOf = (steps: unknown) => tiers.indexOf(tierAt(Number(steps)) ?? 'TEXT');

/** Reads the texts that something is found by, names before what is said of it. */
function compileTexts(node: string, row: Columns): (columns: readonly unknown[]) => SearchText[] {
  const add = (property: string) => row.add(`${node}.${property}`);
  const perLanguage = (stem: string) =>
    languages.map((language) => ({ language, index: add(`${stem}_${language}`) }));
  const [names, former, descriptions] = ['name', 'names', 'description'].map(perLanguage);
  const plain = ['title', 'quote', 'role', 'publisher'].map(add);
  const aliases = add('aliases');
  return (columns) => {
    const texts = (index: number) => ([columns[index] ?? []].flat() as string[]).filter(Boolean);
    const inLanguages = (those: typeof names = []) =>
      those.flatMap(({ language, index }) => texts(index).map((text) => ({ text, language })));
    return [
      ...inLanguages(names),
      ...texts(aliases).map((text) => ({ text })),
      ...inLanguages(former),
      ...inLanguages(descriptions),
      ...plain.flatMap(texts).map((text) => ({ text })),
    ];
  };
}

const compileMatched: FieldCompiler = (field, { node, order }, row, compiler) => {
  const textsOf = compileTexts(node, row);
  const topic = order?.topic?.name ?? '';
  const readFields = compiler.plain(field);
  return (value, reading) => {
    const texts = textsOf(value as readonly unknown[]);
    const question = String(reading.parameters[topic]);
    return readFields(matchOf(question, texts, order?.language), reading);
  };
};

export const searchEdgeFields: Fields = {
  cursor: compileCursor,
  node: compileNode,
  score: (_field, { edge }, row) =>
    column(row.add(`${edge}.tier`), (steps) => 1 - rankOf(steps) / tiers.length),
  tier: (_field, { edge }, row) =>
    column(row.add(`${edge}.tier`), (steps) => tierAt(Number(steps))),
  matched: compileMatched,
};
