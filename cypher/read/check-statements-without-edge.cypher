// Accepted statements whose edge is not there, or does not join what they say. Result: id.
MATCH (s:Statement)
WHERE s.status = 'ACCEPTED' AND NOT EXISTS {
  MATCH (s)-[:SUBJECT]->(:Entity)-[edge]->(:Entity)<-[:OBJECT]-(s)
  WHERE edge.id = s.edge AND type(edge) = s.predicate
}
RETURN s.id
