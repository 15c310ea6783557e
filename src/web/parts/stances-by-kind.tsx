import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { EntityType, StanceGroupFragment } from '../generated/graphql';
import { countOf, type Measure, positions, StanceSide } from './stance-side';
import { TypeBadge } from './type-badge';
import { useNumber } from './use-number';

interface StancesByKindProps {
  /** Groups whose key is an entity type. */
  readonly groups: readonly StanceGroupFragment[];
  readonly measure: Measure;
}

/** How many of each kind of actor are for and against: a table whose numbers are drawn, all at one scale. */
export function StancesByKind({ groups, measure }: StancesByKindProps) {
  const { t } = useTranslation('parts');
  const number = useNumber();
  const counts = groups.flatMap((group) =>
    positions.map((position) => countOf(group, position, measure)),
  );
  const width = scaleLinear([0, Math.max(1, ...counts)], [0, 100]);
  return (
    <table className="stance-table">
      <caption className="visually-hidden">
        {t('stances.byKind')}: {t(`stances.measure.${measure}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('stances.kind')}</th>
          {positions.map((position) => (
            <th key={position} scope="col">
              <StanceSide position={position} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">
              <TypeBadge type={group.key as EntityType} isNamed />
            </th>
            {positions.map((position) => {
              const count = countOf(group, position, measure);
              return (
                <td key={position}>
                  {number(count)}
                  <svg className="stance-bar" data-position={position} aria-hidden="true">
                    <rect width={`${width(count)}%`} height="100%" />
                  </svg>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
