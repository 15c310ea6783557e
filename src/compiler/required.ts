import type { Argument } from './argument';
import { isCondition } from './condition';

/** What compares with a value, and so holds of nothing that has none. */
const comparisons = ['eq', 'in', 'contains', 'startsWith', 'endsWith', 'gt', 'gte', 'lt', 'lte'];

function needsValue(comparison: Argument | undefined): boolean {
  if (!isCondition(comparison)) return false;
  return (
    comparison.isNull === false || comparisons.some((name) => (comparison[name] ?? null) !== null)
  );
}

/** Whether a condition only lets items pass that have a property. */
export function isRequired(condition: Argument | undefined, property: string): boolean {
  if (!isCondition(condition)) return false;
  const all = Array.isArray(condition.AND) ? condition.AND : [condition.AND];
  return needsValue(condition[property]) || all.some((each) => isRequired(each, property));
}
