import { useEffect } from 'react';
import { unturned } from '../../escape';

/** Names the page in the browser's tab and history. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${unturned(title)} · Atazan` : 'Atazan';
  }, [title]);
}
