// Some entities and what stands near some of them, nearest first.
// $named: ids of the entities; $open: ids of those of them to begin at; $holds: which edges r count; $depth: 1 to 3;
// $limit: how many entities beside the named, one more being found where there are more. RELATION: edge types.
// Each step groups what it finds with what is known: to look up each in a list would take the square of the time.
// Result: named, near.
WITH $named AS namedIds, $open AS openIds
CALL (namedIds) {
  UNWIND namedIds AS id MATCH (n:Entity {id: id}) WITH DISTINCT n ORDER BY n.id RETURN collect(n) AS named
}
WITH named, [n IN named WHERE n.id IN openIds] AS open
CALL (named, open) {
  CALL (named, open) {
    UNWIND named AS n RETURN n, 1 AS isKnown
    UNION ALL
    UNWIND open AS m MATCH (m)-[r:RELATION]-(n) WHERE $holds RETURN n, 0 AS isKnown
  }
  WITH n, max(isKnown) AS isKnown WHERE isKnown = 0
  WITH n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS first
}
WITH named, first, CASE WHEN $depth < 2 OR size(first) > $limit THEN [] ELSE first END AS open
CALL (named, first, open) {
  CALL (named, first, open) {
    UNWIND named + first AS n RETURN n, 1 AS isKnown
    UNION ALL
    UNWIND open AS m MATCH (m)-[r:RELATION]-(n) WHERE $holds RETURN n, 0 AS isKnown
  }
  WITH n, max(isKnown) AS isKnown WHERE isKnown = 0
  WITH n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS second
}
WITH named, first, second,
  CASE WHEN $depth < 3 OR size(first) + size(second) > $limit THEN [] ELSE second END AS open
CALL (named, first, second, open) {
  CALL (named, first, second, open) {
    UNWIND named + first + second AS n RETURN n, 1 AS isKnown
    UNION ALL
    UNWIND open AS m MATCH (m)-[r:RELATION]-(n) WHERE $holds RETURN n, 0 AS isKnown
  }
  WITH n, max(isKnown) AS isKnown WHERE isKnown = 0
  WITH n ORDER BY n.id LIMIT toInteger($limit) + 1
  RETURN collect(n) AS third
}
RETURN named, first + second + third AS near
