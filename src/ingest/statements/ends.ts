import type { EdgeType } from '../../ontology/model';
import { readOntology } from '../../ontology/read';

let edgeTypes: ReadonlyMap<string, EdgeType> | undefined;

/** Whether the ontology lets an edge of this type join entities of these types. */
export function mayJoin(edge: string, subject: string, object: string): boolean {
  edgeTypes ??= readOntology().edgeType;
  const type = edgeTypes.get(edge);
  return (
    type?.from.includes(subject) === true &&
    type.to.includes(object) &&
    (!type.sameEnds || subject === object)
  );
}
