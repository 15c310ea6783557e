// Quotes that are too short or too long; those of proposals are checked when they are accepted.
// Parameters: least, most, in words. Result: id, words.
MATCH (s:Statement) WHERE s.status <> 'PROPOSED'
WITH s, size([part IN split(coalesce(s.quote, ''), ' ') WHERE part =~ '.*[\\p{L}\\p{N}].*']) AS words
WHERE words < $least OR words > $most
RETURN s.id, words
