import type { EdgeType } from '../../ontology/model';
import { readOntology } from '../../ontology/read';
import type { Pattern } from '../cues/read';

let edgeTypes: ReadonlyMap<string, EdgeType> | undefined;

function typeOf(edge: string): EdgeType | undefined {
  edgeTypes ??= readOntology().edgeType;
  return edgeTypes.get(edge);
}

/** The edges that say what somebody thinks of a thing. */
export const stanceEdges: ReadonlySet<string> = new Set(['SUPPORTS', 'OPPOSES']);

/** The types of what has members and heads. */
export const bodyTypes: ReadonlySet<string> = new Set(['Organization', 'Institution']);

/** The types of whoever speaks and takes a stand. */
export const actorTypes: ReadonlySet<string> = new Set(['Person', ...bodyTypes]);

/**
 * Whether the ontology lets an edge of this type join entities of these types. Where a text and whoever takes a stand on it
 * stand side by side, the text is what the stand is on: the draft won backing from the party.
 */
export function mayJoin(edge: string, subject: string, object: string): boolean {
  const type = typeOf(edge);
  if (stanceEdges.has(edge) && !actorTypes.has(subject) && actorTypes.has(object)) return false;
  return (
    type?.from.includes(subject) === true &&
    type.to.includes(object) &&
    (!type.sameEnds || subject === object)
  );
}

/** A way to say something whose ends, where it does not tell, are of the types that the ontology joins by its edge. */
export function withTypes(pattern: Pattern): Pattern {
  const { edge, subject, object } = pattern;
  const { from = [], to = [] } = typeOf(edge) ?? {};
  return { ...pattern, subject: { type: from, ...subject }, object: { type: to, ...object } };
}
