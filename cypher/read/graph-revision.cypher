// What answers depend on; the time tells a graph made anew from the one with the same revision. Result: both.
MATCH (g:Graph {name: 'atazan'}) RETURN g.revision, g.changedAt
