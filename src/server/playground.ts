import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { playgroundFolder } from '../project';

/** Nothing of the playground may come from, or go to, anywhere but this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built playground below `/playground/`. */
export async function addPlayground(app: FastifyInstance): Promise<void> {
  app.get('/playground', async (_request, reply) => reply.redirect('/playground/', 301));
  if (!existsSync(playgroundFolder)) {
    app.get('/playground/', async (_request, reply) =>
      reply
        .status(503)
        .type('text/plain; charset=utf-8')
        .send('The playground is not built: run `npm run build` and start again.\n'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: playgroundFolder,
    prefix: '/playground/',
    cacheControl: false,
    preCompressed: true,
    setHeaders(reply, path) {
      reply.setHeader('content-security-policy', contentSecurityPolicy);
      // The build names all files but the page after their content.
      reply.setHeader(
        'cache-control',
        /\.html(\.\w+)?$/.test(path) ? 'no-cache' : 'public, max-age=31536000, immutable',
      );
    },
  });
}
