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
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/source/baq-2026-02-09-round-table' },
];

export const playground: ProductPage = { name: 'playground', path: '/playground/' };
