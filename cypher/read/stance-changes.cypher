// Changes of position on one thing.
// Two statements of one actor that follow each other by day, of which the second says the contrary. $on: id of
// the thing; $matches: which statements s count; $limit: how many changes. Result: actor, before, after.
MATCH (s:Statement)-[:OBJECT]->(:Entity {id: $on})
WHERE s.predicate IN ['SUPPORTS', 'OPPOSES'] AND s.statedOn IS NOT NULL AND $matches
MATCH (s)-[:SUBJECT]->(actor:Entity)
WITH s, actor ORDER BY s.statedOn, s.id
WITH actor, collect(s) AS steps
UNWIND range(0, size(steps) - 2) AS i
WITH actor, steps[i] AS before, steps[i + 1] AS after
WHERE before.predicate <> after.predicate AND before.statedOn < after.statedOn
RETURN actor, before, after
ORDER BY after.statedOn, after.id
LIMIT toInteger($limit)
