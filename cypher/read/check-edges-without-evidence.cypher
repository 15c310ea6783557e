// Edges that no accepted statement carries. Result: id.
MATCH (:Entity)-[edge]->(:Entity)
WHERE NOT EXISTS {
  MATCH (s:Statement {edge: edge.id})
  WHERE s.status = 'ACCEPTED' AND s.predicate = type(edge)
}
RETURN coalesce(edge.id, elementId(edge))
