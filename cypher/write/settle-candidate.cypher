// Puts an entity in the place of a candidate in all open proposals. Parameters: slug, id.
MATCH (c:Candidate {slug: $slug}), (n:Entity {id: $id})
CALL (c, n) {
  MATCH (s:Statement)-[old:SUBJECT|OBJECT|ATTRIBUTED_TO]->(c)
  CREATE (s)-[:$(type(old))]->(n)
  DELETE old
}
