import Fastify from 'fastify';

/** Serves bytes that it was given before: what an answer from memory cannot be faster than. */
export async function servePlain(): Promise<string> {
  const app = Fastify({ logger: false });
  let bytes = '';
  app.put('/bytes', async ({ body }) => {
    bytes = JSON.stringify(body);
    return null;
  });
  app.post('/bytes', async (_request, reply) => {
    reply.type('application/json; charset=utf-8');
    return bytes;
  });
  return app.listen({ host: '127.0.0.1', port: 0 });
}
