// Entities of one type that share a name in a language, whatever its case. Result: ids, name.
MATCH (n:Entity)
UNWIND [['kk', n.name_kk], ['ru', n.name_ru], ['en', n.name_en]] AS name
WITH n, name
WHERE name[1] IS NOT NULL
WITH n.type AS type, name[0] AS language, toLower(name[1]) AS folded, collect(n.id) AS ids
WHERE size(ids) > 1
RETURN DISTINCT ids, folded
