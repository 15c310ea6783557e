import type { PlannedParameter } from '../compiler/compiler';
import type { Measure } from '../compiler/measure';
import type { Parameters } from '../compiler/reading';
import type { Row } from '../graph/graph';

/** What a measure comes to: the value of its parameter. */
export interface Measured {
  readonly revision: number;
  readonly [name: string]: unknown;
}

/**
 * Answers a measure.
 *
 * @param revision where the graph is known to be now; without it, an answer for the revision that was seen last is
 *   good enough, for the caller to look whether it still is the graph's
 */
export type Measurer = (measure: Measure, revision: number | undefined) => Promise<Measured>;

/** Rows, and the parameters that they were asked with. */
export interface Asked {
  readonly parameters: Parameters;
  readonly rows: readonly Row[];
}

/** After this many measures were out of date when they were ready, the next is given as it is. */
const patience = 2;

/**
 * Runs a statement with the measures among its parameters computed. The second column of its rows says which
 * revision it met: when the graph has moved on from that of a measure, it is measured and asked again. So a
 * measure that is known costs no look at the graph beforehand.
 *
 * @param ask runs the statement
 */
export async function askMeasured(
  answer: Measurer,
  planned: readonly PlannedParameter[],
  parameters: Parameters,
  ask: (parameters: Parameters) => Promise<readonly Row[]>,
): Promise<Asked> {
  const names = planned.filter(({ isMeasure }) => isMeasure).map(({ name }) => name);
  if (names.length === 0) return { parameters, rows: await ask(parameters) };
  let current: number | undefined;
  for (let round = 0; ; round += 1) {
    const measured = await Promise.all(
      names.map(
        async (name): Promise<[string, Measured]> => [
          name,
          await answer(parameters[name] as Measure, current),
        ],
      ),
    );
    const all = { ...parameters, ...Object.fromEntries(measured) };
    const rows = await ask(all);
    const revision = rows[0]?.[1] as number;
    if (round === patience || measured.every(([, { revision: of }]) => of === revision)) {
      return { parameters: all, rows };
    }
    current = revision;
  }
}
