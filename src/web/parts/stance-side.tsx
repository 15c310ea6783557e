import './stances.css';
import { useTranslation } from 'react-i18next';
import type { RelationType, StanceGroupFragment } from '../generated/graphql';
import { edgeGroups, edgeMarks } from './edge-groups';

/** The edges that are positions. */
export type Position = Extract<RelationType, 'SUPPORTS' | 'OPPOSES'>;

/** Both positions, in the order in which they always stand. */
export const positions: readonly Position[] = ['SUPPORTS', 'OPPOSES'];

/** What is counted of those who take a position. */
export const measures = ['actors', 'statements', 'sources'] as const;

export type Measure = (typeof measures)[number];

/** How many of a group take a position. */
export function countOf(
  group: Pick<StanceGroupFragment, 'supporting' | 'opposing'>,
  position: Position,
  measure: Measure,
): number {
  return (position === 'SUPPORTS' ? group.supporting : group.opposing)[measure];
}

/** For or against: the mark of the side and its name. */
export function StanceSide({ position }: { readonly position: Position }) {
  const { t } = useTranslation('parts');
  const group = edgeGroups[position];
  return (
    <span className="stance-side" data-group={group}>
      <span aria-hidden="true">{edgeMarks[group]}</span> {t(`stances.${position}`)}
    </span>
  );
}

/** The heads of the columns of a table that has one for each side. */
export function PositionHeads() {
  return positions.map((position) => (
    <th key={position} scope="col">
      <StanceSide position={position} />
    </th>
  ));
}
