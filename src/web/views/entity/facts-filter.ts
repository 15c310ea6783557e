import type { RelationEdgeWhere, RelationType } from '../../generated/graphql';

/** The parameters of the address that choose among the facts of an entity. */
export const filterDefaults = {
  type: '',
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

/** The edge types that the address asks for, if they are known. */
export function chosenTypes(
  { type }: FilterValues,
  known: readonly RelationType[],
): readonly RelationType[] | null {
  const chosen = known.find((name) => name === type);
  return chosen ? [chosen] : null;
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
