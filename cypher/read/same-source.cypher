// The sources that an article may be: those with its address, those whose id begins like the one it would get.
// Parameters: url, id. Result: id, url, dataset, digest of the record, version of the text, digest of the text.
CALL () {
  MATCH (n:Source {url: $url}) RETURN n
  UNION
  MATCH (n:Source) WHERE n.id = $id OR n.id STARTS WITH $id + '-' RETURN n
}
RETURN n.id, n.url, n.dataset, n.digest,
  head(COLLECT { MATCH (t:TextVersion {source: n.id}) RETURN [t.version, t.digest] ORDER BY t.version DESC LIMIT 1 })
ORDER BY n.id
