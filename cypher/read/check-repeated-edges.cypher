// Ids that more than one edge has. Result: id.
MATCH (:Entity)-[edge]->(:Entity)
WITH edge.id AS id, count(edge) AS edges
WHERE edges > 1
RETURN id
