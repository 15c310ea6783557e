/**
 * Keeps what follows from cues, or another thing that lasts, so that it is made once for all articles.
 *
 * @param make must give the same for the same thing
 */
export function derivedFrom<Given extends object, Derived>(
  make: (given: Given) => Derived,
): (given: Given) => Derived {
  const made = new WeakMap<Given, Derived>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known;
    const derived = make(given);
    made.set(given, derived);
    return derived;
  };
}
