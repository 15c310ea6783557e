import './about.css';
import './timeline-kinds.css';
import { useTranslation } from 'react-i18next';
import type { TimelineKind } from '../generated/graphql';
import { useLabels } from './labels';
import { useNumber } from './use-number';

/** The kinds of entries of a timeline, in the order in which they are offered. */
export const timelineKinds: readonly TimelineKind[] = ['Event', 'Document', 'BEGAN', 'ENDED'];

/** The kinds that an address names, parted by commas; what is no kind is left aside. */
export function kindsNamed(text: string): readonly TimelineKind[] {
  const names = text.split(',');
  return timelineKinds.filter((kind) => names.includes(kind));
}

export function useKindName(): (kind: TimelineKind) => string {
  const { t } = useTranslation('parts');
  const labels = useLabels();
  return (kind) =>
    kind === 'BEGAN' || kind === 'ENDED' ? t(`timeline.${kind}`) : labels.entityType(kind);
}

interface TimelineKindsProps {
  readonly label: string;
  /** How many entries there are of each kind; without it all kinds are offered. */
  readonly counts?: ReadonlyMap<TimelineKind, number>;
  /** The chosen ones as the address has them; empty for all. */
  readonly value: string;
  onChoose(value: string): void;
}

/** Chooses kinds of entries. */
export function TimelineKinds({ label, counts, value, onChoose }: TimelineKindsProps) {
  const kindName = useKindName();
  const number = useNumber();
  const chosen = kindsNamed(value);
  const toggled = (kind: TimelineKind) =>
    timelineKinds.filter((other) => chosen.includes(other) !== (other === kind));
  return (
    <ul className="timeline-kinds" aria-label={label}>
      {timelineKinds
        .filter((kind) => !counts || counts.has(kind) || chosen.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="toggle"
              aria-pressed={chosen.includes(kind)}
              onClick={() => onChoose(toggled(kind).join())}
            >
              {kindName(kind)} {counts && number(counts.get(kind) ?? 0)}
            </button>
          </li>
        ))}
    </ul>
  );
}
