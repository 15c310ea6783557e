// Former slugs that lead nowhere, or are the current slug of another entity. Result: slug.
MATCH (former:FormerSlug)
WHERE NOT EXISTS { MATCH (former)-[:LEADS_TO]->(:Entity) }
  OR EXISTS { MATCH (:Entity {slug: former.slug}) }
RETURN former.slug
