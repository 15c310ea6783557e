// Where the record contradicts itself.
// One actor for and against one thing; two that head one body in one capacity at one time.
// $accepted: which statements s count; $kinds: only these, or null; $limit: how many. Result: kind, about, carriers (one statement for each edge).
CALL () {
  MATCH (s:Statement) WHERE s.predicate IN ['SUPPORTS', 'OPPOSES'] AND $accepted
  MATCH (subject:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(about:Entity)
  WITH subject, about, s ORDER BY s.statedOn, s.id
  WITH subject, about, s.edge AS edge, head(collect(s)) AS s
  WITH subject, about, collect(s) AS carriers
  WHERE size(carriers) > 1 AND any(c IN carriers WHERE c.predicate <> carriers[0].predicate)
  RETURN 'SUPPORT_AND_OPPOSITION' AS kind, about, carriers, subject.id AS order
  UNION ALL
  MATCH (s:Statement) WHERE s.predicate = 'HEADS' AND s.since IS NOT NULL AND $accepted
  MATCH (subject:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(about:Organization|Institution|Place)
  WITH s.edge AS edge, subject, about, head(collect(s)) AS s
  WITH about, coalesce(s.role, '') AS role, collect({carrier: s, subject: subject.id}) AS holders
  UNWIND holders AS one
  UNWIND holders AS other
  WITH about, one, other
  WITH about, one, other, one.carrier AS a, other.carrier AS b
  // A year against a day tells no more than the years of both do.
  WHERE one.subject < other.subject
    AND coalesce(left(a.until, size(b.since)) > left(b.since, size(a.until)), true)
    AND coalesce(left(b.until, size(a.since)) > left(a.since, size(b.until)), true)
  RETURN 'TWO_HEADS' AS kind, about, [a, b] AS carriers, one.subject + ' ' + other.subject AS order
}
WITH * WHERE $kinds IS NULL OR kind IN $kinds
RETURN kind, about, carriers
ORDER BY kind, about.id, order
LIMIT toInteger($limit)
