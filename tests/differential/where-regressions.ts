import type { Operation } from './generate';

/**
 * Operations with conditions that are always asked: each stands for a way in which filters go wrong, which
 * chance need not come upon in one run.
 */
export const whereRegressions: readonly Operation[] = [
  '{ people(where: { NOT: { attributedStatements: { some: {} } } }) { totalCount } }',
  // `since` of most edges is unknown: such an edge does not meet the condition.
  '{ organizations(where: { headedBy: { all: { since: { gte: "1000" } } } }) { totalCount nodes { id } } }',
  '{ events(where: { NOT: { date: { gt: "2026-02-09" } } }, first: 500) { totalCount nodes { id } } }',
  '{ events(where: { OR: [{ date: { lt: "1900" } }, { kind: { isNull: true } }] }) { nodes { slug } } }',
  '{ people(where: { name: { startsWith: "МАРАТ" } }) { totalCount nodes { id } } }',
  '{ people(where: { name: { in: ["d\'arcy \\\\ `TICK`"] } }) { nodes { id } } }',
  '{ entities(where: { OR: [], AND: [] }) { totalCount } all: entities(where: {}) { totalCount } }',
  '{ statements(where: { attributedTo: null }, first: 2) { totalCount nodes { id } } }',
  `{ entity(slug: "draft-constitution-2026") { relations(
    first: 1, where: { node: { type: { eq: Person } } }
  ) { totalCount pageInfo { hasNextPage } } } }`,
  // A key that stands for another thing on each type.
  `{ nodes(ids: ["UGVyc29uOm1hcmF0LWJhc2hpbW92", "RXZlbnQ6cm91bmQtdGFibGUtMjAyNi0wMi0wOQ"]) {
    ... on Person { text: slug list: relations(where: { role: { isNull: false } }) { totalCount } }
    ... on Event { text: name(lang: ru) list: relations { totalCount } }
  } }`,
].map((query) => ({ query, variables: {}, languages: ['en', 'ru', 'kk'] }));
