// All entities, to find what a curator names and what a wrong name may mean. Result: id, type, slug, former slugs.
MATCH (n:Entity)
RETURN n.id, n.type, n.slug, n.formerSlugs
