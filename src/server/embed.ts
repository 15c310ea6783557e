import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { figures } from '../figures';
import { embedFolder } from '../project';

/**
 * Nothing of a figure may come from, or go to, anywhere but this server; who may show it in a frame is a setting.
 *
 * @param origins origins that may, or `*` for any page, those of no origin (a file, a notebook) included
 */
function contentSecurityPolicy(origins: readonly string[]): string {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  if (!origins.includes('*')) directives.push(`frame-ancestors 'self' ${origins.join(' ')}`.trim());
  return directives.join('; ');
}

const unbuilt = 'The figures are not built: run `npm run build` and start again.\n';

/** The page of a figure, which the script in it reads the address of; it tells that script who may show it. */
function pageSender(origins: readonly string[]): (reply: FastifyReply) => FastifyReply {
  const file = join(embedFolder, 'index.html');
  if (!existsSync(file)) {
    return (reply) => reply.status(503).type('text/plain; charset=utf-8').send(unbuilt);
  }
  const meta = `<meta name="embed-origins" content="${origins.join(' ')}" />`;
  const page = readFileSync(file, 'utf8').replace('</head>', `  ${meta}\n  </head>`);
  const policy = contentSecurityPolicy(origins);
  return (reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('referrer-policy', 'same-origin')
      .header('cache-control', 'no-cache')
      .send(page);
}

/**
 * Serves the figures for other pages below `/embed/`, and the script of their elements.
 *
 * @param origins the origins of pages that may show them, as in `frame-ancestors`; `*` for any
 */
export async function addEmbeds(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const sendPage = pageSender(origins);
  for (const figure of Object.keys(figures)) {
    app.get(`/embed/${figure}`, async (_request, reply) => sendPage(reply));
  }
  app.get('/embed', async (_request, reply) => reply.redirect('/embed/', 301));
  if (!existsSync(embedFolder)) return;
  await app.register(fastifyStatic, {
    root: embedFolder,
    prefix: '/embed/',
    // The page is sent above, under its policy.
    allowedPath: (path) => !path.endsWith('.html'),
    index: false,
    decorateReply: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders(reply, path) {
      reply.setHeader('cross-origin-resource-policy', 'cross-origin');
      // The build names all but the script of the elements after their content.
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
