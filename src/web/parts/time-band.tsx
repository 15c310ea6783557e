import './time-band.css';
import { scaleBand, scaleLinear } from 'd3-scale';
import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';

/** One bar of a time band. */
export interface Bar {
  /** Names the bar among the others. */
  readonly key: string;
  /** What it is, in full, with its count: read out, and shown under the pointer. */
  readonly name: string;
  /** What stands below it, where there is room. */
  readonly tick: string;
  readonly count: number;
  /** Whether it stands for a longer time than the others, in which there is nothing. */
  readonly isGap: boolean;
}

interface TimeBandProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Told the first and the last of the bars that were chosen. */
  onSelect(first: number, last: number): void;
}

/** Heights in pixels. Widths are parts of whatever room there is. */
const height = 110;
const room = 16;

/** The least height of a bar that stands for something, in pixels. */
const least = 4;

/** How many ticks fit a narrow screen. */
const ticks = 6;

/**
 * Bars along a time. Some of them are chosen by drawing over them, or by arrow keys (with Shift for several) and
 * Enter. Heights are in proportion to counts; a single event stays visible beside a busy day.
 */
export function TimeBand({ label, bars, onSelect }: TimeBandProps) {
  const id = useId();
  const [range, setRange] = useState<{ readonly start: number; readonly end: number }>();
  const [isDrawing, setIsDrawing] = useState(false);
  const x = scaleBand<number>().domain(bars.keys()).range([0, 100]).paddingInner(0.15);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ count }) => count))])
    .range([0, height - room - 4]);
  const heightOf = (count: number) => (count > 0 ? Math.max(least, y(count)) : 0);
  const first = range ? Math.min(range.start, range.end) : -1;
  const last = range ? Math.max(range.start, range.end) : -1;
  const every = Math.ceil(bars.length / ticks);

  const clear = () => {
    setIsDrawing(false);
    setRange(undefined);
  };
  const select = () => {
    if (range && last < bars.length) onSelect(first, last);
    clear();
  };
  const barAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const index = Math.floor(((clientX - left) / width) * bars.length);
    return Math.min(Math.max(index, 0), bars.length - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = range?.end ?? -1;
    const target = {
      ArrowRight: Math.min(from + 1, bars.length - 1),
      ArrowLeft: Math.max(range ? from - 1 : bars.length - 1, 0),
      Home: 0,
      End: bars.length - 1,
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      setRange({ start: event.shiftKey && range ? range.start : target, end: target });
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      select();
    } else if (event.key === 'Escape') {
      clear();
    }
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const bar = barAt(event);
    setIsDrawing(true);
    setRange({ start: bar, end: bar });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (isDrawing && range) setRange({ start: range.start, end: barAt(event) });
  };
  return (
    <div
      className="time-band"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-orientation="horizontal"
      aria-activedescendant={range ? `${id}-${range.end}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={clear}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={select}
      onPointerCancel={clear}
    >
      <svg width="100%" height={height} role="presentation">
        {bars.map(({ key, name, tick, count, isGap }, index) => (
          <g
            key={key}
            id={`${id}-${index}`}
            role="option"
            aria-label={name}
            aria-selected={index >= first && index <= last}
          >
            <title>{name}</title>
            <rect
              className="time-band-place"
              data-gap={isGap}
              x={`${x(index)}%`}
              width={`${x.bandwidth()}%`}
              y={0}
              height={height - room}
            />
            <rect
              className="time-band-bar"
              x={`${x(index)}%`}
              width={`${x.bandwidth()}%`}
              y={height - room - heightOf(count)}
              height={heightOf(count)}
            />
            {(isGap || (index % every === 0 && index + every <= bars.length)) && (
              <text x={`${x(index)}%`} y={height - 3}>
                {tick}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
