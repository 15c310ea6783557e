import { bars, cachedWork, judge, type Results } from './bars';
import type { Figures, PeerFigures } from './measure';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Answers per second of a peer, and how many requests it failed. */
function speed(figures: PeerFigures | undefined): string {
  const failed = figures && figures.failed > 0 ? ` (${figures.failed} failed)` : '';
  return `${rate(figures?.perSecond)}${failed}`;
}

function rate(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(value < 100 ? 1 : 0);
}

function ratioCell(ratio: number | undefined, bar: number): string {
  // Where neither answered in time there is no ratio.
  if (ratio === undefined || Number.isNaN(ratio)) return '';
  // The other answered none in time.
  const shown = Number.isFinite(ratio) ? ratio.toFixed(2) : 'no answer';
  return `${shown} ${ratio >= bar ? 'met' : '**missed**'}`;
}

function readRows(figures: readonly Figures[]): string[][] {
  return figures.map(({ title, connections, peers }) => [
    title,
    String(connections),
    speed(peers.atazan),
    speed(peers.neo4jGraphql),
    speed(peers.bare),
    ratioCell(peers.neo4jGraphql?.ratio, bars.neo4jGraphql),
    ratioCell(peers.bare?.ratio, bars.bare),
  ]);
}

function sizeSection({ warm, cold }: Results, size: number): string[] {
  const reads = warm.filter((row) => row.size === size && row.work !== cachedWork);
  const cached = warm.filter((row) => row.size === size && row.work === cachedWork);
  const first = cold.filter((row) => row.size === size);
  const ms = (value: number | undefined) => (value === undefined ? '' : value.toFixed(1));
  return [
    `### ${size} edges`,
    ...(reads.length > 0
      ? [
          'Answers per second, warm, and Atazan as a multiple of the others:',
          table(
            [
              'work',
              'connections',
              'Atazan',
              '@neo4j/graphql',
              'bare driver',
              `to @neo4j/graphql (${bars.neo4jGraphql})`,
              `to bare driver (${bars.bare})`,
            ],
            readRows(reads),
          ),
        ]
      : []),
    ...(cached.length > 0
      ? [
          'The same question again and again, against a route that sends the same bytes:',
          table(
            ['connections', 'Atazan', 'plain route', `ratio (${bars.cached})`],
            cached.map(({ connections, peers }) => [
              String(connections),
              speed(peers.atazanCached),
              speed(peers.plain),
              ratioCell(peers.plain?.ratio, bars.cached),
            ]),
          ),
        ]
      : []),
    ...(first.length > 0
      ? [
          'The first call of an operation, in milliseconds:',
          table(
            ['work', 'Atazan', '@neo4j/graphql', 'bare driver'],
            first.map(({ title, peers }) => [
              title,
              ms(peers.atazan),
              ms(peers.neo4jGraphql),
              ms(peers.bare),
            ]),
          ),
        ]
      : []),
  ];
}

function importSection({ import: figures }: Results): string[] {
  if (!figures) return [];
  const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  return [
    `### Import of ${figures.statements} statements`,
    table(
      ['way', 'statements per second', 'peak memory', 'ratio'],
      [
        [
          'import',
          rate(figures.importPerSecond),
          `${megabytes(figures.peakBytes)} (${megabytes(figures.startBytes)} before)`,
          ratioCell(figures.ratio, bars.import),
        ],
        ['bare UNWIND', rate(figures.barePerSecond), megabytes(figures.barePeakBytes), ''],
      ],
    ),
  ];
}

/** The results as Markdown. */
export function toMarkdown(results: Results): string {
  const sizes = [...new Set([...results.warm, ...results.cold].map(({ size }) => size))];
  const verdict = (isMet: boolean | undefined) =>
    isMet === undefined ? 'open' : isMet ? 'met' : '**missed**';
  return [
    `${results.date}, ${results.machine}; medians of ${results.rounds} rounds of ${results.seconds} s.`,
    ...sizes.flatMap((size) => sizeSection(results, size)),
    ...importSection(results),
    ...results.leftOut.map(({ work, reason }) => `Left out: ${work}. ${reason}`),
    '### Bars',
    table(
      ['bar', 'verdict', 'found'],
      judge(results).map(({ promise, isMet, found }) => [promise, verdict(isMet), found]),
    ),
  ].join('\n\n');
}
