import { type Language, useLanguage } from '../web/app/language';
import { LanguageButtons } from '../web/app/language-buttons';

/** Chooses the language of the examples, and that in which answers are asked for. */
export function LanguageChoice() {
  const [language, setLanguage] = useLanguage();
  const choose = (chosen: Language) => {
    // An address that names another would win over the choice at the next visit.
    const address = new URL(location.href);
    address.searchParams.delete('lang');
    history.replaceState(null, '', address);
    void setLanguage(chosen);
  };
  return <LanguageButtons language={language} onChoose={choose} />;
}
