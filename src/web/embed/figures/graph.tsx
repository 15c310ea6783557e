import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { viewPaths } from '../../../view-paths';
import { EmbedGraphDocument } from '../../generated/graphql';
import { EntityLink } from '../../parts/entity-link';
import { SmallGraph } from '../../parts/small-graph';
import { TypeBadge } from '../../parts/type-badge';
import type { FigureProps } from '../figure';
import { FigureAnswer, Frame } from '../frame';

/** How many neighbours the figure has room for. */
const limit = 12;

/** An entity and its nearest neighbours. */
export default function Graph({ parameters: { of = '', asOf } }: FigureProps) {
  const { t } = useTranslation('embed');
  const variables = { of, asOf: asOf ?? null, limit };
  const [result] = useQuery({ query: EmbedGraphDocument, variables });
  return (
    <FigureAnswer result={result} of={of}>
      {({ neighbourhood, sources, stats }) =>
        neighbourhood && (
          <Frame
            title={neighbourhood.of.name}
            sign={<TypeBadge type={neighbourhood.of.type} />}
            view={`${viewPaths.graph}?${new URLSearchParams({ of: neighbourhood.of.slug })}`}
            sources={sources.totalCount}
            asOf={asOf}
            stats={stats}
          >
            {neighbourhood.nodes.length > 0 ? (
              <SmallGraph
                graph={neighbourhood}
                Name={EntityLink}
                label={t('graph.label', { name: neighbourhood.of.name })}
              />
            ) : (
              <p className="quiet">{t('graph.empty')}</p>
            )}
          </Frame>
        )
      }
    </FigureAnswer>
  );
}
