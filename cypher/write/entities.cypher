// Writes entities, and the former slugs that lead to them. The type, a name of the ontology, becomes a label.
// Those that were there before have given up their slugs. Parameter: rows of id, type, properties, formerSlugs.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties, n:$(row.type)
WITH n, row
UNWIND row.formerSlugs AS slug
CREATE (:FormerSlug {slug: slug})-[:LEADS_TO]->(n)
