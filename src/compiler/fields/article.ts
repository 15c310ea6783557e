import { pageSize } from '../../ontology/derive';
import type { Language } from '../../ontology/model';
import { type Argument, Reference, type Variables } from '../argument';
import type { Field, FieldCompiler } from '../compiler';
import { longestText, type ReadingMeasure } from '../measure';
import { compileColumnEdges, edgeCounts } from '../questions/question';
import { column } from '../reading';
import { compileMaps } from './analysis';

type Fields = Readonly<Record<string, FieldCompiler>>;

const readArgument = (argument: Argument | undefined, variables: Variables) =>
  (argument instanceof Reference ? argument.read(variables) : argument) ?? undefined;

/** `reading`: what an article names and says. */
export const compileReading: FieldCompiler = (field, _subject, row, compiler) => {
  const given = (name: string, variables: Variables) =>
    readArgument(field.arguments[name], variables) as string | undefined;
  const measure = (variables: Variables): ReadingMeasure => {
    const text = given('text', variables) ?? '';
    if (text.length > longestText) {
      throw compiler.error(
        field,
        `${field.key}: text must have at most ${longestText} characters, not ${text.length}; read it in parts`,
      );
    }
    const language = given('language', variables) as Language | undefined;
    return { kind: 'reading', text, language, published: given('published', variables) };
  };
  const node = compiler.measured(measure);
  return compiler.nested(field, { node }, row, (projection) => `${projection}`);
};

/** A member that is a map, or is not there. */
const compileMap: FieldCompiler = (field, { node: whole }, row, compiler) => {
  const node = `${whole}.${field.definition.name}`;
  return compiler.nested(
    field,
    { node },
    row,
    (projection) => `CASE WHEN ${node} IS NOT NULL THEN ${projection} END`,
  );
};

/** The entity that a mention names. */
const compileEntity: FieldCompiler = (field, { node: mention }, row, compiler) => {
  const node = compiler.name('n');
  return compiler.nested(
    field,
    { node },
    row,
    (projection) =>
      `head(COLLECT { MATCH (${node}:Entity {id: ${mention}.id}) RETURN ${projection} })`,
  );
};

/** The edges that say what a claim says. */
const compileSame: FieldCompiler = (field: Field, subject, row, compiler) => {
  const { node: claim } = subject;
  const edge = compiler.name('r');
  const same =
    `COLLECT { MATCH (:Entity {id: ${claim}.subject.id})-[${edge}]->(:Entity {id: ${claim}.object.id}) ` +
    `WHERE type(${edge}) = ${claim}.predicate AND ${edgeCounts(compiler, edge)} ` +
    `RETURN ${edge} ORDER BY ${edge}.id LIMIT ${pageSize.default} }`;
  return compileColumnEdges(same, () => pageSize.default)(field, subject, row, compiler);
};

const all = () => pageSize.maximum;

/** The fields of `Reading`, beside those that are members of its parameter. */
export const readingFields: Fields = { mentions: compileMaps(all), claims: compileMaps(all) };

/** Plain objects that are a member, of the same name as the field. */
const compilePlain: FieldCompiler = (field, { node }, row, compiler) =>
  column(row.add(`${node}.${field.definition.name}`), compiler.plain(field));

/** The fields of `Mention`, beside those that are members of its map. */
export const mentionFields: Fields = { entity: compileEntity, spans: compilePlain };

/** The fields of `Claim`, beside those that are members of its map. */
export const claimFields: Fields = {
  subject: compileMap,
  object: compileMap,
  attributedTo: compileMap,
  span: compilePlain,
  relations: compileSame,
};
