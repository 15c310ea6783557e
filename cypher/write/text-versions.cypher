// Notes by their digests which versions of the texts of sources were read. Parameter: rows of source, version, digest.
UNWIND $rows AS row
CREATE (:TextVersion {source: row.source, version: row.version, digest: row.digest})
