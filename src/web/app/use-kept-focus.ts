import { type RefObject, useEffect } from 'react';

/** What can take the focus in place of something that stood within it. */
const holders = 'section, fieldset, nav, main, [role], .filters';

const isUsable = (element: Element) => element.isConnected && !element.matches(':disabled');

/** Gives the focus to something that a reader does not stop at otherwise. */
function hold(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/**
 * Keeps the focus near where it was when what had it is taken away or can no longer be used, such as the button that
 * cleared the last filter: what stood around it has the focus then. A browser would begin at the top of the page again.
 *
 * @param place within which the focus is kept; must have no other element for its life
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return undefined;
    let focused: readonly Element[] = [];
    const note = ({ target }: FocusEvent) => {
      focused = [];
      if (!(target instanceof Element) || !root.contains(target)) return;
      for (let one: Element | null = target; one && one !== root; one = one.parentElement) {
        focused = [...focused, one];
      }
    };
    // Who points elsewhere leaves the focus by choice.
    const forget = () => {
      focused = [];
    };
    const keep = () => {
      const [last] = focused;
      if (!last || isUsable(last)) return;
      const around = focused.find((one) => isUsable(one) && one.matches(holders)) ?? root;
      focused = [];
      if (around instanceof HTMLElement) hold(around);
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget, true);
    const changes = new MutationObserver(keep);
    changes.observe(root, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget, true);
      changes.disconnect();
    };
  }, [place]);
}
