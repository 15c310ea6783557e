import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** A change of some of the values; undefined takes a value back to its default. */
type Change<Key extends string> = Partial<Record<Key, string | undefined>>;

interface UrlState<Key extends string> {
  readonly values: Readonly<Record<Key, string>>;
  /** Changes some values. `replace` makes no step for the back button. */
  set(change: Change<Key>, options?: { readonly replace?: boolean }): void;
  /** The address after a change, for a link. */
  href(change: Change<Key>): string;
}

/**
 * Keeps the state of a view in its address, so that a link, a reload, back and forward restore it. What equals its
 * default is left out; parameters of others stay as they are.
 *
 * @param defaults the names of the parameters with their defaults; must be one object over all calls
 */
export function useUrlState<Key extends string>(
  defaults: Readonly<Record<Key, string>>,
): UrlState<Key> {
  const [params, setParams] = useSearchParams();
  const keys = Object.keys(defaults) as Key[];
  const values = Object.fromEntries(
    keys.map((key) => [key, params.get(key) ?? defaults[key]]),
  ) as Record<Key, string>;
  const changed = useCallback(
    (from: URLSearchParams, change: Change<Key>) => {
      const next = new URLSearchParams(from);
      for (const key of Object.keys(change) as Key[]) {
        const value = change[key] ?? defaults[key];
        if (value === defaults[key]) next.delete(key);
        else next.set(key, value);
      }
      return next;
    },
    [defaults],
  );
  const set: UrlState<Key>['set'] = (change, { replace = false } = {}) =>
    setParams((from) => changed(from, change), {
      replace,
      preventScrollReset: true,
      // A field that shows a value of the address must show its change before the next paint.
      flushSync: true,
    });
  return { values, set, href: (change) => `?${changed(params, change)}` };
}
