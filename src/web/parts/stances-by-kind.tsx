import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { EntityType, StanceGroupFragment } from '../generated/graphql';
import { countOf, type Measure, positions } from './stance-side';
import { StanceTable } from './stance-table';
import { TypeBadge } from './type-badge';

interface StancesByKindProps {
  /** Groups whose key is an entity type. */
  readonly groups: readonly StanceGroupFragment[];
  readonly measure: Measure;
}

/** How many of each kind of actor are for and against: a table whose numbers are drawn, all at one scale. */
export function StancesByKind({ groups, measure }: StancesByKindProps) {
  const { t } = useTranslation('parts');
  const counts = groups.flatMap((group) =>
    positions.map((position) => countOf(group, position, measure)),
  );
  const width = scaleLinear([0, Math.max(1, ...counts)], [0, 100]);
  return (
    <StanceTable
      caption={t('stances.byKind')}
      of={t('stances.kind')}
      {...{ groups, measure, width }}
      head={({ key }) => <TypeBadge type={key as EntityType} isNamed />}
    />
  );
}
