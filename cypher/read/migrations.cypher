// The migrations that were run. Result: version, name, checksum, in order.
MATCH (m:Migration) RETURN m.version, m.name, m.checksum ORDER BY m.version
