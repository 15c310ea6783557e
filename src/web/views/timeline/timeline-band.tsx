import { useTranslation } from 'react-i18next';
import { useDateFormat, useShortDateFormat } from '../../parts/date-text';
import { TimeBand } from '../../parts/time-band';
import { type Span, shifted, timeScale, widened } from '../../parts/time-scale';

interface TimelineBandProps {
  /** The dates of what is shown, in order. */
  readonly dates: readonly string[];
  readonly span: Partial<Span>;
  onChange(span: Partial<Span>): void;
}

/** How much lies where in the chosen time, and ways to a narrower, a wider, an earlier, a later one. */
export function TimelineBand({ dates, span, onChange }: TimelineBandProps) {
  const { t } = useTranslation('timeline');
  const format = useDateFormat();
  const short = useShortDateFormat();
  const name = ({ from, to }: Span) =>
    from === to ? format(from) : t('between', { from: format(from), to: format(to) });
  const scale = timeScale(dates, span);
  if (!scale) return null;
  const bars = scale.buckets.map((bucket) => ({
    key: bucket.from,
    name: t('bar', { when: name(bucket), count: bucket.count }),
    tick: bucket.isGap ? '…' : short(bucket.from),
    count: bucket.count,
    isGap: bucket.isGap,
  }));
  const select = (first: number, last: number) => {
    const [start, end] = [scale.buckets[first], scale.buckets[last]];
    if (start && end) onChange({ from: start.from, to: end.to });
  };
  const whole = span.from && span.to ? { from: span.from, to: span.to } : undefined;
  const wider = whole && widened(whole);
  return (
    <figure className="timeline-band">
      <figcaption>
        <strong>{whole ? name(whole) : t('allTime')}</strong>
        <span className="timeline-steps">
          <button
            type="button"
            disabled={!whole}
            onClick={() => whole && onChange(shifted(whole, -1))}
          >
            ← {t('earlier')}
          </button>
          <button
            type="button"
            disabled={!whole}
            onClick={() => whole && onChange(shifted(whole, 1))}
          >
            {t('later')} →
          </button>
          <button
            type="button"
            disabled={!span.from && !span.to}
            onClick={() => onChange(wider ?? {})}
          >
            {wider ? t('widen', { when: name(wider) }) : t('allTime')}
          </button>
        </span>
      </figcaption>
      <TimeBand label={t('band')} bars={bars} onSelect={select} />
      <p className="quiet">
        {t('bandHint')} {scale.vague > 0 && t('vague', { count: scale.vague })}
      </p>
    </figure>
  );
}
