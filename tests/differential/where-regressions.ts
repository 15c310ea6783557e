import type { Operation } from './generate';

/** Operations with conditions that were once answered wrongly, as small as they could be made. */
export const whereRegressions: readonly Operation[] = [
  {
    query: '{ people(where: { NOT: { attributedStatements: { some: {} } } }) { totalCount } }',
    variables: {},
    languages: ['en', 'ru', 'kk'],
  },
];
