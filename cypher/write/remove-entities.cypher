// Removes entities and the former slugs that lead to them. Parameter: ids.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (former:FormerSlug)-[:LEADS_TO]->(n)
DETACH DELETE former, n
