import type { EdgeType } from '../../ontology/model';
import { readOntology } from '../../ontology/read';

let edgeTypes: ReadonlyMap<string, EdgeType> | undefined;

const stances = new Set(['SUPPORTS', 'OPPOSES']);
const actors = new Set(['Person', 'Organization', 'Institution']);

/**
 * Whether the ontology lets an edge of this type join entities of these types. Where a text and whoever takes a stand on it
 * stand side by side, the text is what the stand is on: the draft won backing from the party.
 */
export function mayJoin(edge: string, subject: string, object: string): boolean {
  edgeTypes ??= readOntology().edgeType;
  const type = edgeTypes.get(edge);
  if (stances.has(edge) && !actors.has(subject) && actors.has(object)) return false;
  return (
    type?.from.includes(subject) === true &&
    type.to.includes(object) &&
    (!type.sameEnds || subject === object)
  );
}
