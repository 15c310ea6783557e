// Writes sources. Parameter: rows of id, properties.
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n = row.properties
