// What a text finds, the best first.
// $query: in the syntax of Lucene; $step: how far apart the scores of two tiers are; $accepted: which statements s
// count; $most: how many are ranked. RELATION: edge types, by whose degrees equals are told apart.
// Result: found, a list of hits: node, tier, degree, key.
CALL db.index.fulltext.queryNodes('search', $query, {limit: toInteger($most)}) YIELD node AS s, score
WHERE NOT s:Statement OR ($accepted)
// The middle of a tier lies at its boost, from which frequencies and lengths move a score by less than half a step.
WITH s AS node, toInteger(floor(log(score) / log($step) + 0.5)) AS tier, COUNT { (s)-[:RELATION]-() } AS degree
WITH node, tier, degree, coalesce(node.type, head(labels(node))) + ':' + node.id AS key
ORDER BY tier DESC, degree DESC, key
RETURN collect({node: node, tier: tier, degree: degree, key: key}) AS found
