// Keeps in mind which proposals were rejected, so that they are not made again. Parameter: rows of id, properties.
UNWIND $rows AS row
MERGE (r:Rejection {id: row.id})
SET r += row.properties
