// Other entities that ids or slugs lead to already. Parameter: rows of id, slug. Result: id, slug, id of the other.
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Entity {id: row.slug}) RETURN n.id AS holder
  UNION
  MATCH (n:Entity {slug: row.slug}) RETURN n.id AS holder
  UNION
  MATCH (:FormerSlug {slug: row.slug})-[:LEADS_TO]->(n:Entity) RETURN n.id AS holder
}
WITH row, holder
WHERE holder <> row.id
RETURN DISTINCT row.id, row.slug, holder
