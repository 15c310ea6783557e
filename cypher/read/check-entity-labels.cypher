// Entities whose type is not their one label beside Entity. Result: id.
MATCH (n:Entity)
WHERE n.type IS NULL OR NOT n.type IN labels(n) OR size(labels(n)) <> 2
RETURN n.id
