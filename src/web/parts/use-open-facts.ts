import { useUrlState } from './use-url-state';

const defaults = { open: '' };

/** Whether the evidence of an edge is open; the address names the open ones. */
export function useOpenFacts(id: string): { readonly isOpen: boolean; toggle(): void } {
  const { values, set } = useUrlState(defaults);
  const open = values.open.split(' ').filter(Boolean);
  const isOpen = open.includes(id);
  const toggle = () => {
    const changed = isOpen ? open.filter((other) => other !== id) : [...open, id];
    set({ open: changed.join(' ') }, { replace: true });
  };
  return { isOpen, toggle };
}
