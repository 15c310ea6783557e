// Makes edges, each of a type that is a name of the ontology. An end that is not there fails the write.
// Parameter: rows of type, subject, object, properties (the id among them).
UNWIND $rows AS row
OPTIONAL MATCH (subject:Entity {id: row.subject})
OPTIONAL MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.properties
