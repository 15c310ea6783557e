// Which of some edges an accepted statement carries. Parameter: edges, their ids. Result: id.
// The index is named because a first import is planned on an empty graph, where that of the status, which
// nearly all statements share, looks as good.
UNWIND $edges AS edge
MATCH (s:Statement {edge: edge})
USING INDEX s:Statement(edge)
WHERE s.status = 'ACCEPTED'
RETURN DISTINCT edge
