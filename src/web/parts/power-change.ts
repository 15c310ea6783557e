/** How something stands under two texts. None of these says why: what is not recorded may still be so. */
export type Change = 'changed' | 'dropped' | 'added' | 'kept';

export const changes: readonly Change[] = ['changed', 'dropped', 'added', 'kept'];

/** A sign for each, beside its word. */
export const changeSigns: Readonly<Record<Change, string>> = {
  changed: '≠',
  dropped: '−',
  added: '+',
  kept: '=',
};
