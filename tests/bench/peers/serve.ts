import type { GraphAddress } from '../../../src/graph/graph';
import { serveAtazan, serveAtazanCached } from './atazan';
import { serveBare } from './bare';
import { serveNeo4jGraphql } from './neo4j-graphql';
import type { PeerName } from './peer';
import { servePlain } from './plain';

const servers: Readonly<Record<PeerName, (address: GraphAddress) => Promise<string>>> = {
  atazan: serveAtazan,
  atazanCached: serveAtazanCached,
  neo4jGraphql: serveNeo4jGraphql,
  bare: serveBare,
  plain: servePlain,
};

/** The process of one peer: serves until its parent lets go of it. */
async function main(): Promise<void> {
  const [peer, address] = process.argv.slice(2) as [PeerName, string];
  process.once('disconnect', () => process.exit());
  const url = await servers[peer](JSON.parse(address) as GraphAddress);
  process.send?.(url);
}

void main();
