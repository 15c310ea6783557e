// Keeps the unknown ends of proposals, which a curator makes entities of. Parameter: rows of slug, type, surface.
UNWIND $rows AS row
MERGE (c:Candidate {slug: row.slug})
ON CREATE SET c.type = row.type, c.surface = row.surface
