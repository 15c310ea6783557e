import { useEffect } from 'react';

const shownForMs = 4_000;

/** Says something for a while. It is there also when empty: screen readers announce only what changes in it. */
export function Notice({ text, onEnd }: { readonly text: string; readonly onEnd: () => void }) {
  useEffect(() => {
    if (!text) return undefined;
    const timer = setTimeout(onEnd, shownForMs);
    return () => clearTimeout(timer);
  }, [text, onEnd]);
  return <output className="atazan-notice">{text}</output>;
}
