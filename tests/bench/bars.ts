import type { ImportFigures } from './import-measure';
import type { ColdFigures, Figures } from './measure';
import type { LeftOut } from './run';

/** All that one run measured. */
export interface Results {
  readonly machine: string;
  readonly date: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly leftOut: readonly LeftOut[];
  readonly warm: readonly Figures[];
  readonly cold: readonly ColdFigures[];
  readonly import: ImportFigures | undefined;
}

/** Something that was promised, and whether it holds. */
export interface Bar {
  readonly promise: string;
  /** Undefined where the run did not measure it. */
  readonly isMet: boolean | undefined;
  readonly found: string;
}

/** The least that Atazan must reach as a multiple of a peer, and for the lookup the most it may slow down. */
export const bars = {
  neo4jGraphql: 3,
  bare: 0.8,
  cached: 0.5,
  growth: 1.3,
  import: 0.6,
} as const;

const growthSizes = { small: 10_000, large: 1_000_000 } as const;

/** Name of the work that is answered from memory. */
export const cachedWork = 'cached';

function worst(
  figures: readonly Figures[],
  peer: 'neo4jGraphql' | 'bare' | 'plain',
  bar: number,
): Omit<Bar, 'promise'> {
  const all = figures.flatMap(({ peers, ...rest }) => {
    const ratio = peers[peer]?.ratio;
    return ratio === undefined ? [] : [{ ratio, ...rest }];
  });
  const [least] = [...all].sort((a, b) => a.ratio - b.ratio);
  if (!least) return { isMet: undefined, found: 'not measured' };
  const met = all.filter(({ ratio }) => ratio >= bar).length;
  const where = `${least.work}, ${least.size} edges, ${least.connections} connections`;
  return {
    isMet: met === all.length,
    found: `${met} of ${all.length} rows; the least is ${least.ratio.toFixed(2)} (${where})`,
  };
}

function growth(figures: readonly Figures[]): Omit<Bar, 'promise'> {
  const latency = (size: number) =>
    figures.find((row) => row.work === 'lookup' && row.size === size && row.connections === 1)
      ?.peers.atazan?.latencyMs;
  const sizes = [...new Set(figures.map(({ size }) => size))].sort((a, b) => a - b);
  const [small = 0, large = 0] = [sizes[0], sizes.at(-1)];
  const [before, after] = [latency(small), latency(large)];
  if (small === large || before === undefined || after === undefined) {
    return { isMet: undefined, found: 'not measured' };
  }
  const ratio = after / before;
  const isWhole = small === growthSizes.small && large === growthSizes.large;
  return {
    isMet: isWhole ? ratio <= bars.growth : undefined,
    found: `${ratio.toFixed(2)} at ${large} against ${small} edges${isWhole ? '' : '; needs a run with both sizes'}`,
  };
}

/** Judges what a run measured. */
export function judge({ warm, import: imported }: Results): Bar[] {
  const reads = warm.filter(({ work }) => work !== cachedWork);
  const cached = warm.filter(({ work }) => work === cachedWork);
  return [
    {
      promise: `each read at least ${bars.neo4jGraphql} times as fast as @neo4j/graphql`,
      ...worst(reads, 'neo4jGraphql', bars.neo4jGraphql),
    },
    {
      promise: `each read at least ${bars.bare} of the bare driver`,
      ...worst(reads, 'bare', bars.bare),
    },
    {
      promise: `a repeated answer at least ${bars.cached} of a plain route`,
      ...worst(cached, 'plain', bars.cached),
    },
    {
      promise: `lookup at ${growthSizes.large} edges at most ${bars.growth} times as slow as at ${growthSizes.small}`,
      ...growth(warm),
    },
    {
      promise: `import at least ${bars.import} of a bare UNWIND`,
      isMet: imported && imported.ratio >= bars.import,
      found: imported ? imported.ratio.toFixed(2) : 'not measured',
    },
  ];
}
