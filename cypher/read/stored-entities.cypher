// What is stored of entities: those of a dataset, and those of some ids. Parameters: dataset, ids.
// Result: id, digest, dataset, and what an import must know before it overwrites.
CALL () {
  MATCH (n:Entity {dataset: $dataset}) RETURN n
  UNION
  UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n
}
RETURN n.id, n.digest, n.dataset, n.type, n.edge
