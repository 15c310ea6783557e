import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { languages, useLanguage } from './language';

/**
 * Chooses the language. An address that names one (`?lang=kk`) decides for as long as it stands; the choice is put
 * there too, so that a link shows what its sender saw.
 */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const [language, setLanguage] = useLanguage();
  const [params, setParams] = useSearchParams();
  const named = languages.find(({ code }) => code === params.get('lang'))?.code;
  useEffect(() => {
    if (named && named !== language) setLanguage(named);
  }, [named, language, setLanguage]);
  const choose = (code: (typeof languages)[number]['code']) => {
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
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{t('language')}</legend>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={name}
          aria-pressed={code === language}
          onClick={() => choose(code)}
        >
          {code}
        </button>
      ))}
    </fieldset>
  );
}
