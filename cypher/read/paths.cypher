// Shortest paths between two entities, either way along edges, no entity twice, shortest first.
// $from, $to: ids; $holds: which edges r count; $most: greatest length; $limit: how many. RELATION: edge types.
// Result: stops (nodes), steps (relationships). All paths of the least length are found at once; longer ones, which take
// ten times as long, are looked for only where those do not suffice.
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE from <> to
CALL (from, to) {
  MATCH path = ALL SHORTEST (from)(()-[r:RELATION]-() WHERE $holds){1,5}(to)
  WITH path LIMIT 1000
  RETURN collect(path) AS shortest
}
CALL (from, to, shortest) {
  UNWIND shortest AS path
  RETURN path
  UNION
  WITH from, to, shortest
  WHERE 0 < size(shortest) AND size(shortest) < $limit
  MATCH SHORTEST 10 (
    longer = (from)(()-[r:RELATION]-() WHERE $holds){1,5}(to)
    WHERE all(n IN nodes(longer) WHERE single(m IN nodes(longer) WHERE m = n))
  )
  RETURN longer AS path
}
WITH nodes(path) AS stops, relationships(path) AS steps
WHERE size(steps) <= $most
RETURN stops, steps
ORDER BY size(steps), [step IN steps | step.id]
LIMIT toInteger($limit)
