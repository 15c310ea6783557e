import i18next, { type BackendModule } from 'i18next';
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

/** Where texts are looked for that name no namespace. */
const defaultNamespace = 'app';

/** The texts of one language: those of each namespace under its name. */
export type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** How to fetch the texts of each language. */
export type TextLoaders = Readonly<Record<Language, () => Promise<Texts>>>;

/** Reads the texts of a language when it is chosen: all namespaces at once, as they come in one file. */
function textsFrom(load: TextLoaders): BackendModule {
  return {
    type: 'backend',
    callbackApi: false,
    init: () => undefined,
    async read(language: Language, namespace: string) {
      const texts = await load[language]();
      for (const [name, bundle] of Object.entries(texts)) {
        i18next.addResourceBundle(language, name, bundle);
      }
      return texts[namespace] ?? {};
    },
  };
}

/**
 * Chooses the language: the one that the address names (`?lang=kk`), or else the one chosen before, or else what
 * the browser asks for. Only its texts are fetched.
 *
 * @throws Error where these cannot be had
 */
export async function startLanguage(load: TextLoaders): Promise<void> {
  await i18next
    .use(textsFrom(load))
    .use(LanguageDetector)
    .use(initReactI18next)
    .init({
      supportedLngs: languages.map(({ code }) => code),
      nonExplicitSupportedLngs: true,
      load: 'languageOnly',
      // English for those whose language is none of these; a language that is there has all texts.
      fallbackLng: (language) => (language ? [] : ['en']),
      ns: defaultNamespace,
      defaultNS: defaultNamespace,
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      detection: {
        order: ['querystring', 'localStorage', 'navigator'],
        lookupQuerystring: parameter,
        lookupLocalStorage: parameter,
        caches: ['localStorage'],
      },
    });
  if (!hasTexts(currentLanguage())) throw new Error('The texts of the page could not be had');
}

/** The language of the page. */
export function currentLanguage(): Language {
  return languages.find(({ code }) => code === i18next.resolvedLanguage)?.code ?? 'en';
}

const hasTexts = (language: Language) => i18next.hasResourceBundle(language, defaultNamespace);

/**
 * Chooses a language, once its texts are there.
 *
 * @returns whether they could be had; if not, the language stays
 */
async function chooseLanguage(language: Language): Promise<boolean> {
  await i18next.loadLanguages(language);
  if (!hasTexts(language)) return false;
  await i18next.changeLanguage(language);
  return true;
}

/** The language of the page, and how to choose another. The address follows where it names one. */
export function useLanguage(): [Language, typeof chooseLanguage] {
  useTranslation();
  return [currentLanguage(), chooseLanguage];
}
