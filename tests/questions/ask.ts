import { type DocumentNode, type OperationDefinitionNode, parse, validate } from 'graphql';
import { Executor } from '../../src/server/executor';
import { servedSchema } from '../../src/server/schema';
import type { World } from '../support/world';

type Variables = Readonly<Record<string, unknown>>;

/** Asks a graph operations, each document of which is parsed once. */
export class Asker {
  readonly #executor: Executor;
  readonly #documents = new Map<string, DocumentNode>();

  constructor(readonly world: World) {
    this.#executor = new Executor(servedSchema(world.ontology), world.ontology, world.graph);
  }

  async #run(query: string, variables: Variables) {
    const document = this.#documents.get(query) ?? parse(query);
    if (!this.#documents.has(query)) {
      const [invalid] = validate(this.#executor.schema, document);
      if (invalid) throw invalid;
      this.#documents.set(query, document);
    }
    const definition = document.definitions.find(
      (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
    );
    if (!definition) throw new Error('no operation');
    return this.#executor.run(
      { document, definition, variables },
      { requestId: '', languages: ['en', 'ru', 'kk'], ontology: this.world.ontology },
    );
  }

  /** The one root field of an operation that must succeed. */
  async ask<T>(query: string, variables: Variables = {}): Promise<T> {
    const { data, errors } = await this.#run(query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify([errors, variables]));
    // As plain JSON, which is what a client gets.
    const plain = JSON.parse(JSON.stringify(data)) as { readonly answer: T };
    return plain.answer;
  }

  /** The messages of an operation that must fail, whether it is refused before or while it runs. */
  async refusal(query: string, variables: Variables = {}): Promise<string> {
    try {
      const { errors } = await this.#run(query, variables);
      return errors.map(({ message }) => message).join('\n');
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
