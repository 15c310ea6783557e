// Takes entities their slugs, current and former, so that others may have them. Parameter: ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
REMOVE n.slug
WITH n
MATCH (former:FormerSlug)-[:LEADS_TO]->(n)
DETACH DELETE former
