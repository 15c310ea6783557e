import { useTranslation } from 'react-i18next';
import type { StanceGroupFragment } from '../generated/graphql';
import { countOf, measures, PositionHeads, positions } from './stance-side';
import { useNumber } from './use-number';

interface StanceTalliesProps {
  readonly tallies: Pick<StanceGroupFragment, 'supporting' | 'opposing'>;
}

/** How many actors, statements and sources stand on either side; the three are never added up. */
export function StanceTallies({ tallies }: StanceTalliesProps) {
  const { t } = useTranslation('parts');
  const number = useNumber();
  return (
    <table className="stance-table">
      <caption className="visually-hidden">{t('stances.tallies')}</caption>
      <thead>
        <tr>
          <td />
          <PositionHeads />
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure}>
            <th scope="row">{t(`stances.measure.${measure}`)}</th>
            {positions.map((position) => (
              <td key={position} className="stance-figure">
                {number(countOf(tallies, position, measure))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
