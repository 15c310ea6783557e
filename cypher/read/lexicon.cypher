// What recognising entities in a text needs.
// Result: id, slug, type, names of all times in Kazakh, Russian and English (empty texts where there was
// none), aliases, descriptions, roles, slugs of neighbours.
MATCH (n:Entity)
RETURN n.id, n.slug, n.type,
  coalesce(n.names_kk, [n.name_kk]), coalesce(n.names_ru, [n.name_ru]), coalesce(n.names_en, [n.name_en]),
  n.aliases, [n.description_kk, n.description_ru, n.description_en],
  COLLECT { MATCH (n)-[r]->(:Entity) WHERE r.role IS NOT NULL RETURN DISTINCT r.role },
  COLLECT { MATCH (n)--(o:Entity) RETURN DISTINCT o.slug }
ORDER BY n.id
