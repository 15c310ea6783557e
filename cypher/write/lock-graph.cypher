// Takes the lock that one writing transaction at a time holds: what it reads from here on stays so until it ends.
MATCH (g:Graph {name: 'atazan'})
SET g.revision = g.revision
