import { print } from 'graphql';
import { readOntology } from '../../../src/ontology/read';
import { firstQuestions } from '../../../src/server/plan-ahead';
import { servedSchema } from '../../../src/server/schema';
import { compile } from '../../support/compile';
import { explorerPages } from '../../support/pages';
import { serveExplorer } from './explorer';

const explorer = serveExplorer();

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const planned = new Set(
  firstQuestions(servedSchema(readOntology())).map(
    ({ document, variables }) => compile(print(document), variables).text,
  ),
);

test.each(explorerPages)(
  'a first visit to $name asks nothing that is not planned ahead',
  async ({ path }) => {
    const asked: Asked[] = [];
    await explorer.open(path, {
      prepare: async (page) => {
        page.on('request', (request) => {
          if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON() as Asked);
        });
      },
    });
    expect(asked.length).toBeGreaterThan(0);
    const missing = asked.filter(
      ({ query, variables }) => !planned.has(compile(query, variables).text),
    );
    expect(missing).toEqual([]);
  },
);
