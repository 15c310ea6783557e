import { type OperationDefinitionNode, parse } from 'graphql';
import type { Language, Ontology } from '../../ontology/model';
import type { Executor } from '../executor';

/** What an entity is, as links to it show it in other places. */
export interface Described {
  readonly slug: string;
  readonly name: string;
  /** What the ontology calls its type. */
  readonly typeName: string;
  readonly description: string | undefined;
  /** How many actors are for it and how many against, as sources tell. */
  readonly supporting: number;
  readonly opposing: number;
  /** How many sources tell of it. */
  readonly sources: number;
}

const document = parse(`
  query Described($slug: String!) {
    entity(slug: $slug) { type slug name description }
    stances(on: { slug: $slug }) { supporting { actors } opposing { actors } }
    sources(
      where: {
        statements: {
          some: { OR: [{ subject: { slug: { eq: $slug } } }, { object: { slug: { eq: $slug } } }] }
        }
      }
      first: 0
    ) {
      totalCount
    }
  }
`);
const [definition] = document.definitions as [OperationDefinitionNode];

interface Answer {
  readonly entity: {
    readonly type: string;
    readonly slug: string;
    readonly name: string;
    readonly description: string | null;
  } | null;
  readonly stances: {
    readonly supporting: { readonly actors: number };
    readonly opposing: { readonly actors: number };
  } | null;
  readonly sources: { readonly totalCount: number };
}

/** Asks the graph what an entity is. */
export class Describer {
  constructor(
    readonly executor: Executor,
    readonly ontology: Ontology,
  ) {}

  /**
   * @param slug current or former
   * @param languages in the reader's order
   * @returns undefined where the graph knows no such entity
   * @throws GraphQLError where the graph does not answer
   */
  async describe(
    slug: string,
    languages: readonly Language[],
    requestId: string,
  ): Promise<Described | undefined> {
    const { data, errors } = await this.executor.run(
      { document, definition, variables: { slug } },
      { requestId, languages, ontology: this.ontology },
    );
    const [error] = errors;
    if (error) throw error;
    const { entity, stances, sources } = data as unknown as Answer;
    if (!entity) return undefined;
    const [language = 'en'] = languages;
    return {
      slug: entity.slug,
      name: entity.name,
      typeName: this.ontology.entityType.get(entity.type)?.label[language] ?? entity.type,
      description: entity.description ?? undefined,
      supporting: stances?.supporting.actors ?? 0,
      opposing: stances?.opposing.actors ?? 0,
      sources: sources.totalCount,
    };
  }
}
