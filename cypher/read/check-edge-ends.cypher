// Which types of entities are joined by which types of edges. Result: type, type of subject, of object, an id.
MATCH (subject:Entity)-[edge]->(object:Entity)
RETURN type(edge), subject.type, object.type, min(edge.id)
