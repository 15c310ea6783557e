// What happened in a time, in order.
// $from, $to: days or null; $about: id of an entity that must have a part in it, or null; $kinds: which entries, or
// null; $accepted: which statements s count; $limit: how many.
// Result: date, what, kind, node (an entity or a carrying statement).
CALL () {
  MATCH (n:Event|Document) WHERE n.date IS NOT NULL
  RETURN n.date AS date, 'HAPPENED' AS what, n AS node, n AS near, n.id AS id
  UNION ALL
  MATCH (s:Statement) WHERE s.since IS NOT NULL AND s.status = 'ACCEPTED'
  RETURN s.since AS date, 'BEGAN' AS what, s AS node, s AS near, s.edge AS id
  UNION ALL
  MATCH (s:Statement) WHERE s.until IS NOT NULL AND s.status = 'ACCEPTED'
  RETURN s.until AS date, 'ENDED' AS what, s AS node, s AS near, s.edge AS id
}
WITH date, what, id, head(collect(node)) AS node
WITH date, what, id, node, CASE what WHEN 'HAPPENED' THEN node.type ELSE what END AS kind
WHERE (date >= $from OR $from STARTS WITH date OR $from IS NULL) AND (date <= $to OR $to IS NULL)
  AND ($kinds IS NULL OR kind IN $kinds)
  AND ($about IS NULL OR node.id = $about
    OR EXISTS { MATCH (node)-[:SUBJECT|OBJECT]->(:Entity {id: $about}) }
    OR EXISTS { MATCH (s:Statement)-[:SUBJECT|OBJECT]->(node), (s)-[:SUBJECT|OBJECT]->(:Entity {id: $about}) WHERE $accepted })
  AND (what = 'HAPPENED' OR EXISTS { MATCH (s:Statement {edge: node.edge}) WHERE $accepted })
RETURN date, what, kind, node, what + ' ' + id AS id
ORDER BY date, id
LIMIT toInteger($limit)
