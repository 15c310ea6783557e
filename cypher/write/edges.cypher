// Makes edges, each of a type that is a name of the ontology.
// Parameter: rows of type, subject, object, properties (the id among them).
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
WITH row, subject
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.properties
