// Which properties edges of each type have. Result: type, property, an id.
MATCH (:Entity)-[edge]->(:Entity)
UNWIND keys(edge) AS property
RETURN type(edge), property, min(edge.id)
