// Edges held under something that is not there. Result: id.
MATCH (:Entity)-[edge]->(:Entity)
WHERE edge.under IS NOT NULL AND NOT EXISTS { MATCH (:Entity {id: edge.under}) }
RETURN edge.id
