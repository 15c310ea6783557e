import { useTranslation } from 'react-i18next';
import '../../parts/filters.css';
import { generatePath } from 'react-router';
import { useQuery } from 'urql';
import { viewPaths } from '../../../view-paths';
import { EmbedStancesDocument } from '../../generated/graphql';
import { StanceQuotes } from '../../parts/stance-quotes';
import { StanceSide } from '../../parts/stance-side';
import { StanceTallies } from '../../parts/stance-tallies';
import { StancesByMonth } from '../../parts/stances-by-month';
import { TypeBadge } from '../../parts/type-badge';
import type { FigureProps } from '../figure';
import { FigureAnswer, Frame } from '../frame';

/** How many statements of each side are quoted: the latest. */
const first = 3;

/** Who is for a thing and who against it: how many, month by month, and their latest words. */
export default function Stances({ parameters: { on = '', asOf } }: FigureProps) {
  const { t } = useTranslation('embed');
  const [result] = useQuery({
    query: EmbedStancesDocument,
    variables: { on, asOf: asOf ?? null, first },
  });
  return (
    <FigureAnswer result={result} of={on}>
      {({ stances, sources, stats }) =>
        stances && (
          <Frame
            title={t('stances.title', { name: stances.on.name })}
            sign={<TypeBadge type={stances.on.type} />}
            view={generatePath(viewPaths.stances, { slug: stances.on.slug })}
            sources={sources.totalCount}
            asOf={asOf}
            stats={stats}
          >
            <StanceTallies tallies={stances} />
            <StancesByMonth groups={stances.byMonth} measure="statements" />
            <div className="stance-columns">
              {(
                [
                  ['SUPPORTS', stances.statementsFor],
                  ['OPPOSES', stances.statementsAgainst],
                ] as const
              ).map(([position, { nodes }]) => (
                <div key={position}>
                  <StanceSide position={position} />
                  <StanceQuotes statements={nodes} />
                </div>
              ))}
            </div>
          </Frame>
        )
      }
    </FigureAnswer>
  );
}
