// Makes edges of one type. Parameter: rows of subject, object, properties (the id among them).
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
WITH row, subject
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:$TYPE$]->(object)
SET edge = row.properties
