// Who stands where on one thing.
// $on: id of an entity; $matches: which statements s count. Result: on; rows, a row for each statement by day;
// changes of position, which are two statements of one actor that follow each other by day, of which the second
// says the contrary.
MATCH (on:Entity {id: $on})
CALL (on) {
  MATCH (s:Statement)-[:OBJECT]->(on)
  WHERE s.predicate IN ['SUPPORTS', 'OPPOSES'] AND $matches
  MATCH (actor:Entity)<-[:SUBJECT]-(s)-[:QUOTED_FROM]->(source:Source)
  WITH s, actor, source ORDER BY s.statedOn, s.id
  RETURN
    collect({position: s.predicate, actor: actor.id, kind: actor.type, source: source.id, day: s.statedOn}) AS rows,
    collect({actor: actor, statement: s}) AS said
}
CALL (said) {
  UNWIND said AS one
  WITH one.actor AS actor, one.statement AS s WHERE s.statedOn IS NOT NULL
  WITH actor, collect(s) AS steps
  UNWIND range(0, size(steps) - 2) AS i
  WITH actor, steps[i] AS before, steps[i + 1] AS after
  WHERE before.predicate <> after.predicate AND before.statedOn < after.statedOn
  WITH actor, before, after ORDER BY after.statedOn, after.id
  RETURN collect({actor: actor, before: before, after: after}) AS changes
}
RETURN on, rows, changes
