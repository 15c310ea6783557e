import { useEffect } from 'react';
import { useLanguage } from '../web/app/language';

const shownForMs = 4_000;

/** Says something for a while. It is there also when empty: screen readers announce only what changes in it. */
export function Notice({ text, onEnd }: { readonly text: string; readonly onEnd: () => void }) {
  const [language] = useLanguage();
  useEffect(() => {
    if (!text) return undefined;
    const timer = setTimeout(onEnd, shownForMs);
    return () => clearTimeout(timer);
  }, [text, onEnd]);
  return (
    <output className="atazan-notice" lang={language}>
      {text}
    </output>
  );
}
