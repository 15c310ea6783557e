import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { type OperationDefinitionNode, parse } from 'graphql';
import { type FilteredEdge, type FilteredNode, filterGraph } from '../graph-filter';
import type { Ontology } from '../ontology/model';
import { languagesOf } from './data';
import type { Executor } from './executor';
import { toFailure } from './failure';

const document =
  parse(`query GraphFile($of: [String!], $near: [String!], $depth: Int, $limit: Int, $asOf: Date) {
  subgraph(of: $of, near: $near, depth: $depth, limit: $limit, asOf: $asOf) {
    nodes { slug type name ... on Event { date } }
    edges { id type role since until statementCount subject { slug } object { slug } }
  }
}`);

interface Subgraph {
  readonly nodes: readonly (FilteredNode & { readonly name: string })[];
  readonly edges: readonly (FilteredEdge & {
    readonly id: string;
    readonly role: string | null;
    readonly statementCount: number;
  })[];
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The items of a parameter, parted by commas or given again. */
function listOf(parameters: Parameters, name: string): readonly string[] {
  return [parameters[name] ?? []]
    .flat()
    .flatMap((text) => text.split(','))
    .filter(Boolean);
}

function numberOf(parameters: Parameters, name: string): number | undefined {
  const [text] = listOf(parameters, name);
  return text === undefined ? undefined : Number(text);
}

/** The graph without what the address leaves out: removed entities, types of entities and edges, another time. */
function graphOf(subgraph: Subgraph, parameters: Parameters): MultiDirectedGraph {
  const [heldFrom = ''] = listOf(parameters, 'heldFrom');
  const [heldTo = ''] = listOf(parameters, 'heldTo');
  const { nodes, edges } = filterGraph(
    subgraph,
    {
      hide: listOf(parameters, 'hide'),
      noTypes: listOf(parameters, 'noTypes'),
      noEdges: listOf(parameters, 'noEdges'),
      heldFrom,
      heldTo,
    },
    new Set([...listOf(parameters, 'of'), ...listOf(parameters, 'near')]),
  );
  const graph = new MultiDirectedGraph();
  for (const { slug, type, name } of nodes) graph.addNode(slug, { label: name, type });
  for (const { id, type, role, since, until, statementCount, subject, object } of edges) {
    const attributes = { label: type, type, role, since, until, statements: statementCount };
    graph.addEdgeWithKey(id, subject.slug, object.slug, attributes);
  }
  return graph;
}

/**
 * Serves `/graph.gexf`: the graph of some entities for programs that analyse graphs. It takes what `subgraph` takes,
 * lists parted by commas, and what the address of the explorer's graph leaves out.
 */
export function addGraphFile(app: FastifyInstance, executor: Executor, ontology: Ontology): void {
  const definition = document.definitions[0] as OperationDefinitionNode;
  const ask = async (request: FastifyRequest, parameters: Parameters) => {
    const lang = listOf(parameters, 'lang').at(-1);
    const variables = {
      of: listOf(parameters, 'of'),
      near: listOf(parameters, 'near'),
      depth: numberOf(parameters, 'depth'),
      limit: numberOf(parameters, 'limit'),
      asOf: listOf(parameters, 'asOf')[0],
    };
    const { data, errors } = await executor.run(
      { document, definition, variables },
      {
        requestId: request.id,
        languages: languagesOf(lang, request.headers['accept-language']),
        ontology,
      },
    );
    const [error] = errors;
    if (error) throw error;
    return (data as { readonly subgraph: Subgraph | null } | undefined)?.subgraph;
  };
  app.get('/graph.gexf', async (request, reply) => {
    const parameters = request.query as Parameters;
    try {
      const subgraph = await ask(request, parameters);
      reply.type('application/gexf+xml; charset=utf-8').header('vary', 'accept-language');
      return reply.send(write(graphOf(subgraph ?? { nodes: [], edges: [] }, parameters)));
    } catch (thrown) {
      const { error, status } = toFailure(thrown, request.id, request.log);
      const { message, extensions } = error;
      return reply.status(status ?? 400).send({ errors: [{ message, extensions }] });
    }
  });
}
