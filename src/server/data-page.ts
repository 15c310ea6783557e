import type { FastifyReply } from 'fastify';
import { escaped } from '../escape';
import type { CatalogueEntry } from './data-catalogue';

const style = `
  :root { color-scheme: light dark; --ink: #1b2430; --quiet: #566273; --line: #d7dde5; --accent: #00677f; --paper: #fbfcfd }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e8edf3; --quiet: #9aa7b8; --line: #313b48; --accent: #5cc8e0; --paper: #12171e }
  }
  body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
  main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 1.25rem }
  section { border-top: 1px solid var(--line); padding: 1rem 0 }
  h2 { font-size: 1.15rem; margin: 0 } p { margin: .35rem 0 }
  dl { display: grid; grid-template-columns: 7rem 1fr; gap: .25rem 1rem; margin: .5rem 0 } dd { margin: 0; overflow-wrap: anywhere }
  dt, .quiet { color: var(--quiet) } a { color: var(--accent) } code { font-size: .92em }`;

function section({ name, description, parameters, columns, addresses }: CatalogueEntry): string {
  const taken = parameters.map(
    (one) => `<code>${one.name}</code> ${escaped(one.type)}${one.isRequired ? ', required' : ''}`,
  );
  // A table that needs a value opens with none: the answer says which.
  const links = Object.entries(addresses).map(
    ([ending, address]) => `<a href="${address}">${ending}</a>`,
  );
  return `<section id="${name}">
  <h2>${name}</h2>
  <p>${escaped(description)}</p>
  <dl>
    ${taken.length > 0 ? `<dt>takes</dt><dd>${taken.join('; ')}</dd>` : ''}
    <dt>columns</dt><dd class="quiet">${columns.map((one) => one.name).join(', ')}</dd>
    <dt>as</dt><dd>${links.join(' · ')}</dd>
  </dl>
</section>`;
}

/** The list of tables for people. */
export function cataloguePage(reply: FastifyReply, catalogue: readonly CatalogueEntry[]) {
  return reply
    .type('text/html; charset=utf-8')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    )
    .send(`<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Data · Atazan</title><style>${style}</style>
<main>
  <h1>Data</h1>
  <p>Tables of the graph for spreadsheets, notebooks and dashboards. What a table takes stands in its address:
  <code>/data/stances.csv?on=draft-constitution-2026&amp;lang=kk</code>. All take <code>lang</code> (kk, ru, en) and
  <code>limit</code> (rows). Several values are parted by commas. Answers carry an <code>ETag</code>.</p>
  ${catalogue.map(section).join('\n')}
</main>
</html>
`);
}
