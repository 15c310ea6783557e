// The types of entities that are in the graph. Parameter: ids. Result: id, type.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id, n.type
