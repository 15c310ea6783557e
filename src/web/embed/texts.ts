import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../app/language';

type Texts = Record<string, unknown>;

/** Those of the parts and of the figures, a file a language and room: a figure fetches two. */
const files = import.meta.glob<Texts>(['../parts/locales/*.json', './locales/*.json'], {
  import: 'default',
});

async function textsOf(folder: string, language: Language): Promise<Texts> {
  return (await files[`${folder}/locales/${language}.json`]?.()) ?? {};
}

/** Takes the texts of one language, which stays the only one. Nothing is kept in the browser. */
export async function startTexts(language: Language): Promise<void> {
  const [parts, embed] = await Promise.all([textsOf('../parts', language), textsOf('.', language)]);
  await i18next.use(initReactI18next).init({
    lng: language,
    supportedLngs: [language],
    resources: { [language]: { parts, embed } },
    defaultNS: 'embed',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}
