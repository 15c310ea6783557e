import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { StanceGroupFragment } from '../generated/graphql';
import { DateText, useDateFormat } from './date-text';
import { countOf, type Measure, type Position, positions, StanceSide } from './stance-side';
import { StanceTable } from './stance-table';
import { useNumber } from './use-number';

/** Height of the drawing of one side, in pixels, and what of it the bars may take. */
const height = 96;
const tallest = 78;

/** The least share of the width that a bar takes, in per cent, so that a long time shows it still. */
const thinnest = 0.4;
const widest = 8;

/** A month as a number, such that months that follow each other differ by one. */
const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

interface SideProps {
  readonly position: Position;
  readonly measure: Measure;
  /** Groups whose key is a month, in order. */
  readonly months: readonly StanceGroupFragment[];
  /** The greatest number of both sides, at which both are drawn. */
  readonly most: number;
}

/** One side: a bar for each month. */
function Side({ position, measure, months, most }: SideProps) {
  const format = useDateFormat();
  const number = useNumber();
  const keys = months.map(({ key }) => key ?? '');
  const [first = '', last = first] = [keys[0], keys.at(-1)];
  const x = scaleLinear([monthNumber(first), monthNumber(last) + 1], [0, 100]);
  const y = scaleLinear([0, most], [0, tallest]);
  const slot = 100 / (monthNumber(last) + 1 - monthNumber(first));
  const width = Math.min(Math.max(slot * 0.8, thinnest), widest);
  return (
    <div className="stance-side-chart">
      <StanceSide position={position} />
      <svg className="stance-months" data-position={position} height={height} aria-hidden="true">
        <line x1="0" x2="100%" y1={height - tallest} y2={height - tallest} />
        <text x="0" y={height - tallest - 4}>
          {number(most)}
        </text>
        <line x1="0" x2="100%" y1={height} y2={height} />
        {months.map((group) => {
          const count = countOf(group, position, measure);
          const key = group.key ?? '';
          return (
            count > 0 && (
              <rect
                key={key}
                x={`${x(monthNumber(key)) + (slot - width) / 2}%`}
                width={`${width}%`}
                y={height - y(count)}
                height={y(count)}
              >
                <title>{`${format(key)}: ${number(count)}`}</title>
              </rect>
            )
          );
        })}
      </svg>
      <p className="stance-span" aria-hidden="true">
        <DateText date={first} />
        {last !== first && <DateText date={last} />}
      </p>
    </div>
  );
}

interface StancesByMonthProps {
  /** Groups whose key is a month, a year where no month is known, or null. */
  readonly groups: readonly StanceGroupFragment[];
  readonly measure: Measure;
}

/** How many are for and against month by month: one drawing a side, at one scale, and the same as a table. */
export function StancesByMonth({ groups, measure }: StancesByMonthProps) {
  const { t } = useTranslation('parts');
  const months = groups.filter(({ key }) => key?.length === 'YYYY-MM'.length);
  const most = Math.max(
    1,
    ...months.flatMap((group) => positions.map((position) => countOf(group, position, measure))),
  );
  return (
    <div>
      {months.length > 0 && (
        <div className="stance-columns">
          {positions.map((position) => (
            <Side key={position} {...{ position, measure, months, most }} />
          ))}
        </div>
      )}
      {months.length < groups.length && <p className="quiet">{t('stances.undrawn')}</p>}
      <details className="stance-details">
        <summary>{t('stances.asTable')}</summary>
        <StanceTable
          caption={t('stances.byMonth')}
          of={t('stances.month')}
          {...{ groups, measure }}
          head={({ key }) => (key ? <DateText date={key} /> : t('stances.undated'))}
        />
      </details>
    </div>
  );
}
