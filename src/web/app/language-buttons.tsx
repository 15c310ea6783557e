import { useTranslation } from 'react-i18next';
import { type Language, languages } from './language';

interface LanguageButtonsProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** One button a language. */
export function LanguageButtons({ language, onChoose }: LanguageButtonsProps) {
  const { t } = useTranslation();
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
          onClick={() => onChoose(code)}
        >
          {code}
        </button>
      ))}
    </fieldset>
  );
}
