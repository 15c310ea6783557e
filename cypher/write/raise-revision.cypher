// Raises the revision of the graph: the last thing that a transaction does which changed something.
MERGE (g:Graph {name: 'atazan'})
SET g.revision = coalesce(g.revision, 0) + 1, g.changedAt = toString(datetime({epochMillis: timestamp()}))
