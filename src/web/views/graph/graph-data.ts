import { useMemo } from 'react';
import { type UseQueryState, useQuery } from 'urql';
import {
  GraphFindsDocument,
  GraphPathsDocument,
  GraphViewDocument,
  type GraphViewQuery,
  type SearchType,
} from '../../generated/graphql';
import { entityTypeNames } from '../../parts/labels';
import { type GraphValues, isEmpty, listOf, openOf } from './graph-state';

type Subgraph = NonNullable<GraphViewQuery['subgraph']>;

export type GraphNode = Subgraph['nodes'][number];
export type GraphEdge = Subgraph['edges'][number];

/** What is asked for; `near` are those whose neighbours are shown, in the order of their opening. */
export interface GraphVariables {
  readonly of: readonly string[];
  readonly near: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly asOf: string | null;
}

/** What the graph was asked for, and what it answered. */
export interface GraphData {
  readonly result: UseQueryState<GraphViewQuery>;
  readonly variables: GraphVariables;
  /** Slugs of what the address names, which no filter of edges takes away. */
  readonly named: ReadonlySet<string>;
}

/** How many finds of a search are shown. */
const finds = 40;

const numberBetween = (text: string, least: number, most: number) =>
  Math.min(Math.max(Math.trunc(Number(text)) || least, least), most);

/** A day, a month or a year; the endpoint refuses anything else. */
const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Asks for the graph that an address names. The answer to the address before stands until the new one is there. */
export function useGraphData(values: GraphValues): GraphData {
  const { of, from, to, q, asOf, depth, limit } = values;
  const day = date.test(asOf) ? asOf : null;
  const [paths] = useQuery({
    query: GraphPathsDocument,
    variables: { from, to, asOf: day },
    pause: !(from && to),
  });
  const [found] = useQuery({
    query: GraphFindsDocument,
    variables: {
      text: q.slice(0, 300),
      types: entityTypeNames as readonly SearchType[],
      first: finds,
    },
    pause: !q,
  });
  const onPaths = from && to ? paths.data?.paths.flatMap(({ nodes }) => nodes) : [];
  const inFinds = q ? found.data?.search.nodes : [];
  const taken = [...(onPaths ?? []), ...(inFinds ?? [])].flatMap((node) =>
    'slug' in node ? [node.slug] : [],
  );
  const ends = from && to ? [from, to] : [];
  const named = [...new Set([...listOf(of), ...ends, ...taken])].join(',');
  const open = openOf(values).join(',');
  const variables = useMemo(
    () => ({
      of: listOf(named),
      near: listOf(open),
      depth: numberBetween(depth, 1, 3),
      limit: open ? numberBetween(limit, 0, 5_000) : 0,
      asOf: day,
    }),
    [named, open, depth, limit, day],
  );
  const isAwaited = !(onPaths && inFinds) && !paths.error && !found.error;
  const [result] = useQuery({
    query: GraphViewDocument,
    variables,
    pause: isEmpty(values) || isAwaited,
  });
  const error = paths.error ?? found.error ?? result.error;
  const fetching = isAwaited || result.fetching;
  return {
    result: { ...result, fetching, ...(error && { error }) },
    variables,
    named: useMemo(() => new Set(listOf(`${named},${open}`)), [named, open]),
  };
}
