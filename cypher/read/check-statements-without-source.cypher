// Statements that do not have exactly one subject, one object and one source. Those of a proposal may be candidates.
// Result: id.
MATCH (s:Statement)
WHERE COUNT { (s)-[:SUBJECT]->(:Entity|Candidate) } <> 1
  OR COUNT { (s)-[:OBJECT]->(:Entity|Candidate) } <> 1
  OR COUNT { (s)-[:QUOTED_FROM]->(:Source) } <> 1
RETURN s.id
