// Removes edges that no accepted statement carries any more. Parameter: rows of id, type, subject.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[edge]->(:Entity)
WHERE edge.id = row.id AND type(edge) = row.type
DELETE edge
