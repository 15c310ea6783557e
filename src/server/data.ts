import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type Format, formats } from '../data/formats';
import { type NamedQuery, readQueries, readValue } from '../data/named-query';
import { type Ask, askPages } from '../data/pages';
import { anyOf, didYouMean } from '../dataset/problem';
import type { Language, Ontology } from '../ontology/model';
import { version } from '../project';
import { catalogueOf, metadataOf } from './data-catalogue';
import { cataloguePage } from './data-page';
import type { Executor } from './executor';
import { wantsPage } from './explorer';
import { toFailure } from './failure';
import { languagesFor } from './languages';
import type { Revision } from './revision';
import { isHeld, revalidated } from './validators';

/** What an address of a table asks for. */
interface Asked {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly languages: readonly Language[];
  /** How many rows at most. */
  readonly limit: number;
}

/** Parameters that every table takes. */
const ownParameters = ['lang', 'limit'];

type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** Answers with one error, in the shape in which GraphQL has it. */
export function refuse(reply: FastifyReply, status: number, code: string, message: string) {
  return reply.status(status).send({
    errors: [{ message, extensions: { code, requestId: reply.request.id } }],
  });
}

function invalid(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/**
 * The languages in the order that an address asks for, or else a header.
 *
 * @throws GraphQLError BAD_USER_INPUT for a language that the graph has not
 */
export function languagesOf(
  lang: string | readonly string[] | undefined,
  header: string | undefined,
): readonly Language[] {
  const order = languagesFor(header);
  if (lang === undefined) return order;
  const asked = order.find((language) => language === lang);
  if (!asked) throw invalid(`lang must be ${anyOf([...order].sort())}, not ${lang}`);
  return [asked, ...order.filter((language) => language !== asked)];
}

function limitOf({ limit }: Parameters): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (typeof limit === 'string' && /^\d{1,9}$/.test(limit)) return Number(limit);
  throw invalid(`limit must be a number of rows, not ${limit}`);
}

/** Reads what the address gives; whether the values are right is the schema's to say. */
function readAsked(query: NamedQuery, request: FastifyRequest): Asked {
  const parameters = request.query as Parameters;
  const known = [...query.variables.map(({ name }) => name), ...ownParameters];
  for (const name of Object.keys(parameters)) {
    if (!known.includes(name)) {
      throw invalid(`${query.name} takes ${anyOf(known)}, not ${name}${didYouMean(name, known)}`);
    }
  }
  const given = query.variables.filter(({ name }) => {
    const value = parameters[name];
    return value !== undefined && value !== '';
  });
  const missing = query.variables.find((one) => one.isRequired && !given.includes(one));
  if (missing) throw invalid(`${query.name} needs ${missing.name}, a ${missing.type}`);
  return {
    variables: Object.fromEntries(
      given.map(({ name, type }) => [name, readValue(type, [parameters[name] ?? ''].flat())]),
    ),
    languages: languagesOf(parameters.lang, request.headers['accept-language']),
    limit: limitOf(parameters),
  };
}

/** Weak, since the pages of a long table are read one after another: known before the graph is asked. */
function etagOf(query: NamedQuery, format: string, asked: Asked, stamp: string): string {
  const all = [version, stamp, query.text, format, asked.variables, asked.languages, asked.limit];
  const hash = createHash('sha256').update(JSON.stringify(all)).digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}

/** Serves tables: what kept queries answer, in formats that spreadsheets, notebooks and dashboards read. */
export class DataRoutes {
  readonly #queries: ReadonlyMap<string, NamedQuery>;

  constructor(
    readonly executor: Executor,
    readonly ontology: Ontology,
    readonly revision: Revision,
  ) {
    this.#queries = readQueries(executor.schema);
  }

  /** Adds `/data`, the list of tables, and `/data/<name>.<format>`. */
  addTo(app: FastifyInstance): void {
    app.get('/data', async (_request, reply) => reply.redirect('/data/', 301));
    app.get('/data/', async (request, reply) => this.#list(request, reply));
    app.get<{ Params: { file: string } }>('/data/:file', async (request, reply) =>
      this.#serve(request.params.file, request, reply),
    );
  }

  #list(request: FastifyRequest, reply: FastifyReply) {
    const catalogue = catalogueOf([...this.#queries.values()]);
    reply.header('vary', 'accept');
    return wantsPage(request) ? cataloguePage(reply, catalogue) : reply.send(catalogue);
  }

  async #serve(file: string, request: FastifyRequest, reply: FastifyReply) {
    const [, name = file, ending = ''] = /^([^.]*)\.(.*)$/.exec(file) ?? [];
    const query = this.#queries.get(name);
    if (!query) {
      const near = didYouMean(name, this.#queries.keys());
      return refuse(reply, 404, 'NOT_FOUND', `There is no table ${name}${near}; /data/ lists all`);
    }
    if (ending === 'graphql') return reply.type('text/plain; charset=utf-8').send(query.text);
    if (ending === 'csv-metadata.json') {
      return reply.type('application/csvm+json').send(metadataOf(query));
    }
    const format = formats[ending];
    if (!format) {
      const known = [...Object.keys(formats), 'csv-metadata.json', 'graphql'];
      const wanted = anyOf(known.map((one) => `${name}.${one}`));
      return refuse(reply, 404, 'NOT_FOUND', `There is no ${file}; ask for ${wanted}`);
    }
    try {
      return await this.#answer(query, ending, format, request, reply);
    } catch (thrown) {
      const { error, status } = toFailure(thrown, request.id, request.log);
      reply.removeHeader('etag').removeHeader('cache-control');
      const { message, extensions } = error;
      return reply.status(status ?? 400).send({ errors: [{ message, extensions }] });
    }
  }

  async #answer(
    query: NamedQuery,
    ending: string,
    format: Format,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    const asked = readAsked(query, request);
    const stamp = await this.revision.current();
    reply.header('vary', 'accept-language').header('cache-control', revalidated);
    if (stamp !== undefined) {
      const etag = etagOf(query, ending, asked, stamp);
      reply.header('etag', etag);
      if (isHeld(request.headers['if-none-match'], etag, false)) return reply.code(304).send();
    }
    const pages = await askPages(query, asked.variables, asked.limit, this.#ask(asked, request));
    if (pages.isMissing) {
      reply.removeHeader('etag');
      const values = Object.values(asked.variables).join(', ');
      return refuse(reply, 404, 'NOT_FOUND', `${query.name}: the graph does not know ${values}`);
    }
    if (ending.endsWith('csv')) {
      reply
        .header('link', `<${query.name}.csv-metadata.json>; rel="describedby"`)
        .header('content-disposition', `inline; filename="${query.name}.csv"`);
    }
    return reply
      .type(format.contentType)
      .send(Readable.from(format.write(query.table, pages.rows())));
  }

  #ask({ languages }: Asked, request: FastifyRequest): Ask {
    return async ({ document, definition }, variables) => {
      const { data, errors } = await this.executor.run(
        { document, definition, variables },
        { requestId: request.id, languages, ontology: this.ontology },
      );
      const [error] = errors;
      if (error) throw error;
      return data ?? {};
    };
  }
}
