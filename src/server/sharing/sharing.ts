import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { figureUrl } from '../../figure-code';
import type { Language } from '../../ontology/model';
import { refuse } from '../data';
import { languagesFor } from '../languages';
import type { Revision } from '../revision';
import { isHeld, revalidated } from '../validators';
import type { Described, Describer } from './described';
import { headTags } from './head';
import { oembedOf, oembedXml, type Room } from './oembed';
import { drawPicture, generalWords, pictureSvg } from './picture';
import { figureAt, subjectOf } from './view-figure';

/** How many pictures are kept, each some 50 kB. */
const keptPictures = 200;

/** How many descriptions are kept. */
const keptDescriptions = 2000;

type Query = Readonly<Record<string, string | undefined>>;

/** The reader's languages; one that the address names comes first. */
function readerLanguages(
  request: FastifyRequest,
  lang: string | null | undefined,
): readonly Language[] {
  const order = languagesFor(request.headers['accept-language']);
  const named = order.find((language) => language === lang);
  return named ? [named, ...order.filter((language) => language !== named)] : order;
}

const pixels = (given: string | undefined) =>
  given && /^\d{1,5}$/.test(given) && Number(given) > 0 ? Number(given) : undefined;

/** What pages of the explorer look like in other places: in links, as pictures, through oEmbed. */
export class Sharing {
  readonly #described = new LRUCache<string, { readonly value: Described | undefined }>({
    max: keptDescriptions,
  });
  readonly #pictures = new LRUCache<string, Promise<Buffer>>({ max: keptPictures });

  /** @param publicUrl where readers reach the server, without a slash at the end, if not where requests come to */
  constructor(
    readonly describer: Describer,
    readonly revision: Revision,
    readonly publicUrl: string | undefined,
  ) {}

  /** Adds `/oembed` and the pictures below `/og`. */
  addTo(app: FastifyInstance): void {
    app.get<{ Querystring: Query }>('/oembed', async (request, reply) =>
      this.#answerOembed(request, reply),
    );
    app.get<{ Querystring: Query }>('/og.png', async (request, reply) =>
      this.#sendPicture(undefined, request, reply),
    );
    app.get<{ Querystring: Query; Params: { file: string } }>(
      '/og/:file',
      async (request, reply) => {
        const [, slug] = /^(.+)\.png$/.exec(request.params.file) ?? [];
        return slug ? this.#sendPicture(slug, request, reply) : reply.callNotFound();
      },
    );
  }

  /** The tags for the head of the page at the address of a request. Without the graph they say what Atazan is. */
  async headFor(request: FastifyRequest): Promise<string> {
    const base = this.#base(request);
    const url = new URL(request.url, base);
    const languages = readerLanguages(request, url.searchParams.get('lang'));
    const [language = 'en'] = languages;
    const figure = figureAt(url);
    const subject = figure && subjectOf(figure);
    const described = subject ? await this.#describe(subject, languages, request) : undefined;
    const isEmbeddable = figure && (!subject || described);
    return headTags({
      name: described?.name,
      description: described ? described.description : generalWords(language),
      url: url.href,
      language,
      picture: this.#pictureAddress(base, described, language),
      oembed: isEmbeddable ? `${base}/oembed?url=${encodeURIComponent(url.href)}` : undefined,
    });
  }

  #base(request: FastifyRequest): string {
    return this.publicUrl ?? `${request.protocol}://${request.host}`;
  }

  #pictureAddress(base: string, described: Described | undefined, language: Language): string {
    const file = described ? `/og/${encodeURIComponent(described.slug)}.png` : '/og.png';
    return `${base}${file}?lang=${language}`;
  }

  /** What an entity is, as far as the graph says so; asked for once a revision. */
  async #describe(slug: string, languages: readonly Language[], request: FastifyRequest) {
    const stamp = await this.revision.current();
    if (stamp === undefined) return undefined;
    const key = JSON.stringify([stamp, languages, slug]);
    const known = this.#described.get(key);
    if (known) return known.value;
    try {
      const value = await this.describer.describe(slug, languages, request.id);
      this.#described.set(key, { value });
      return value;
    } catch (error) {
      // The page itself asks again, and says what is wrong.
      request.log.warn({ err: error }, 'a page is sent without its description');
      return undefined;
    }
  }

  async #answerOembed(request: FastifyRequest<{ Querystring: Query }>, reply: FastifyReply) {
    const { url: address, format = 'json', maxwidth, maxheight, theme } = request.query;
    const base = this.#base(request);
    if (format !== 'json' && format !== 'xml') {
      return refuse(reply, 501, 'BAD_USER_INPUT', `format must be json or xml, not ${format}`);
    }
    if (!address || !URL.canParse(address)) {
      return refuse(reply, 400, 'BAD_USER_INPUT', 'url must be the address of a view');
    }
    const url = new URL(address);
    const languages = readerLanguages(request, url.searchParams.get('lang'));
    const [lang = 'en'] = languages;
    const figure = url.origin === new URL(base).origin ? figureAt(url) : undefined;
    const subject = figure && subjectOf(figure);
    const described = subject ? await this.#describe(subject, languages, request) : undefined;
    if (!figure || (subject && !described)) {
      return refuse(reply, 404, 'NOT_FOUND', `No figure goes with ${address}`);
    }
    const room: Room = { maxWidth: pixels(maxwidth), maxHeight: pixels(maxheight) };
    const look = { lang, theme: theme ?? url.searchParams.get('theme') ?? undefined };
    const fields = oembedOf(
      {
        title: described?.name ?? 'Atazan',
        provider: `${base}/`,
        src: figureUrl(base, figure, look),
        picture: this.#pictureAddress(base, described, lang),
      },
      room,
    );
    reply.header('vary', 'accept-language').header('cache-control', revalidated);
    return format === 'xml'
      ? reply.type('text/xml; charset=utf-8').send(oembedXml(fields))
      : reply.send(fields);
  }

  async #sendPicture(
    slug: string | undefined,
    request: FastifyRequest<{ Querystring: Query }>,
    reply: FastifyReply,
  ) {
    const languages = readerLanguages(request, request.query.lang);
    const [language = 'en'] = languages;
    const described = slug ? await this.#describe(slug, languages, request) : undefined;
    if (slug && !described) {
      return refuse(reply, 404, 'NOT_FOUND', `The graph does not know ${slug}`);
    }
    const svg = pictureSvg(described, language);
    const etag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 27)}"`;
    reply
      .header('vary', 'accept-language')
      .header('cache-control', revalidated)
      .header('etag', etag);
    if (isHeld(request.headers['if-none-match'], etag, true)) return reply.code(304).send();
    const picture = this.#pictures.get(etag) ?? drawPicture(svg);
    this.#pictures.set(etag, picture);
    return reply
      .type('image/png')
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(await picture);
  }
}
