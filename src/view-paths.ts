/**
 * Where the views of the explorer stand, in the syntax that React Router and Fastify share. The page routes by
 * them, and the server answers them, and nothing else, with the page.
 */
export const viewPaths = {
  home: '/',
  entity: '/entity/:slug',
  graph: '/graph',
  stancesList: '/stances',
  stances: '/stances/:slug',
  powers: '/powers',
  timeline: '/timeline',
  paths: '/paths',
  compare: '/compare',
  contradictions: '/contradictions',
  topics: '/topics',
  rankings: '/rankings',
  reading: '/reading',
  changes: '/changes',
  sources: '/sources',
  source: '/source/:slug',
  embed: '/embed/',
} as const;
