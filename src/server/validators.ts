/**
 * Anyone may keep the answer, nobody may use it without asking whether it still holds: an import may come at any
 * time, and the question costs no statement where the answer is known.
 */
export const revalidated = 'public, max-age=0, must-revalidate';

const withoutWeakness = (tag: string) => tag.trim().replace(/^W\//, '');

/**
 * Whether the client has the answer already (RFC 9110, section 13.1.2, which compares weakly).
 *
 * @param isThere whether there is known to be an answer, which is all that `*` asks
 */
export function isHeld(ifNoneMatch: string | undefined, etag: string, isThere: boolean): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map(withoutWeakness);
  return tags.includes(withoutWeakness(etag)) || (isThere && tags.includes('*'));
}
