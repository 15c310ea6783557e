// Which of some proposals have been made before, open or decided. Parameter: ids. Result: id, whether it is open.
UNWIND $ids AS id
OPTIONAL MATCH (s:Statement {id: id})
OPTIONAL MATCH (r:Rejection {id: id})
WITH id, s, r WHERE s IS NOT NULL OR r IS NOT NULL
RETURN id, coalesce(s.status = 'PROPOSED', false)
