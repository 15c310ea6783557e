/** A page of the product as tests and pictures open it. */
export interface ProductPage {
  readonly name: string;
  readonly path: string;
}

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
  { name: 'changes', path: '/changes?since=0' },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/source/baq-2026-02-09-round-table' },
  { name: 'embedding', path: '/embed/?figure=stances&on=draft-constitution-2026' },
];

export const playground: ProductPage = { name: 'playground', path: '/playground/' };
