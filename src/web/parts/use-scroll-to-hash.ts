import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Shows the place that the address names behind `#`, as a browser does by itself where the place is there from the
 * start.
 *
 * @param isReady whether the place is there
 */
export function useScrollToHash(isReady: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (isReady && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [isReady, hash]);
}
