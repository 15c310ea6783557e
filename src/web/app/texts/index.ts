import type { TextLoaders, Texts } from '../language';

/** `views/entity/locales/kk.json` holds the texts of the namespace `entity`, `app/locales/kk.json` those of `app`. */
function byNamespace(files: Texts): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [path.split('/').at(-3), texts]),
  );
}

/** The texts of the explorer, a file a language: a reader fetches those of one. */
export const textLoaders: TextLoaders = {
  kk: async () => byNamespace((await import('./kk')).files),
  ru: async () => byNamespace((await import('./ru')).files),
  en: async () => byNamespace((await import('./en')).files),
};
