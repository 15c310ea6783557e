// What stands near an entity, nearest first.
// $of: its id; $holds: which edges r count; $depth: 1 to 3; $limit: how many entities beside it, one more being
// found where there are more. RELATION: edge types. Result: of, near.
MATCH (of:Entity {id: $of})
CALL (of) {
  MATCH (of)-[r:RELATION]-(n) WHERE n <> of AND $holds
  WITH DISTINCT n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS first
}
CALL (of, first) {
  UNWIND CASE WHEN $depth < 2 OR size(first) > $limit THEN [] ELSE first END AS m
  MATCH (m)-[r:RELATION]-(n) WHERE n <> of AND NOT n IN first AND $holds
  WITH DISTINCT n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS second
}
CALL (of, first, second) {
  UNWIND CASE WHEN $depth < 3 OR size(first) + size(second) > $limit THEN [] ELSE second END AS m
  MATCH (m)-[r:RELATION]-(n) WHERE n <> of AND NOT n IN first AND NOT n IN second AND $holds
  WITH DISTINCT n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS third
}
RETURN of, first + second + third AS near
