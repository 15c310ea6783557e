// Shortest paths between two entities, either way along edges, no entity twice, shortest first.
// $from, $to: ids; $holds: which edges r count; $most: greatest length; $limit: how many. RELATION: edge types.
// Result: stops (nodes), steps (relationships).
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE from <> to
MATCH SHORTEST 10 (
  path = (from)(()-[r:RELATION]-() WHERE $holds){1,5}(to)
  WHERE all(n IN nodes(path) WHERE single(m IN nodes(path) WHERE m = n))
)
WITH nodes(path) AS stops, relationships(path) AS steps
WHERE size(steps) <= $most
RETURN stops, steps
ORDER BY size(steps), [step IN steps | step.id]
LIMIT toInteger($limit)
