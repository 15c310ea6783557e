// Keeps in mind what was removed, for those who ask what changed. Parameters: revision, rows of type, id.
UNWIND $rows AS row
MERGE (removal:Removal {key: row.type + ':' + row.id})
SET removal.type = row.type, removal.id = row.id, removal.revision = $revision
