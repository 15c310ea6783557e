// What was written or removed after a place in the history of the graph, in order.
// $revision, $key: the place, behind which to begin; $limit: how many. Result: revision, key (type and id), type, id, node.
CALL () {
  MATCH (node:Entity) WHERE node.revision >= $revision
  RETURN node.revision AS revision, node.type AS type, node.id AS id, node
  UNION ALL
  MATCH (node:Source) WHERE node.revision >= $revision
  RETURN node.revision AS revision, 'Source' AS type, node.id AS id, node
  UNION ALL
  MATCH (node:Statement) WHERE node.revision >= $revision AND node.status <> 'PROPOSED'
  RETURN node.revision AS revision, 'Statement' AS type, node.id AS id, node
  UNION ALL
  MATCH (removal:Removal) WHERE removal.revision >= $revision
  RETURN removal.revision AS revision, removal.type AS type, removal.id AS id, null AS node
}
WITH revision, type + ':' + id AS key, type, id, node
WHERE revision > $revision OR key > $key
RETURN revision, key, type, id, node
ORDER BY revision, key
LIMIT toInteger($limit)
