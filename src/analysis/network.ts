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

/**
 * Makes a network of entities; those that no edge joins are left out, as are edges to unknown ones. The same
 * entities make the same network in whatever order they come, so that measures of it are the same everywhere.
 */
export function toNetwork(entities: readonly Joined[]): Network {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const joined = new Set<string>();
  let size = 0;
  for (const { id, objects } of entities) {
    for (const object of objects) {
      if (!known.has(object)) continue;
      joined.add(id).add(object);
      size += 1;
    }
  }
  const ids = [...joined].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const subjects = new Uint32Array(size);
  const objects = new Uint32Array(size);
  let edge = 0;
  ids.forEach((id, subject) => {
    const start = edge;
    for (const object of known.get(id)?.objects ?? []) {
      const number = numbers.get(object);
      if (number === undefined) continue;
      subjects[edge] = subject;
      objects[edge] = number;
      edge += 1;
    }
    objects.subarray(start, edge).sort();
  });
  return { ids, types: ids.map((id) => known.get(id)?.type ?? ''), subjects, objects };
}
