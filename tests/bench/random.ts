/** A source of numbers from 0 up to 1 that always gives the same ones for a seed (mulberry32). */
export type Random = () => number;

/** Makes a source of numbers from a seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of some items, each as likely as the others. */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Some different items in a random order, all of them where there are no more. */
export function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  const left = [...items];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) {
    const [item] = left.splice(Math.floor(random() * left.length), 1);
    if (item !== undefined) taken.push(item);
  }
  return taken;
}

/**
 * Picks items by a power law: the one of rank r is as likely as r to the power of -skew. It makes a graph with
 * few hubs and a long tail, as who is named in the news has.
 */
export function skewedPicker<T>(items: readonly T[], skew: number): (random: Random) => T {
  const sums = new Float64Array(items.length);
  let sum = 0;
  for (let rank = 0; rank < items.length; rank += 1) {
    sum += (rank + 1) ** -skew;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low] as T;
  };
}
