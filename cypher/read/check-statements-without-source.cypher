// Statements that do not have exactly one subject, one object and one source. Result: id.
MATCH (s:Statement)
WHERE COUNT { (s)-[:SUBJECT]->(:Entity) } <> 1
  OR COUNT { (s)-[:OBJECT]->(:Entity) } <> 1
  OR COUNT { (s)-[:QUOTED_FROM]->(:Source) } <> 1
RETURN s.id
