// Takes the lock that one writing transaction at a time holds: what it reads from here on stays so until it ends.
// Result: the revision that the transaction makes, if it changes something.
MATCH (g:Graph {name: 'atazan'})
SET g.revision = g.revision
RETURN coalesce(g.revision, 0) + 1
