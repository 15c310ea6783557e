// Proposed statements that wait for a curator, by source and place.
// Parameters, all or null: ids, or beginnings of them; source, predicate, entity (an end or speaker); confidence, the
// least. Result: properties, subject, object, speaker, source, each with its properties and labels.
MATCH (s:Statement {status: 'PROPOSED'})-[:QUOTED_FROM]->(source:Source)
WHERE s.confidence IS NOT NULL
  AND ($ids IS NULL OR any(id IN $ids WHERE s.id STARTS WITH id))
  AND ($source IS NULL OR source.id = $source)
  AND ($predicate IS NULL OR s.predicate = $predicate)
  AND ($confidence IS NULL OR s.confidence >= $confidence)
MATCH (subject)<-[:SUBJECT]-(s)-[:OBJECT]->(object)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(speaker)
WITH s, source, subject, object, speaker
WHERE $entity IS NULL OR any(end IN [subject, object, speaker] WHERE $entity IN [end.id, end.slug])
RETURN properties(s), properties(subject), properties(object), properties(speaker), properties(source)
ORDER BY source.published, source.id, s.start, s.id
