import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { type Language, languages, useLanguage } from './language';
import { LanguageButtons } from './language-buttons';

/**
 * Chooses the language. An address that names one (`?lang=kk`) decides for as long as it stands; the choice is put
 * there too, so that a link shows what its sender saw.
 */
export function LanguageSwitch() {
  const [language, setLanguage] = useLanguage();
  const [params, setParams] = useSearchParams();
  const named = languages.find(({ code }) => code === params.get('lang'))?.code;
  useEffect(() => {
    if (named && named !== language) setLanguage(named);
  }, [named, language, setLanguage]);
  const choose = (code: Language) => {
    setLanguage(code);
    setParams(
      (old) => {
        const changed = new URLSearchParams(old);
        changed.set('lang', code);
        return changed;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return <LanguageButtons language={language} onChoose={choose} />;
}
