import { deflateRawSync } from 'node:zlib';

/** A page of the product as tests and pictures open it. */
export interface ProductPage {
  readonly name: string;
  readonly path: string;
}

/** The page that reads a text, at the address that carries it. */
export function readingPath(text: string): string {
  return `/reading#text=${deflateRawSync(text).toString('base64url')}`;
}

/** What it says is in the seeds, but for the last sentence. */
export const article = `On 9 February 2026 the International Lawyers Association held a round table on the draft Constitution at the National Academic Library in Astana. The association is headed by Marat Bashimov, a deputy of the Mazhilis. The participants supported the draft Constitution.

The Institute of Invented Examples opposes the draft Constitution.`;

/** Every kind of page, each at an address that the seeds fill. */
export const explorerPages: readonly ProductPage[] = [
  { name: 'home', path: '/' },
  { name: 'entity', path: '/entity/draft-constitution-2026' },
  { name: 'graph', path: '/graph?of=kurultai' },
  { name: 'stances-list', path: '/stances' },
  { name: 'stances', path: '/stances/draft-constitution-2026' },
  { name: 'powers', path: '/powers' },
  { name: 'timeline', path: '/timeline?from=2026-02-01&to=2026-02-28' },
  { name: 'paths', path: '/paths?from=kassym-jomart-tokayev&to=draft-constitution-2026' },
  { name: 'compare', path: '/compare?a=kassym-jomart-tokayev&b=yerlan-koshanov' },
  { name: 'contradictions', path: '/contradictions' },
  { name: 'topics', path: '/topics' },
  { name: 'rankings', path: '/rankings' },
  { name: 'reading', path: readingPath(article) },
  { name: 'changes', path: '/changes?since=0' },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/source/baq-2026-02-09-round-table' },
  { name: 'embedding', path: '/embed/?figure=stances&on=draft-constitution-2026' },
];

export const playground: ProductPage = { name: 'playground', path: '/playground/' };
