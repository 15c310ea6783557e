import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Ontology } from '../ontology/model';
import { explorerFolder } from '../project';
import { viewPaths } from '../view-paths';
import { printedSchema } from './schema';

/** Nothing of the explorer may come from, or go to, anywhere but this server; nothing stands inline in its page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const unbuilt = 'The explorer is not built: run `npm run build` and start again.\n';

/** Whether a browser asks for a page, rather than a program for data. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/** Answers with the page of the explorer, which shows what stands at the address of the request. */
export type SendPage = (reply: FastifyReply) => Promise<FastifyReply>;

/**
 * The page is read once: its assets are named after their content, so that it changes with each build.
 *
 * @param headFor the tags for its head, a title among them, at the address of a request
 */
function pageSender(headFor: (request: FastifyRequest) => Promise<string>): SendPage {
  const file = join(explorerFolder, 'index.html');
  if (!existsSync(file)) {
    return async (reply) => reply.status(503).type('text/plain; charset=utf-8').send(unbuilt);
  }
  const [before = '', after = ''] = readFileSync(file, 'utf8').split('<title>Atazan</title>');
  return async (reply) => {
    const head = await headFor(reply.request);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy)
      .header('referrer-policy', 'same-origin')
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language')
      .send(`${before}${head}${after}`);
  };
}

/**
 * Serves the built explorer: its page at the address of each view, its assets, and the schema as text for readers
 * without scripts.
 *
 * @param headFor the tags for the head of the page at the address of a request
 * @returns what sends the page, for addresses of no view: the page says there that nothing is there
 */
export async function addExplorer(
  app: FastifyInstance,
  ontology: Ontology,
  headFor: (request: FastifyRequest) => Promise<string>,
): Promise<SendPage> {
  const sendPage = pageSender(headFor);
  for (const path of Object.values(viewPaths)) {
    app.get(path, async (_request, reply) => sendPage(reply));
  }
  // To print it takes longer than all else at the start.
  let schema: string | undefined;
  app.get('/schema.graphql', async (_request, reply) => {
    schema ??= printedSchema(ontology);
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(schema);
  });
  if (existsSync(explorerFolder)) {
    await app.register(fastifyStatic, {
      root: join(explorerFolder, 'assets'),
      prefix: '/assets/',
      decorateReply: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply) =>
        reply.setHeader('cache-control', 'public, max-age=31536000, immutable'),
    });
    const icon = readFileSync(join(explorerFolder, 'favicon.svg'));
    app.get('/favicon.svg', async (_request, reply) => reply.type('image/svg+xml').send(icon));
  }
  return sendPage;
}
