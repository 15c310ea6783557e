import type { Table } from '../../../figures';
import { isDate } from '../../../ontology/date';
import type { RelationEdgeWhere, RelationType, StatementWhere } from '../../generated/graphql';
import { edgeGroups } from '../../parts/edge-groups';
import type { EdgeSide } from '../../parts/labels';

/** The parameters of the address that choose among the facts of an entity. */
export const filterDefaults = {
  edge: '',
  validity: '',
  status: '',
  from: '',
  to: '',
  source: '',
  'facts.after': '',
  'facts.before': '',
};

export type FilterValues = Readonly<Record<keyof typeof filterDefaults, string>>;

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

/** The condition on the statements behind facts. */
function evidenceWhere({ from, to, source }: FilterValues): StatementWhere {
  const statedOn = { ...(isDate(from) && { gte: from }), ...(isDate(to) && { lte: to }) };
  return {
    ...(Object.keys(statedOn).length > 0 && { statedOn }),
    ...(source && { source: { slug: { eq: source } } }),
  };
}

/** The condition on statements about an entity, whether or not they still carry a fact. */
export function statementsWhere(slug: string, values: FilterValues): StatementWhere {
  const side = edgeNamed(values.edge);
  const isSubject: StatementWhere = { subject: { slug: { eq: slug } } };
  const isObject: StatementWhere = { object: { slug: { eq: slug } } };
  return {
    ...evidenceWhere(values),
    ...(side && { type: { eq: side.type } }),
    OR: side ? [side.direction === 'OUT' ? isSubject : isObject] : [isSubject, isObject],
  };
}

/** The condition that a fact held on a day. One that began or ended at an unknown time is taken to have held. */
export function heldOn(day: string): RelationEdgeWhere {
  return {
    AND: [
      { OR: [{ until: { isNull: true } }, { until: { gte: day } }] },
      { OR: [{ since: { isNull: true } }, { since: { lte: day } }] },
    ],
  };
}

/**
 * The condition on facts that the address asks for.
 *
 * @param today the day as of which a fact holds or has ended, in ISO 8601
 */
export function factsWhere(values: FilterValues, today: string): RelationEdgeWhere {
  const { validity } = values;
  const statement = evidenceWhere(values);
  return {
    ...(Object.keys(statement).length > 0 && { statements: { some: statement } }),
    ...(validity === 'now' && heldOn(today)),
    ...(validity === 'ended' && { until: { lt: today } }),
  };
}

/**
 * The same facts as a table.
 *
 * @param today the day as of which a fact holds or has ended, in ISO 8601
 */
export function factsTable(of: string, values: FilterValues, today: string): Table {
  const { from, to, source, validity } = values;
  return {
    name: 'relations',
    of,
    ...edgeNamed(values.edge),
    from: isDate(from) ? from : undefined,
    to: isDate(to) ? to : undefined,
    source,
    heldOn: validity === 'now' ? today : undefined,
    endedBefore: validity === 'ended' ? today : undefined,
  };
}
