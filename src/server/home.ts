import type { FastifyInstance } from 'fastify';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Stats } from '../generated/schema';
import type { Language, Ontology } from '../ontology/model';
import type { Executor } from './executor';
import { type HomeText, homeText } from './home-text';
import { languagesFor } from './languages';

const document = parse(
  'query home { stats { changedAt sources statements entities { count } relations { count } } }',
);
const definition = document.definitions.find(
  (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
);

const style = `
  :root { color-scheme: light dark; --ink: #1b2430; --quiet: #566273; --line: #d7dde5; --accent: #00677f; --paper: #fbfcfd }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e8edf3; --quiet: #9aa7b8; --line: #313b48; --accent: #5cc8e0; --paper: #12171e }
  }
  body { margin: 0; font: 1.05rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
  main { max-width: 44rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 5rem) 1.25rem }
  h1 { font-size: clamp(1.5rem, 5vw, 2.2rem); line-height: 1.2; overflow-wrap: break-word }
  .lead { font-size: 1.2rem } .quiet { color: var(--quiet); font-size: .95rem }
  dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem; margin: 2rem 0; padding: 0 }
  dl div { border-top: 2px solid var(--line); padding-top: .5rem }
  dt { color: var(--quiet); font-size: .95rem } dd { margin: 0; font-size: 1.7rem; font-variant-numeric: tabular-nums }
  a { color: var(--accent) }
  .button { display: inline-block; padding: .65rem 1.1rem; border-radius: .5rem; background: var(--accent); color: var(--paper); text-decoration: none }
  nav { margin-top: 2.5rem; display: flex; gap: 1rem }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }`;

function sum(items: readonly { readonly count: number }[]): number {
  return items.reduce((total, { count }) => total + count, 0);
}

function figures(stats: Stats, text: HomeText, language: Language): string {
  const counts = [
    [text.counts.entities, sum(stats.entities)],
    [text.counts.relations, sum(stats.relations)],
    [text.counts.statements, stats.statements],
    [text.counts.sources, stats.sources],
  ] as const;
  const items = counts.map(
    ([label, count]) =>
      `<div><dt>${label}</dt><dd>${count.toLocaleString(language === 'kk' ? 'ru' : language)}</dd></div>`,
  );
  const changed = stats.changedAt
    ? `<p class="quiet">${text.changed}: <time datetime="${stats.changedAt}">${stats.changedAt.slice(0, 10)}</time></p>`
    : '';
  return `<dl>${items.join('')}</dl>${changed}`;
}

function page(language: Language, stats: Stats | undefined): string {
  const text = homeText[language];
  const others = (['kk', 'ru', 'en'] as const).map((other) =>
    other === language
      ? `<span aria-current="true">${other}</span>`
      : `<a href="/?lang=${other}" hreflang="${other}" lang="${other}">${other}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Atazan</title><style>${style}</style>
<main>
  <h1>${text.title}</h1>
  <p class="lead">${text.lead}</p>
  <p>${text.idea}</p>
  ${stats ? figures(stats, text, language) : `<p role="status">${text.unavailable}</p>`}
  <p><a class="button" href="/playground/">${text.playground}</a></p>
  <p class="quiet">${text.endpoint}: <code>/graphql</code></p>
  <nav>${others.join('')}</nav>
</main>
</html>
`;
}

/** The languages to answer in: the one named in the address first. */
function languages(asked: string | undefined, header: string | undefined): readonly Language[] {
  const accepted = languagesFor(header);
  const chosen = accepted.find((language) => language === asked);
  return chosen ? [chosen, ...accepted.filter((language) => language !== chosen)] : accepted;
}

/** The home page: what this is, how much there is, and the way to the playground. */
export function addHome(app: FastifyInstance, executor: Executor, ontology: Ontology): void {
  app.get<{ Querystring: { lang?: string } }>('/', async (request, reply) => {
    const order = languages(request.query.lang, request.headers['accept-language']);
    const [language = 'en'] = order;
    const stats = await readStats(executor, ontology, order, request.id).catch((error: unknown) => {
      request.log.warn({ err: error }, 'the home page has no figures');
      return undefined;
    });
    return reply
      .type('text/html; charset=utf-8')
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
      )
      .header('vary', 'accept-language')
      .send(page(language, stats));
  });
}

async function readStats(
  executor: Executor,
  ontology: Ontology,
  order: readonly Language[],
  requestId: string,
): Promise<Stats | undefined> {
  if (!definition) return undefined;
  const { data } = await executor.run(
    { document, definition, variables: {} },
    { requestId, languages: order, ontology },
  );
  return data?.stats as Stats | undefined;
}
