import { useTranslation } from 'react-i18next';
import type { StanceChangeFragment } from '../generated/graphql';
import { EntityLink } from './entity-link';
import { Evidence } from './evidence';
import { positions, StanceSide } from './stance-side';

interface StanceChangesProps {
  readonly changes: readonly StanceChangeFragment[];
}

/** Actors who took one position and, on a later day, the other: both statements, the earlier first. */
export function StanceChanges({ changes }: StanceChangesProps) {
  const { t } = useTranslation('parts');
  if (changes.length === 0) return <p className="quiet">{t('stances.noChanges')}</p>;
  return (
    <ul className="rows">
      {changes.map(({ actor, before, after }) => (
        <li key={after.id}>
          <h3>
            <EntityLink entity={actor} />
          </h3>
          <div className="stance-columns">
            {[before, after].map((statement) => {
              const position = positions.find((name) => name === statement.edge?.type);
              return (
                <div key={statement.id}>
                  <p>{position && <StanceSide position={position} />}</p>
                  <Evidence statement={statement} />
                </div>
              );
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}
