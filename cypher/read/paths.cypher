// Shortest paths between two entities, either way along edges, no entity twice, shortest first.
// $from, $to: ids; $holds: which edges r count; $most: greatest length; $limit: how many. RELATION: edge types.
// Result: stops (nodes), steps (relationships).
WITH $from AS fromId, $to AS toId
MATCH (end:Entity) WHERE end.id IN [fromId, toId]
WITH collect(end) AS ends, fromId, toId
WITH head([n IN ends WHERE n.id = fromId]) AS from, head([n IN ends WHERE n.id = toId]) AS to
WHERE from IS NOT NULL AND to IS NOT NULL
MATCH SHORTEST 10 (
  path = (from)(()-[r:RELATION]-() WHERE $holds){1,5}(to)
  WHERE all(n IN nodes(path) WHERE single(m IN nodes(path) WHERE m = n))
)
WITH nodes(path) AS stops, relationships(path) AS steps
WHERE size(steps) <= $most
RETURN stops, steps
ORDER BY size(steps), [step IN steps | step.id]
LIMIT toInteger($limit)
