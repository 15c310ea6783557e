import { compile } from '../support/compile';
import { cases } from './cases';

describe('the text of a compiled operation', () => {
  test.each(cases.map((item) => [item.title, item] as const))('%s', (_title, item) => {
    expect(compile(item.query, item.variables).text).toMatchSnapshot();
  });

  test('is the same for all values of a variable', () => {
    const query = 'query ($slug: String!) { person(slug: $slug) { name } }';
    expect(compile(query, { slug: 'a' }).text).toBe(
      compile(query, { slug: "b'}) DELETE n //" }).text,
    );
  });

  test('is the same for readers of all languages', () => {
    const query = `{
      organizations(sort: [{ name: {} }], where: { name: { contains: "a" } }, asOf: "2026-02-09") {
        nodes { name description names { value } formerNames { names { value } } }
      }
    }`;
    expect(compile(query, {}, ['kk', 'ru', 'en']).text).toBe(
      compile(query, {}, ['ru', 'kk', 'en']).text,
    );
  });

  test.each([
    ['a slug', '{ person(slug: "EVIL") { name } }'],
    ['a text of a filter', '{ people(where: { name: { contains: "EVIL" } }) { totalCount } }'],
    ['a list of a filter', '{ people(where: { slug: { in: ["EVIL"] } }) { totalCount } }'],
    ['a number', '{ people(first: 333) { nodes { EVIL: slug } } }'],
    ['an alias', '{ EVIL: people { EVIL: nodes { EVIL: name } } }'],
    ['the name of an operation', 'query EVIL { people { totalCount } }'],
  ])('never has %s in it', (_what, query) => {
    const { text } = compile(query);
    expect(text).not.toContain('EVIL');
    expect(text).not.toContain('333');
  });

  test('is nothing when the graph is asked nothing', () => {
    expect(compile('{ __typename ontology { entityTypes { type } } }').text).toBeUndefined();
  });
});
