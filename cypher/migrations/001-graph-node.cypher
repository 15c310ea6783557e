// The one node that holds the revision of the graph. Each transaction that changes the graph raises it.
CREATE CONSTRAINT graph_name_unique IF NOT EXISTS FOR (g:Graph) REQUIRE g.name IS UNIQUE;
MERGE (g:Graph {name: 'atazan'}) ON CREATE SET g.revision = 0;
