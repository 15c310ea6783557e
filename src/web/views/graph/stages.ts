import type { GraphData } from './graph-data';
import type { ShownGraph } from './shown';

/**
 * In which stage each node is laid out: first what the address names with what is near its starts, then what each
 * entity brought in that was opened later, in the order of the opening.
 *
 * @param starts slugs that the address starts from
 */
export function stagesOf(
  { nodes, edges }: ShownGraph,
  { named, variables }: Pick<GraphData, 'named' | 'variables'>,
  starts: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const neighbours = Map.groupBy(
    edges.flatMap(({ subject, object }) => [
      { of: subject.slug, slug: object.slug },
      { of: object.slug, slug: subject.slug },
    ]),
    ({ of }) => of,
  );
  const { near: open, depth } = variables;
  const later = open.filter((slug) => !starts.has(slug));
  const stages = new Map(
    [...named].filter((slug) => !later.includes(slug)).map((slug) => [slug, 0]),
  );
  const begin = (from: readonly string[], stage: number) => {
    let rim = from;
    for (let step = 0; step < depth; step += 1) {
      const next = rim.flatMap((slug) => neighbours.get(slug) ?? []);
      rim = [...new Set(next.map(({ slug }) => slug))].filter((slug) => !stages.has(slug));
      for (const slug of rim) stages.set(slug, stage);
    }
  };
  begin(
    open.filter((slug) => starts.has(slug)),
    0,
  );
  later.forEach((slug, index) => {
    if (!stages.has(slug)) stages.set(slug, index + 1);
    begin([slug], index + 1);
  });
  return new Map(nodes.map(({ slug }) => [slug, stages.get(slug) ?? later.length]));
}
