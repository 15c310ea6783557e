import { toBibtex, toCslJson } from '../../src/web/citing/citation';

const cited = {
  title: '100 % \\of {it} & more_or #less $5',
  url: 'https://example.org/entity/a%C3%A9?find={x}&lang=en',
  language: 'en',
  revision: 12,
  changed: '2026-02-09',
  accessed: '2026-03-01',
};

test('signs of a title that BibTeX would take for its own are escaped', () => {
  expect(toBibtex(cited)).toBe(`@online{atazan-entity-a-C3-A9-r12,
  title = {{100 \\% \\textbackslash{}of \\{it\\} \\& more\\_or \\#less \\$5}},
  author = {{Atazan}},
  date = {2026-02-09},
  version = {12},
  langid = {english},
  url = {https://example.org/entity/a%C3%A9?find=%7Bx%7D&lang=en},
  urldate = {2026-03-01}
}`);
});

test('CSL-JSON has the days as numbers', () => {
  expect(JSON.parse(toCslJson(cited))).toEqual([
    {
      id: 'atazan-entity-a-C3-A9-r12',
      type: 'webpage',
      title: cited.title,
      author: [{ literal: 'Atazan' }],
      'container-title': 'Atazan',
      version: '12',
      issued: { 'date-parts': [[2026, 2, 9]] },
      accessed: { 'date-parts': [[2026, 3, 1]] },
      language: 'en',
      URL: cited.url,
    },
  ]);
});
