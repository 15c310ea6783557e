// Entities and sources that statements still refer to. Parameters: entities, sources, their ids. Result: id, how many.
CALL () {
  UNWIND $entities AS id
  MATCH (n:Entity {id: id})<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(s:Statement)
  RETURN id, count(DISTINCT s) AS uses
  UNION ALL
  UNWIND $entities AS id
  MATCH (s:Statement {under: id})
  RETURN id, count(s) AS uses
  UNION ALL
  UNWIND $sources AS id
  MATCH (:Source {id: id})<-[:QUOTED_FROM]-(s:Statement)
  RETURN id, count(s) AS uses
}
RETURN id, uses
