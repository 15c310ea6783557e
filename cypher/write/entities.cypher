// Writes entities of one type, and the former slugs that lead to them. Parameter: rows of id, properties, formerSlugs.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties, n:$TYPE$
WITH n, row
CALL (n) {
  MATCH (former:FormerSlug)-[:LEADS_TO]->(n)
  DETACH DELETE former
}
UNWIND row.formerSlugs AS slug
CREATE (:FormerSlug {slug: slug})-[:LEADS_TO]->(n)
