import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { openAnew } from '../client/open-anew';
import { type Language, languages, useLanguage } from './language';
import { LanguageButtons } from './language-buttons';

/**
 * Chooses the language. An address that names one (`?lang=kk`) decides for as long as it stands; the choice is put
 * there too, so that a link shows what its sender saw.
 */
export function LanguageSwitch() {
  const [language, setLanguage] = useLanguage();
  const { t } = useTranslation('parts');
  const [params, setParams] = useSearchParams();
  const [isUnreachable, setIsUnreachable] = useState(false);
  const named = languages.find(({ code }) => code === params.get('lang'))?.code;
  useEffect(() => {
    if (named && named !== language) void setLanguage(named);
  }, [named, language, setLanguage]);
  const choose = async (code: Language) => {
    if (!(await setLanguage(code))) {
      // What a browser once failed to fetch as a script it fetches again for a new page only.
      const address = new URL(location.href);
      address.searchParams.set('lang', code);
      setIsUnreachable(!(await openAnew(address.href)));
      return;
    }
    setIsUnreachable(false);
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
    <>
      <LanguageButtons language={language} onChoose={choose} />
      {isUnreachable && (
        <p className="frame-alert" role="alert">
          {t('answer.unreachable')}
        </p>
      )}
    </>
  );
}
