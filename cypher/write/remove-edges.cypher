// Removes edges of one type that no accepted statement carries any more. Parameter: rows of id, subject.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})-[edge:$TYPE$ {id: row.id}]->()
DELETE edge
