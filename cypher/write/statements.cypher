// Writes statements with the relationships to what they speak of and stand in.
// Parameter: rows of id, properties, subject, object, source.
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s = row.properties
WITH s, row
CALL (s) {
  MATCH (s)-[old:SUBJECT|OBJECT|QUOTED_FROM|ATTRIBUTED_TO]->()
  DELETE old
}
MATCH (subject:Entity {id: row.subject})
CREATE (s)-[:SUBJECT]->(subject)
WITH s, row
MATCH (object:Entity {id: row.object})
CREATE (s)-[:OBJECT]->(object)
WITH s, row
MATCH (source:Source {id: row.source})
CREATE (s)-[:QUOTED_FROM]->(source)
