import { type Argument, Reference } from './argument';

/** A condition as given: an input object, its values unseen. */
export type Condition = { readonly [name: string]: Argument };

/** Whether an argument is an input object. */
export function isCondition(value: Argument | undefined): value is Condition {
  return (
    value !== null &&
    typeof value === 'object' &&
    !(value instanceof Reference) &&
    !Array.isArray(value)
  );
}
