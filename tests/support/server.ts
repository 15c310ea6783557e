import pino from 'pino';
import { type ServerOptions, startServer } from '../../src/server/server';
import { openWorld } from './world';

/** A server over a graph of its own, on a port of its own. */
export interface TestServer {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the real server on a graph of the entries of some files: by default the seeds. */
export async function startTestServer(
  paths?: readonly string[],
  options: Partial<ServerOptions> = {},
): Promise<TestServer> {
  const { graph, ontology, close } = await openWorld(paths);
  const log = pino({ level: 'silent' });
  const server = await startServer({
    graph,
    ontology,
    host: '127.0.0.1',
    port: 0,
    log,
    ...options,
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      await close();
    },
  };
}

/** Asks a server one operation, as a client does. */
export async function ask(
  { url }: TestServer,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<{ data?: Record<string, unknown> | null; errors?: { message: string }[] }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: Record<string, unknown> | null };
}

/** The data of an operation that must succeed. */
export async function answer<T>(
  server: TestServer,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<T> {
  const { data, errors } = await ask(server, query, variables, headers);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data as T;
}
