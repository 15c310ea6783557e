import type { Language } from '../../ontology/model';
import type { Compiler, FieldCompiler } from '../compiler';
import { toGlobalId } from '../identifier';
import { column } from '../reading';

/** Expressions of the names of one language in the order of preference: those of the day asked for before today's. */
function nameExpressions(compiler: Compiler, node: string, order: readonly Language[]): string[] {
  const now = order.map((language) => `${node}.name_${language}`);
  const { asOf } = compiler;
  if (!asOf) return now;
  const ended = `[u IN ${node}.formerUntil WHERE u < ${asOf} AND NOT ${asOf} STARTS WITH u]`;
  const then = order.map((language) => `nullIf(${node}.names_${language}[size(${ended})], '')`);
  return [...then, ...now];
}

/** The name in the nearest language there is. */
export const compileName: FieldCompiler = (field, { node }, row, compiler) => {
  const order = compiler.preferred(field.arguments.lang);
  return column(row.add(`coalesce(${nameExpressions(compiler, node, order).join(', ')})`));
};

/** The description in the nearest language there is. */
export const compileDescription: FieldCompiler = (field, { node }, row, compiler) => {
  const values = compiler
    .preferred(field.arguments.lang)
    .map((language) => `${node}.description_${language}`);
  return column(row.add(`coalesce(${values.join(', ')})`));
};

/** The names in every language that there is one in. */
export const compileNames: FieldCompiler = (field, { node }, row, compiler) => {
  const columns = compiler.languages.map((language) => {
    const name = nameExpressions(compiler, node, [language]);
    // Whoever bore a name in other languages alone bore none in this one then.
    const [then, now = then] = name;
    const expression =
      name.length === 1
        ? then
        : `CASE WHEN ${node}.formerUntil IS NULL THEN ${now} ELSE ${then} END`;
    return [language, row.add(String(expression))] as const;
  });
  const readFields = compiler.plain(field);
  return (value, reading) => {
    const names = columns
      .map(([language, index]) => ({ language, value: (value as readonly unknown[])[index] }))
      .filter((name) => name.value !== null);
    return readFields(names, reading);
  };
};

/** The names of earlier times. */
export const compileFormerNames: FieldCompiler = (field, { node }, row, compiler) => {
  const until = row.add(`${node}.formerUntil`);
  const columns = compiler.languages.map(
    (language) => [language, row.add(`${node}.names_${language}`)] as const,
  );
  const readFields = compiler.plain(field);
  return (value, reading) => {
    const stored = value as readonly unknown[];
    const ends = (stored[until] ?? []) as readonly string[];
    const former = ends.map((end, index) => ({
      until: end,
      names: columns
        .map(([language, at]) => ({ language, value: (stored[at] as readonly string[])[index] }))
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
