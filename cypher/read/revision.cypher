// The revision of the graph. Result: revision.
OPTIONAL MATCH (g:Graph {name: 'atazan'})
RETURN coalesce(g.revision, 0)
