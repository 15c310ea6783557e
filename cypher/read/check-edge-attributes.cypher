// Accepted statements that do not agree with their edge in role, validity or under. Result: id.
MATCH (s:Statement)-[:SUBJECT]->(:Entity)-[edge]->(:Entity)<-[:OBJECT]-(s)
WHERE s.status = 'ACCEPTED' AND edge.id = s.edge AND (
  coalesce(edge.role, '') <> coalesce(s.role, '')
  OR coalesce(edge.since, '') <> coalesce(s.since, '')
  OR coalesce(edge.until, '') <> coalesce(s.until, '')
  OR coalesce(edge.under, '') <> coalesce(s.under, ''))
RETURN s.id
