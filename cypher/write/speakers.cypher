// Joins statements to the entities that they are attributed to. An end that is not there fails the write.
// Parameter: rows of id, attributedTo.
UNWIND $rows AS row
OPTIONAL MATCH (s:Statement {id: row.id})
OPTIONAL MATCH (speaker:Entity {id: row.attributedTo})
CREATE (s)-[:ATTRIBUTED_TO]->(speaker)
