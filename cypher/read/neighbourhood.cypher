// Some entities and what stands near some of them, nearest first.
// $named: ids of the entities; $open: ids of those of them to begin at; $holds: which edges r count; $depth: 1 to 3;
// $limit: how many entities beside the named, one more being found where there are more. RELATION: edge types.
// Result: named, near. Nothing is sorted while long lists stand in the row: Neo4j would count them with every row.
WITH $named AS namedIds, $open AS openIds
CALL (namedIds) {
  UNWIND namedIds AS id MATCH (n:Entity {id: id})
  RETURN collect(DISTINCT n) AS named
}
CALL (named, openIds) {
  UNWIND named AS m
  MATCH (m)-[r:RELATION]-(n) WHERE m.id IN openIds AND NOT n IN named AND $holds
  WITH DISTINCT n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS first
}
CALL (named, first) {
  UNWIND CASE WHEN $depth < 2 OR size(first) > $limit THEN [] ELSE first END AS m
  MATCH (m)-[r:RELATION]-(n) WHERE NOT n IN named AND $holds
  RETURN collect(DISTINCT n) AS second
}
CALL (second) {
  UNWIND CASE WHEN $depth < 3 OR size(second) > $limit THEN [] ELSE second END AS m
  MATCH (m)-[r:RELATION]-(n) WHERE $holds
  RETURN collect(DISTINCT n) AS third
}
UNWIND [n IN named | [0, n]] + [n IN first | [1, n]] + [n IN second | [2, n]] + [n IN third | [3, n]] AS step
WITH step[1] AS n, min(step[0]) AS distance
ORDER BY distance, n.id
WITH collect(CASE WHEN distance = 0 THEN n END) AS named, collect(CASE WHEN distance > 0 THEN n END) AS found
RETURN named, found[..toInteger($limit) + 1] AS near
