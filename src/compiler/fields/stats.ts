import type { FieldCompiler } from '../compiler';

/** Compiles a count for each of some types, read as `{ type, count }`. */
function compileCounts(
  types: (ontology: Parameters<FieldCompiler>[3]['ontology']) => readonly string[],
  count: (type: string) => string,
): FieldCompiler {
  return (field, _subject, row, compiler) => {
    const counts = types(compiler.ontology).map((type) => [type, row.add(count(type))] as const);
    const readFields = compiler.plain(field);
    return (value, reading) => {
      const columns = value as readonly unknown[];
      return readFields(
        counts.map(([type, index]) => ({ type, count: columns[index] })),
        reading,
      );
    };
  };
}

function compileCount(count: string): FieldCompiler {
  return (_field, _subject, row) => {
    const index = row.add(count);
    return (value) => (value as readonly unknown[])[index];
  };
}

const ofGraph = (property: string) =>
  `head(COLLECT { MATCH (g:Graph {name: 'atazan'}) RETURN g.${property} })`;

/** Expression of the revision of the graph. */
export const revisionOfGraph = `coalesce(${ofGraph('revision')}, 0)`;

/** The fields of `Stats`. */
export const statsFields: Readonly<Record<string, FieldCompiler>> = {
  revision: compileCount(revisionOfGraph),
  changedAt: compileCount(ofGraph('changedAt')),
  sources: compileCount('COUNT { (:Source) }'),
  statements: compileCount(`COUNT { MATCH (s:Statement) WHERE s.status = 'ACCEPTED' }`),
  entities: compileCounts(
    ({ entityTypes }) => entityTypes.map(({ name }) => name),
    (type) => `COUNT { (:${type}) }`,
  ),
  relations: compileCounts(
    ({ edgeTypes }) => edgeTypes.map(({ name }) => name),
    (type) => `COUNT { ()-[:${type}]->() }`,
  ),
};

/** `stats`: its fields stand in a row of their own. */
export const compileStats: FieldCompiler = (field, subject, row, compiler) =>
  compiler.nested(field, subject, row, (projection) => `${projection}`);
