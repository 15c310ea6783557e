// Joins statements to the entities that they are attributed to. Parameter: rows of id, attributedTo.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (speaker:Entity {id: row.attributedTo})
CREATE (s)-[:ATTRIBUTED_TO]->(speaker)
