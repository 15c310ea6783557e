import { randomUUID } from 'node:crypto';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { Logger } from 'pino';
import type { Graph } from '../graph/graph';
import type { Ontology } from '../ontology/model';
import { answer, createApollo } from './apollo';
import { Caching, keepablePlugin } from './caching';
import type { RequestContext } from './context';
import { DataRoutes } from './data';
import { addEmbeds } from './embed';
import { Executor } from './executor';
import { addExplorer, type SendPage, wantsPage } from './explorer';
import { addGraphFile } from './graph-file';
import { addHealth } from './health';
import { KnownOperations } from './known-operations';
import { languagesFor } from './languages';
import { addMetrics, Metrics } from './metrics';
import { planAhead } from './plan-ahead';
import { addPlayground } from './playground';
import { ResponseCache } from './response-cache';
import { Revision } from './revision';
import { servedSchema } from './schema';
import { Describer } from './sharing/described';
import { Sharing } from './sharing/sharing';
import { revalidated } from './validators';

/** What a server needs. */
export interface ServerOptions {
  readonly graph: Graph;
  readonly ontology: Ontology;
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  /** How much the response cache keeps, in bytes; 0 for nothing. By default 64 MB. */
  readonly cacheBytes?: number;
  /** Origins of pages that may show figures in a frame; by default any. */
  readonly embedOrigins?: readonly string[];
  /** Where readers reach the server, without a slash at the end, if not where requests come to. */
  readonly publicUrl?: string | undefined;
  /** Whether the database plans what the views ask before somebody does; by default not. */
  readonly plansAhead?: boolean;
}

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Stops taking requests, lets those under way finish, then closes. */
  close(): Promise<void>;
}

/** The largest body of a request: an operation of this size is no longer a question. */
const bodyLimit = 1_000_000;

const defaultCacheBytes = 64_000_000;

/** A browser that opens the endpoint's address rather than asking it something. */
function isVisit(request: FastifyRequest): boolean {
  const { query } = request.query as { query?: string };
  return query === undefined && wantsPage(request);
}

/** Makes the response cache, which hears of this process's writes at once, and what measures it. */
function addCaching(app: FastifyInstance, { graph, cacheBytes }: ServerOptions): Caching {
  const cache = new ResponseCache(cacheBytes ?? defaultCacheBytes);
  const revision = new Revision(graph, () => cache.clear());
  const stopListening = graph.onWrite(() => revision.changed());
  app.addHook('onClose', async () => stopListening());
  const metrics = new Metrics(cache);
  addMetrics(app, metrics);
  return new Caching(cache, revision, metrics);
}

async function addEndpoint(
  app: FastifyInstance,
  { ontology, log }: ServerOptions,
  executor: Executor,
  caching: Caching,
) {
  const known = new KnownOperations();
  const apollo = createApollo(executor, log, [
    fastifyApolloDrainPlugin<RequestContext>(app),
    keepablePlugin,
    known.plugin,
  ]);
  await apollo.start();
  const contextOf = (request: FastifyRequest): RequestContext => ({
    requestId: request.id,
    languages: languagesFor(request.headers['accept-language']),
    ontology,
  });
  const askApollo = fastifyApolloHandler(apollo, {
    context: async (request) => contextOf(request),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: async (request, reply) => {
      if (isVisit(request)) return reply.redirect('/playground/', 303);
      return caching.preHandler(request, reply);
    },
    onSend: caching.onSend,
    onResponse: caching.onResponse,
    handler: async (request, reply) => {
      const operation = known.find(request);
      if (!operation) return askApollo.call(app, request, reply);
      const { result, status } = await answer(executor, log, operation, contextOf(request));
      return reply
        .code(status ?? 200)
        .type('application/json; charset=utf-8')
        .header('cache-control', result.errors ? 'no-store' : revalidated)
        .send(`${JSON.stringify(result)}\n`);
    },
  });
  app.addHook('onClose', () => executor.close());
  new DataRoutes(executor, ontology, caching.revision).addTo(app);
  addGraphFile(app, executor, ontology);
}

/**
 * Answers what Fastify itself refuses (malformed JSON, too large a body, no such page) as JSON; a browser that opens
 * an address of nothing gets the page that says so.
 */
function addErrors(app: FastifyInstance, sendPage: SendPage): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'unexpected failure');
    const message =
      status >= 500
        ? `Something failed on our side; the log has it under ${request.id}`
        : error.message;
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    return reply
      .status(status)
      .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  app.setNotFoundHandler((request, reply) => {
    reply.status(404);
    if (wantsPage(request)) return sendPage(reply);
    return reply.send({
      errors: [
        {
          message: `Nothing is at ${request.method} ${request.url.split('?')[0]}; the endpoint is /graphql, the playground /playground`,
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });
}

/** Plans beside the answering of requests, from when the server listens until it closes. */
function addPlanning(app: FastifyInstance, { ontology, log }: ServerOptions, executor: Executor) {
  const end = new AbortController();
  const context = { requestId: 'plan-ahead', languages: languagesFor(undefined), ontology };
  app.addHook('onListen', () => void planAhead(executor, context, log, end.signal));
  app.addHook('onClose', async () => end.abort());
}

/** Starts the HTTP server: explorer, playground, endpoint, health, metrics. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = Fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    genReqId: (request) => request.headers['x-request-id']?.toString().slice(0, 64) || randomUUID(),
    bodyLimit,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: false },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'etag'],
  });
  addHealth(app, options.graph);
  await addPlayground(app);
  await addEmbeds(app, options.embedOrigins ?? ['*']);
  const { graph, ontology, publicUrl } = options;
  const caching = addCaching(app, options);
  const executor = new Executor(servedSchema(ontology), ontology, graph);
  const sharing = new Sharing(new Describer(executor, ontology), caching.revision, publicUrl);
  sharing.addTo(app);
  addErrors(app, await addExplorer(app, ontology, (request) => sharing.headFor(request)));
  await addEndpoint(app, options, executor, caching);
  if (options.plansAhead) addPlanning(app, options, executor);
  const url = await app.listen({ host: options.host, port: options.port });
  return { url, close: () => app.close() };
}
