import type { FieldCompiler } from '../compiler';
import { toGlobalId } from '../identifier';
import { column } from '../reading';

/** A property that is kept once for each language: the nearest one there is. */
export function compileLocalized(property: string): FieldCompiler {
  return (field, { node }, row, compiler) => {
    const languages = compiler.preferred(field.arguments.lang);
    const values = languages.map((language) => `${node}.${property}_${language}`);
    return column(row.add(`coalesce(${values.join(', ')})`));
  };
}

/** The names in every language that there is one in. */
export const compileNames: FieldCompiler = (field, { node }, row, compiler) => {
  const columns = compiler.languages.map(
    (language) => [language, row.add(`${node}.name_${language}`)] as const,
  );
  const readFields = compiler.plain(field);
  return (value, reading) => {
    const names = columns
      .map(([language, index]) => ({ language, value: (value as readonly unknown[])[index] }))
      .filter((name) => name.value !== null);
    return readFields(names, reading);
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
