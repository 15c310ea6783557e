// The entities that a text finds by their names. $query: in the syntax of Lucene. Result: found, a list of ids.
CALL db.index.fulltext.queryNodes('search', $query, {limit: 1000}) YIELD node
RETURN collect(node.id) AS found
