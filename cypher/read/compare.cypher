// Two constitutions side by side: their powers and their institutions.
// $before, $after: ids; $accepted: which statements s count; $holds: which edges r count. An institution is one that holds or undergoes a power
// under a text, or that the text says it establishes or reforms. Result: before, after, powers, institutions.
MATCH (before:Entity {id: $before}), (after:Entity {id: $after})
CALL (before, after) {
  // By its place, since both may be one document.
  UNWIND [false, true] AS isAfter
  WITH CASE WHEN isAfter THEN after ELSE before END AS document, isAfter
  CALL (document) {
    RETURN document AS text
    UNION
    MATCH (document)<-[r:PART_OF]-(text:Document) WHERE $holds RETURN text
  }
  MATCH (s:Statement {under: text.id})
  WHERE s.predicate IN ['APPOINTS', 'CONSENTS_TO', 'ELECTS', 'DISMISSES', 'OVERSEES'] AND $accepted
  MATCH (subject:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Entity)
  WITH s.predicate AS type, subject, object, isAfter, s ORDER BY s.id
  WITH type, subject, object,
    head(collect(CASE WHEN NOT isAfter THEN s END)) AS old, head(collect(CASE WHEN isAfter THEN s END)) AS new
  ORDER BY type, subject.id, object.id
  RETURN collect({type: type, subject: subject.id, object: object.id, old: old, new: new}) AS powers
}
CALL (before, after) {
  UNWIND [false, true] AS isAfter
  WITH CASE WHEN isAfter THEN after ELSE before END AS document, isAfter
  CALL (document) {
    RETURN document AS text
    UNION
    MATCH (document)<-[r:PART_OF]-(text:Document) WHERE $holds RETURN text
  }
  CALL (text) {
    MATCH (s:Statement {under: text.id})-[:SUBJECT|OBJECT]->(n:Institution) WHERE $accepted RETURN n, false AS gone
    UNION
    MATCH (text)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(n:Institution)
    WHERE s.predicate IN ['ESTABLISHES', 'REFORMS'] AND $accepted RETURN n, false AS gone
    UNION
    MATCH (text)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(n:Institution)
    WHERE s.predicate = 'ABOLISHES' AND $accepted RETURN n, true AS gone
  }
  WITH n, gone, isAfter
  // What one text abolishes was there before it.
  WITH n, max(CASE WHEN isAfter = gone THEN 1 ELSE 0 END) AS old, max(CASE WHEN isAfter AND NOT gone THEN 1 ELSE 0 END) AS new
  ORDER BY n.id
  RETURN collect({institution: n, old: old = 1, new: new = 1}) AS institutions
}
RETURN before, after, powers, institutions
