// Some entities and what stands near some of them, nearest first.
// $named: ids of the entities; $open: ids of those of them to begin at; $holds: which edges r count; $depth: 1 to 3;
// $limit: how many entities beside the named, one more being found where there are more. RELATION: edge types.
// Result: named, near.
WITH $named AS namedIds, $open AS openIds
CALL (namedIds) {
  UNWIND namedIds AS id MATCH (n:Entity {id: id})
  WITH DISTINCT n ORDER BY n.id
  RETURN collect(n) AS named
}
CALL (named, openIds) {
  UNWIND named AS m
  MATCH (m)-[r:RELATION]-(n) WHERE m.id IN openIds AND NOT n IN named AND $holds
  WITH DISTINCT n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS first
}
CALL (named, first) {
  UNWIND CASE WHEN $depth < 2 OR size(first) > $limit THEN [] ELSE first END AS m
  MATCH (m)-[r:RELATION]-(n) WHERE NOT n IN named AND NOT n IN first AND $holds
  WITH DISTINCT n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS second
}
CALL (named, first, second) {
  UNWIND CASE WHEN $depth < 3 OR size(first) + size(second) > $limit THEN [] ELSE second END AS m
  MATCH (m)-[r:RELATION]-(n) WHERE NOT n IN named AND NOT n IN first AND NOT n IN second AND $holds
  WITH DISTINCT n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS third
}
RETURN named, first + second + third AS near
