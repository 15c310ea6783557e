import type { PathsQueryVariables, RelationType } from '../../generated/graphql';
import { edgeGroups } from '../../parts/edge-groups';

/** The parameters of the address: the two ends, and which ways count. */
export const pathsDefaults = { from: '', to: '', length: '4', count: '3', types: '' };

export type PathsValues = Readonly<Record<keyof typeof pathsDefaults, string>>;

/** How long a path may be, and how many are shown; the endpoint takes no more. */
export const lengths = ['1', '2', '3', '4', '5'];
export const counts = ['1', '3', '5', '10'];

export const allTypes = Object.keys(edgeGroups) as readonly RelationType[];

/** The edge types that an address chooses; all where it names none that is known. */
export function chosenTypes({ types }: PathsValues): readonly RelationType[] {
  const named = types.split(',');
  const chosen = allTypes.filter((type) => named.includes(type));
  return chosen.length > 0 ? chosen : allTypes;
}

const oneOf = (allowed: readonly string[], given: string, otherwise: string) =>
  Number(allowed.includes(given) ? given : otherwise);

/** What the endpoint is asked for an address; what is malformed in it is left aside. */
export function pathsVariables(values: PathsValues): PathsQueryVariables {
  const types = chosenTypes(values);
  return {
    from: values.from,
    to: values.to,
    maxLength: oneOf(lengths, values.length, pathsDefaults.length),
    k: oneOf(counts, values.count, pathsDefaults.count),
    types: types.length === allTypes.length ? null : types,
  };
}
