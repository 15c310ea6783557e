import { useTranslation } from 'react-i18next';
import '../../parts/filters.css';
import { generatePath } from 'react-router';
import { useQuery } from 'urql';
import { viewPaths } from '../../../view-paths';
import { languages } from '../../app/language';
import { EmbedStancesDocument } from '../../generated/graphql';
import { useLabels } from '../../parts/labels';
import { StanceQuotes } from '../../parts/stance-quotes';
import { StanceSide } from '../../parts/stance-side';
import { StanceTallies } from '../../parts/stance-tallies';
import { StancesByMonth } from '../../parts/stances-by-month';
import { filterDefaults, statementsWhere } from '../../parts/stances-filter';
import { isEntityType, TypeBadge } from '../../parts/type-badge';
import type { FigureProps } from '../figure';
import { FigureAnswer, Frame } from '../frame';

interface ChosenProps {
  readonly chosen: FigureProps['parameters'];
}

/** How many statements of each side are quoted: the latest. */
const first = 3;

/** To what the figure is limited. */
function Chosen({ chosen: { actor = '', language = '', source } }: ChosenProps) {
  const { t } = useTranslation('embed');
  const labels = useLabels();
  const limits = [
    isEntityType(actor) && labels.entityType(actor),
    languages.find(({ code }) => code === language)?.name,
    source,
  ].filter(Boolean);
  if (limits.length === 0) return null;
  return <p className="quiet">{t('only', { limits: limits.join(', ') })}</p>;
}

/** Who is for a thing and who against it: how many, month by month, and their latest words. */
export default function Stances({ parameters }: FigureProps) {
  const { t } = useTranslation('embed');
  const { on = '', asOf, ...chosen } = parameters;
  const where = statementsWhere({ ...filterDefaults, ...chosen });
  const [result] = useQuery({
    query: EmbedStancesDocument,
    variables: { on, asOf: asOf ?? null, where, first },
  });
  return (
    <FigureAnswer result={result} of={on}>
      {({ stances, sources, stats }) =>
        stances && (
          <Frame
            title={t('stances.title', { name: stances.on.name })}
            sign={<TypeBadge type={stances.on.type} />}
            view={`${generatePath(viewPaths.stances, { slug: stances.on.slug })}?${new URLSearchParams(chosen)}`}
            sources={sources.totalCount}
            asOf={asOf}
            stats={stats}
          >
            <Chosen chosen={chosen} />
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
