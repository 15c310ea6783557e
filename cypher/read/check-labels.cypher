// The labels and relationship types in use. Result: what it is, its name.
CALL db.labels() YIELD label
RETURN 'label' AS sort, label AS name
UNION ALL
CALL db.relationshipTypes() YIELD relationshipType
RETURN 'relationship type' AS sort, relationshipType AS name
