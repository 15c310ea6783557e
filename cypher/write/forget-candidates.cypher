// Forgets candidates that no proposal speaks of any more.
MATCH (c:Candidate)
WHERE NOT EXISTS { (c)--() }
DELETE c
