import { type Language, languages } from '../../ontology/model';
import type { FieldCompiler } from '../compiler';
import { toGlobalId } from '../identifier';
import { nameIn, nearestName } from '../names';
import { column } from '../reading';

/** The name in the nearest language there is. */
export const compileName: FieldCompiler = (field, { node }, row, compiler) => {
  const order = compiler.preferred(field.arguments.lang);
  return column(row.add(nearestName(compiler, node, 'name', order)));
};

/** The description in the nearest language there is. */
export const compileDescription: FieldCompiler = (field, { node }, row, compiler) => {
  const values = compiler.nearest(node, 'description', compiler.preferred(field.arguments.lang));
  return column(row.add(`coalesce(${values.join(', ')})`));
};

/** A column for each language; in one order, so that readers of all languages share a statement. */
const inEach = (column: (language: Language) => number) =>
  Object.fromEntries(languages.map((language) => [language, column(language)])) as Readonly<
    Record<Language, number>
  >;

/** The names in every language that there is one in. */
export const compileNames: FieldCompiler = (field, { node }, row, compiler) => {
  const columns = inEach((language) => row.add(nameIn(compiler, node, language)));
  const readFields = compiler.plain(field);
  return (value, reading) => {
    const names = compiler.languages
      .map((language) => ({ language, value: (value as readonly unknown[])[columns[language]] }))
      .filter((name) => name.value !== null);
    return readFields(names, reading);
  };
};

/** The names of earlier times. */
export const compileFormerNames: FieldCompiler = (field, { node }, row, compiler) => {
  const until = row.add(`${node}.formerUntil`);
  const columns = inEach((language) => row.add(`${node}.names_${language}`));
  const readFields = compiler.plain(field);
  return (value, reading) => {
    const stored = value as readonly unknown[];
    const ends = (stored[until] ?? []) as readonly string[];
    const former = ends.map((end, index) => ({
      until: end,
      names: compiler.languages
        .map((language) => ({
          language,
          value: (stored[columns[language]] as readonly string[])[index],
        }))
        .filter((name) => name.value !== ''),
    }));
    return readFields(former, reading);
  };
};

/** The global id of an entity. */
export const compileEntityId: FieldCompiler = (_field, { node }, row) => {
  const type = row.add(`${node}.type`);
  const key = row.add(`${node}.id`);
  return (value) => {
    const columns = value as readonly unknown[];
    return toGlobalId(String(columns[type]), String(columns[key]));
  };
};
