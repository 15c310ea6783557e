import type { Operation } from './generate';

/** Operations that were once answered wrongly, as small as they could be made. */
export const regressions: readonly Operation[] = [
  {
    query: '{ entity(slug: "round-table-2026-02-09") { ...A ...A } } fragment A on Entity { slug }',
    variables: {},
    languages: ['en', 'ru', 'kk'],
  },
  {
    query: '{ entity(id: "T3JnYW5pemF0aW9uOm1hcmF0LWJhc2hpbW92") { __typename id } }',
    variables: {},
    languages: ['en', 'ru', 'kk'],
  },
];
