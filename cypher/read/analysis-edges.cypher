// The graph as analysis takes it: each entity with the objects of its edges. Parameter: types, the edge types.
// Result: revision, id, type, ids of objects, one for each edge; one row with null for id when there are no entities.
// The revision is read before the edges: who finds it unchanged afterwards knows that nothing changed between.
OPTIONAL MATCH (g:Graph {name: 'atazan'})
WITH coalesce(g.revision, 0) AS revision
OPTIONAL MATCH (n:Entity)
RETURN revision, n.id, n.type, COLLECT { MATCH (n)-[r]->(o:Entity) WHERE type(r) IN $types RETURN o.id }
