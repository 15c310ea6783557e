import { openWorld, type World } from '../support/world';
import { programSearch } from './program-search';
import { goldQueries, type Miss, score } from './search-score';

/*
 * What a search of names must find, and what it must not: the bars of the gold set. `npm run measure` shows the
 * same by class, beside Neo4j's own analyzers.
 */

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const told = (misses: readonly Miss[]) =>
  misses.map(
    ({ class: name, query, expected, found }) => `${name}: ${query} -> ${found[0]} (${expected})`,
  );

test('the search finds first what is meant, and nothing for what is not known', async () => {
  const { meant, unknown, misses } = await score(goldQueries(), programSearch(world));
  const isRight = meant.top1 >= 0.97 && unknown.falseFinds <= 0.02;
  // The misses are told where it is not, for they say why.
  expect(isRight ? [] : told(misses)).toEqual([]);
}, 300_000);
