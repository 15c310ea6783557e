// Which types of entities edges of each type are held under. Result: type, type of the entity, an id.
MATCH (:Entity)-[edge]->(:Entity)
WHERE edge.under IS NOT NULL
MATCH (n:Entity {id: edge.under})
RETURN type(edge), n.type, min(edge.id)
