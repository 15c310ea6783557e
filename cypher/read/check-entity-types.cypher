// The types that entities have. Result: type, an id.
MATCH (n:Entity)
RETURN n.type, min(n.id)
