// Topics that are discussed together, most often first.
// $topics: ids of topics of which one is in each pair, or null; $holds, $alsoHolds: which edges r and q count;
// $limit: how many pairs. Result: one, other, together.
WITH $topics AS topics
MATCH (one:Topic)<-[r:DISCUSSES]-(n)-[q:DISCUSSES]->(other:Topic)
WHERE one.id < other.id AND $holds AND $alsoHolds
  AND (topics IS NULL OR one.id IN topics OR other.id IN topics)
WITH one, other, collect(DISTINCT n) AS together
RETURN one, other, together
ORDER BY size(together) DESC, one.id, other.id
LIMIT toInteger($limit)
