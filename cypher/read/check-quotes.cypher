// Quotes that are too short or too long. Parameters: least, most, in words. Result: id, words.
MATCH (s:Statement)
WITH s, size(split(trim(coalesce(s.quote, '')), ' ')) AS words
WHERE words < $least OR words > $most
RETURN s.id, words
