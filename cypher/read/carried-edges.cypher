// Which of some edges an accepted statement carries. Parameter: edges, their ids. Result: id.
UNWIND $edges AS edge
MATCH (s:Statement {edge: edge})
WHERE s.status = 'ACCEPTED'
RETURN DISTINCT edge
