// Entities without a name in any language. Result: id.
MATCH (n:Entity)
WHERE coalesce(n.name_kk, n.name_ru, n.name_en) IS NULL
RETURN n.id
