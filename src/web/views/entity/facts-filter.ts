import type { RelationEdgeWhere, RelationType } from '../../generated/graphql';
import { edgeGroups } from '../../parts/edge-groups';
import type { EdgeSide } from '../../parts/labels';

/** The parameters of the address that choose among the facts of an entity. */
export const filterDefaults = {
  edge: '',
  validity: '',
  from: '',
  to: '',
  source: '',
  'facts.after': '',
  'facts.before': '',
};

export type FilterValues = Readonly<Record<keyof typeof filterDefaults, string>>;

/** A date of ISO 8601 as exactly as it is known, which alone the endpoint takes. */
const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** How the address names an edge type seen from one end, such as `SUPPORTS-IN`. */
export function edgeName({ type, direction }: EdgeSide): string {
  return `${type}-${direction}`;
}

/** The edge type that an address names; undefined where it names none that is known. */
export function edgeNamed(name: string): EdgeSide | undefined {
  const types = Object.keys(edgeGroups) as RelationType[];
  const sides = types.flatMap((type) =>
    (['OUT', 'IN'] as const).map((direction) => ({ type, direction })),
  );
  return sides.find((side) => edgeName(side) === name);
}

/**
 * The condition on facts that the address asks for. A fact that began or ended at an unknown time is taken to hold.
 *
 * @param today the day as of which a fact holds or has ended, in ISO 8601
 */
export function factsWhere(values: FilterValues, today: string): RelationEdgeWhere {
  const { validity, from, to, source } = values;
  const statedOn = {
    ...(date.test(from) && { gte: from }),
    ...(date.test(to) && { lte: to }),
  };
  const statement = {
    ...(Object.keys(statedOn).length > 0 && { statedOn }),
    ...(source && { source: { slug: { eq: source } } }),
  };
  return {
    ...(Object.keys(statement).length > 0 && { statements: { some: statement } }),
    ...(validity === 'now' && {
      AND: [
        { OR: [{ until: { isNull: true } }, { until: { gte: today } }] },
        { OR: [{ since: { isNull: true } }, { since: { lte: today } }] },
      ],
    }),
    ...(validity === 'ended' && { until: { lt: today } }),
  };
}
