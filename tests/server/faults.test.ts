import { GraphQLError } from 'graphql';
import pino from 'pino';
import { importDataset } from '../../src/dataset/import';
import { AtazanError } from '../../src/errors';
import { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { readOntology } from '../../src/ontology/read';
import { seedsFolder } from '../../src/project';
import { toFailure } from '../../src/server/failure';
import { startServer } from '../../src/server/server';
import { startBrowser, visit } from '../support/browser';
import { startTestNeo4j } from '../support/neo4j';

describe('a failure for the client', () => {
  const logged: unknown[] = [];
  const log = {
    error: (entry: unknown) => logged.push(entry),
    warn: (entry: unknown) => logged.push(entry),
  };

  test('is masked when nobody foresaw it, and logged whole under the id that the client gets', () => {
    const thrown = new Error('password=hunter2');
    const { error, status } = toFailure(thrown, 'req-7', log as never);
    expect(JSON.stringify(error)).not.toContain('hunter2');
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'req-7' });
    expect(status).toBe(500);
    expect(logged).toContainEqual({ err: thrown, requestId: 'req-7' });
  });

  test('keeps message and code when it was foreseen', () => {
    const { error, status } = toFailure(
      new AtazanError('TIMEOUT', 'it ran too long'),
      'r',
      log as never,
    );
    expect(error.message).toBe('It ran too long');
    expect(error.extensions.code).toBe('TIMEOUT');
    expect(status).toBe(504);
  });

  test('is passed on when it is about the operation', () => {
    const thrown = new GraphQLError('first must be from 0 to 500');
    expect(toFailure(thrown, 'r', log as never)).toEqual({ error: thrown, status: undefined });
  });
});

test('a database that is killed: 503 with a code, not ready, and the page says so', async () => {
  const neo4j = await startTestNeo4j();
  const ontology = readOntology();
  const graph = await Graph.connect(neo4j.address);
  await migrate(graph, ontology);
  await importDataset(graph, ontology, { paths: [seedsFolder] });
  const log = pino({ level: 'silent' });
  const server = await startServer({ graph, ontology, host: '127.0.0.1', port: 0, log });
  const browser = await startBrowser();
  const ask = (list: string) =>
    fetch(`${server.url}/graphql?query={${list}{totalCount}}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
  try {
    expect((await ask('people')).status).toBe(200);
    const crashed = new Promise((resolve) => neo4j.onCrash(resolve));
    process.kill(neo4j.pid, 'SIGKILL');
    await crashed;
    // Something else: what was answered before may still be known.
    const answer = await ask('events');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const opened = await visit(browser, `${server.url}/`);
    await opened.page.getByRole('alert').filter({ hasText: 'cannot be reached' }).first().waitFor();
  } finally {
    await browser.close();
    await server.close();
    await graph.close();
    await neo4j.stop();
  }
}, 120_000);
