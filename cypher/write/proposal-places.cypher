// Notes where open proposals stand in a new version of their text. Parameter: rows of id, start, end, version.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
WHERE s.status = 'PROPOSED'
SET s.start = row.start, s.end = row.end, s.version = row.version
