// Forgets that things were removed which are there again. Parameter: rows of type, id.
UNWIND $rows AS row
MATCH (removal:Removal {key: row.type + ':' + row.id})
DELETE removal
