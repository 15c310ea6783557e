import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StanceGroupFragment } from '../generated/graphql';
import { countOf, type Measure, PositionHeads, positions } from './stance-side';
import { useNumber } from './use-number';

interface StanceTableProps {
  readonly caption: string;
  /** What the rows are, over their heads. */
  readonly of: string;
  readonly groups: readonly StanceGroupFragment[];
  readonly measure: Measure;
  head(group: StanceGroupFragment): ReactNode;
  /** How far a bar behind a number goes, in per cent; without it none is drawn. */
  width?(count: number): number;
}

/** How many are for and against, a row for each group. */
export function StanceTable({ caption, of, groups, measure, head, width }: StanceTableProps) {
  const { t } = useTranslation('parts');
  const number = useNumber();
  return (
    <table className="stance-table">
      <caption className="visually-hidden">
        {caption}: {t(`stances.measure.${measure}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <PositionHeads />
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">{head(group)}</th>
            {positions.map((position) => {
              const count = countOf(group, position, measure);
              return (
                <td key={position}>
                  {number(count)}
                  {width && (
                    <svg className="stance-bar" data-position={position} aria-hidden="true">
                      <rect width={`${width(count)}%`} height="100%" />
                    </svg>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
