// Statements counted by groups.
// $matches: which statements s count; $key: the list of what they are grouped by, of s, its source, its speaker and
// the subject; $limit: how many groups. Result: key and four counts.
MATCH (s:Statement)
WHERE $matches
MATCH (subject:Entity)<-[:SUBJECT]-(s)-[:QUOTED_FROM]->(source:Source)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH $key AS key, count(*) AS statements, count(DISTINCT s.edge) AS edges,
  count(DISTINCT source) AS sources, count(DISTINCT speaker) AS speakers
RETURN key, statements, edges, sources, speakers
ORDER BY key
LIMIT toInteger($limit)
