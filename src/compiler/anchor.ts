import type { Argument } from './argument';
import { isCondition } from './condition';

/** What does not lead on to things that must be there. */
const inconclusive = ['NOT', 'OR', 'none', 'all', 'single', 'count', 'under'];

const isGiven = (value: Argument | undefined) => (value ?? null) !== null;

function isNamed(slug: Argument): boolean {
  return isCondition(slug) && (isGiven(slug.eq) || isGiven(slug.in));
}

/**
 * Whether a condition leads, by `some` and single neighbours alone, to a thing that is named by its slug. Matched
 * as a pattern, such a condition lets the database begin at that thing, where testing it looks at every item.
 */
export function isAnchored(condition: Argument | undefined, isOuter = true): boolean {
  if (Array.isArray(condition)) return condition.some((each) => isAnchored(each, isOuter));
  if (!isCondition(condition)) return false;
  return Object.entries(condition).some(([name, value]) => {
    if (inconclusive.includes(name)) return false;
    // The statements of an edge are joined to it by its id alone, which is no way back to the edge.
    if (name === 'statements' && !isOuter) return false;
    if (name === 'slug') return !isOuter && isNamed(value);
    return isAnchored(value, name === 'AND' && isOuter);
  });
}
