import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import type { GraphAddress } from '../../../src/graph/graph';
import { allWork } from '../work';
import { openDriver } from './driver';

/** Serves each work by its hand-written statement, with nothing between Fastify and the driver. */
export async function serveBare(address: GraphAddress): Promise<string> {
  const driver = openDriver(address);
  const app = Fastify({ logger: false });
  const { database } = address;
  for (const { name, cypher } of allWork) {
    app.post(`/${name}`, async ({ body }) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(cypher, body as Record<string, unknown>);
        return { data: records[0]?.get('data') };
      } finally {
        await session.close();
      }
    });
  }
  return app.listen({ host: '127.0.0.1', port: 0 });
}
