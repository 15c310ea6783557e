import { namedStatement } from '../graph/statements';
import { Reference, type Variables } from './argument';
import type { Compiler, Field } from './compiler';
import { fromGlobalId } from './identifier';

/** What stands in a named statement for each of its `$names`: a parameter or a predicate. */
export type StandIns = Readonly<Record<string, string>>;

/**
 * The text of a hand-written statement as a starting point: `$names` replaced by what the compiler puts there,
 * and `RELATION` by the edge types that are asked for.
 *
 * @throws Error for a name that nothing stands in for
 */
export function startingPoint(
  name: string,
  standIns: StandIns,
  types: readonly string[] = [],
): string {
  return namedStatement(name)
    .text.replace(/:RELATION\b/g, `:${types.join('|')}`)
    .replace(/\$(\w+)/g, (_whole, standIn: string) => {
      const text = standIns[standIn];
      if (text === undefined) throw new Error(`Nothing stands in for $${standIn} in ${name}`);
      return text;
    });
}

/** An argument of type EntityRef as given: one of its fields, the value unseen. */
type EntityRef = { readonly id?: Reference; readonly slug?: Reference };

function readGlobalId(compiler: Compiler, field: Field, id: unknown): string {
  const identifier = fromGlobalId(String(id));
  if (identifier) return identifier.key;
  throw compiler.error(field, `${field.key}: no global id: ${String(id)}`);
}

/** Expression of the id of the entity that an EntityRef names; null where there is none. */
export function entityId(compiler: Compiler, field: Field, ref: unknown): string {
  const { id, slug } = ref as EntityRef;
  const given = (reference: Reference, convert: (value: unknown) => unknown) =>
    compiler.parameter((variables: Variables) => convert(reference.read(variables)));
  if (id instanceof Reference) return given(id, (value) => readGlobalId(compiler, field, value));
  if (!(slug instanceof Reference)) return 'null';
  const wanted = given(slug, (value) => value);
  const node = compiler.name('n');
  return (
    `coalesce(head(COLLECT { MATCH (${node}:Entity {slug: ${wanted}}) RETURN ${node}.id }), ` +
    `head(COLLECT { MATCH (:FormerSlug {slug: ${wanted}})-[:LEADS_TO]->(${node}:Entity) RETURN ${node}.id }))`
  );
}

/** Expression of the ids of entities by their slugs, current or former; what is not there is left out. */
export function entityIds(compiler: Compiler, slugs: string): string {
  const node = compiler.name('n');
  const slug = compiler.name('x');
  return (
    `COLLECT { UNWIND ${slugs} AS ${slug} MATCH (${node}:Entity {slug: ${slug}}) RETURN ${node}.id } + ` +
    `COLLECT { UNWIND ${slugs} AS ${slug} ` +
    `MATCH (:FormerSlug {slug: ${slug}})-[:LEADS_TO]->(${node}:Entity) RETURN ${node}.id }`
  );
}

/** Expression of the ids of the entities that some EntityRefs name; it is the same for any number of them. */
export function entityIdsOf(compiler: Compiler, field: Field, refs: readonly unknown[]): string {
  const given = (name: keyof EntityRef, convert: (value: unknown) => unknown) =>
    compiler.parameter((variables: Variables) =>
      (refs as readonly EntityRef[])
        .flatMap((ref) => ref[name] ?? [])
        .map((reference) => convert(reference.read(variables))),
    );
  const ids = given('id', (value) => readGlobalId(compiler, field, value));
  return `${ids} + ${entityIds(
    compiler,
    given('slug', (value) => value),
  )}`;
}

/** Adds a parameter for a number that must lie in a range. */
export function numberWithin(
  compiler: Compiler,
  field: Field,
  name: string,
  [least, most]: readonly [number, number],
  otherwise: number,
): string {
  return compiler.argument(field, name, (value) => {
    const number = (value as number | null) ?? otherwise;
    if (number >= least && number <= most) return number;
    throw compiler.error(
      field,
      `${field.key}: ${name} must be from ${least} to ${most}, not ${number}`,
    );
  });
}

/** The edge types that an argument names; all where it is not given. */
export function edgeTypes(compiler: Compiler, field: Field): readonly string[] {
  const asked = field.arguments.types as readonly string[] | null | undefined;
  const known = compiler.ontology.edgeTypes.map(({ name }) => name);
  if (!asked) return known;
  if (asked.length === 0) throw compiler.error(field, `${field.key}: types names no type`);
  return known.filter((name) => asked.includes(name));
}
