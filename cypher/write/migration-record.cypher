// Records that a migration was run. Parameters: version, name, checksum.
CREATE (:Migration {version: toInteger($version), name: $name, checksum: $checksum, appliedAt: toString(datetime({epochMillis: timestamp()}))})
