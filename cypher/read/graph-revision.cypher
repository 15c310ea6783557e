// What answers depend on: the revision, and the time of the last change, which tells a graph that was restored or made
// anew from the one that had the same revision before. Result: revision, changedAt.
MATCH (g:Graph {name: 'atazan'}) RETURN g.revision, g.changedAt
