// Writes statements with the relationships to what they speak of and stand in.
// An end that is not there fails the write. Parameter: rows of id, properties, subject, object, source.
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s = row.properties
WITH s, row
CALL (s) {
  MATCH (s)-[old:SUBJECT|OBJECT|QUOTED_FROM|ATTRIBUTED_TO]->()
  DELETE old
}
OPTIONAL MATCH (subject:Entity {id: row.subject})
OPTIONAL MATCH (object:Entity {id: row.object})
OPTIONAL MATCH (source:Source {id: row.source})
CREATE (s)-[:SUBJECT]->(subject), (s)-[:OBJECT]->(object), (s)-[:QUOTED_FROM]->(source)
