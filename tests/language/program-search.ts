import type { OperationDefinitionNode } from 'graphql';
import { parse } from 'graphql';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import type { World } from '../support/world';
import type { Answers } from './search-score';

const document = parse(`query ($text: String!) {
  search(text: $text, first: 10) { nodes { ... on Entity { slug } } }
}`);

/** The search of the program. */
export function programSearch({ ontology, graph }: World): Answers {
  const executor = new Executor(servedSchema(ontology), ontology, graph);
  const [definition] = document.definitions as readonly OperationDefinitionNode[];
  return async (text) => {
    if (!definition) return [];
    const { data, errors } = await executor.run(
      { document, definition, variables: { text } },
      { requestId: '', languages: ['en', 'ru', 'kk'], ontology },
    );
    if (errors.length > 0) throw new Error(`${text}: ${errors.join()}`);
    const found = data?.search as { nodes: readonly { readonly slug?: string }[] } | undefined;
    return found?.nodes.map(({ slug }) => slug ?? '') ?? [];
  };
}
