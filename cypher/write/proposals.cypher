// Writes proposed statements, each end of which is an entity or else a candidate.
// An end that is not there fails the write. Parameter: rows of id, properties, subject, object, source, attributedTo.
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s = row.properties
WITH s, row
CALL (s) {
  MATCH (s)-[old:SUBJECT|OBJECT|QUOTED_FROM|ATTRIBUTED_TO]->()
  DELETE old
}
OPTIONAL MATCH (source:Source {id: row.source})
CREATE (s)-[:QUOTED_FROM]->(source)
WITH s, row
CALL (s, row) {
  UNWIND [['SUBJECT', row.subject], ['OBJECT', row.object], ['ATTRIBUTED_TO', row.attributedTo]] AS role
  WITH s, role WHERE role[1] IS NOT NULL
  OPTIONAL MATCH (entity:Entity {id: role[1]})
  OPTIONAL MATCH (candidate:Candidate {slug: role[1]})
  WITH s, role, coalesce(entity, candidate) AS end
  CREATE (s)-[:$(role[0])]->(end)
}
