import i18next from 'i18next';
import LanguageDetector from 'i18next-browser-languagedetector';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../generated/graphql';

export type { Language };

/** The languages of the explorer, each by its own name. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'kk', name: 'Қазақша' },
  { code: 'ru', name: 'Русский' },
  { code: 'en', name: 'English' },
];

/** The parameter of the address that names the language, and under which the choice is kept. */
const parameter = 'lang';

/** Every text: `views/entity/locales/kk.json` becomes the Kazakh texts of the namespace `entity`. */
const files = import.meta.glob<Record<string, unknown>>('../**/locales/*.json', {
  eager: true,
  import: 'default',
});

function resources(): Record<string, Record<string, Record<string, unknown>>> {
  const found: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, texts] of Object.entries(files)) {
    const [file = '', , room = ''] = path.split('/').reverse();
    const language = file.replace('.json', '');
    found[language] = { ...found[language], [room === '.' ? 'app' : room]: texts };
  }
  return found;
}

/**
 * Chooses the language: the one that the address names (`?lang=kk`), or else the one chosen before, or else what
 * the browser asks for.
 */
export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(LanguageDetector)
    .use(initReactI18next)
    .init({
      resources: resources(),
      supportedLngs: languages.map(({ code }) => code),
      nonExplicitSupportedLngs: true,
      load: 'languageOnly',
      fallbackLng: 'en',
      defaultNS: 'app',
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      detection: {
        order: ['querystring', 'localStorage', 'navigator'],
        lookupQuerystring: parameter,
        lookupLocalStorage: parameter,
        caches: ['localStorage'],
      },
    });
}

/** The language of the page, and how to choose another. The address follows where it names one. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const current = languages.find(({ code }) => code === i18n.resolvedLanguage)?.code ?? 'en';
  return [current, (language) => void i18n.changeLanguage(language)];
}
