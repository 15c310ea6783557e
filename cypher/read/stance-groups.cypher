// How much stands behind the positions on one thing, by groups.
// $on: id of the thing; $matches: which statements s count; $key: the group of a statement s of an actor. Result: key
// and position with three counts, those of no group last.
MATCH (s:Statement)-[:OBJECT]->(:Entity {id: $on})
WHERE s.predicate IN ['SUPPORTS', 'OPPOSES'] AND $matches
MATCH (actor:Entity)<-[:SUBJECT]-(s)-[:QUOTED_FROM]->(source:Source)
RETURN $key AS key, s.predicate AS position, count(DISTINCT actor) AS actors, count(*) AS statements,
  count(DISTINCT source) AS sources
ORDER BY key
