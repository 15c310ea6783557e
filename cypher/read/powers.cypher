// The powers that are held under a document, its published texts included.
// $under: its id; $accepted: which statements s count; $holds: which edges r count. Result: s, one statement for each edge, by edge type.
MATCH (under:Entity {id: $under})
CALL (under) {
  RETURN under AS text
  UNION
  MATCH (under)<-[r:PART_OF]-(text:Document) WHERE $holds RETURN text
}
MATCH (s:Statement {under: text.id})
WHERE s.predicate IN ['APPOINTS', 'CONSENTS_TO', 'ELECTS', 'DISMISSES', 'OVERSEES'] AND $accepted
WITH s ORDER BY s.id
WITH s.edge AS edge, head(collect(s)) AS s
RETURN s ORDER BY s.predicate, edge
