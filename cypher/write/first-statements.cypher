// Writes new statements, each with the edge that it is the first to carry, whose type is a name of the ontology.
// An end that is not there fails the write.
// Parameter: rows of properties, subject, object, source, attributedTo, type, edge (the properties of the edge).
UNWIND $rows AS row
OPTIONAL MATCH (subject:Entity {id: row.subject})
OPTIONAL MATCH (object:Entity {id: row.object})
OPTIONAL MATCH (source:Source {id: row.source})
OPTIONAL MATCH (speaker:Entity {id: row.attributedTo})
CREATE (s:Statement)-[:SUBJECT]->(subject), (s)-[:OBJECT]->(object), (s)-[:QUOTED_FROM]->(source)
SET s = row.properties
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.edge
FOREACH (_ IN CASE WHEN row.attributedTo IS NULL THEN [] ELSE [1] END |
  CREATE (s)-[:ATTRIBUTED_TO]->(speaker)
)
