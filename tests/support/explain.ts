import neo4j, { type Plan } from 'neo4j-driver';
import { testAddress } from './world';

/** Operators that read more of a graph than any question needs. */
const costly = [
  'AllNodesScan',
  'CartesianProduct',
  'UndirectedAllRelationshipsScan',
  'DirectedAllRelationshipsScan',
];

/** The operators of a plan. A product of single rows, as of two things found by their ids, multiplies nothing. */
function operatorsOf(plan: Plan): string[] {
  const isSingle =
    plan.operatorType.startsWith('CartesianProduct') && Number(plan.arguments.EstimatedRows) <= 1;
  return [...(isSingle ? [] : [plan.operatorType]), ...plan.children.flatMap(operatorsOf)];
}

/** What is wrong with the plan of a statement: operators that read the whole graph, unbounded paths. */
export async function findFaults(
  text: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const { uri, user, password, database } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database });
    const operators = summary.plan ? operatorsOf(summary.plan as Plan) : [];
    const faults = operators.filter((operator) => costly.some((name) => operator.startsWith(name)));
    const isUnbounded = /\*\s*(?:\]|\d*\.\.\s*\])|->\+|->\*|\)-\+|\)-\*/.test(text);
    return isUnbounded ? [...faults, 'unbounded length'] : faults;
  } finally {
    await driver.close();
  }
}
