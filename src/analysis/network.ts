/**
 * The entities that edges join, and those edges, in a form that is cheap to hand to another thread. Entities are
 * numbered in the order of their ids, so that whoever goes by numbers has the ids' order.
 */
export interface Network {
  readonly ids: readonly string[];
  /** Entity type of each. */
  readonly types: readonly string[];
  /** Numbers of the subject and the object of each edge. */
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
}

/** An entity with the ids of the objects of its edges, one for each edge. */
export interface Joined {
  readonly id: string;
  readonly type: string;
  readonly objects: readonly string[];
}

/** Makes a network of entities; those that no edge joins are left out, as are edges to unknown ones. */
export function toNetwork(entities: readonly Joined[]): Network {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const joined = new Set<string>();
  let size = 0;
  for (const { id, objects } of entities) {
    for (const object of objects) {
      if (!types.has(object)) continue;
      joined.add(id).add(object);
      size += 1;
    }
  }
  const ids = [...joined].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const network = {
    ids,
    types: ids.map((id) => types.get(id) ?? ''),
    subjects: new Uint32Array(size),
    objects: new Uint32Array(size),
  };
  let edge = 0;
  for (const { id, objects } of entities) {
    for (const object of objects) {
      if (!types.has(object)) continue;
      network.subjects[edge] = numbers.get(id) ?? 0;
      network.objects[edge] = numbers.get(object) ?? 0;
      edge += 1;
    }
  }
  return network;
}
