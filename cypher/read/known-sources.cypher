// The languages and days of sources that are in the graph. Parameter: ids. Result: id, language, published.
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id, n.language, n.published
