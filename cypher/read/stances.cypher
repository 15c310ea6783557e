// The thing on which positions are taken.
// $on: id of an entity. Result: on.
MATCH (on:Entity {id: $on})
RETURN on
