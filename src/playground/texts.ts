import type { TextLoaders } from '../web/app/language';

/** The texts of the playground; what GraphiQL says of itself it says in English. */
export const textLoaders: TextLoaders = {
  kk: async () => ({ app: (await import('./locales/kk.json')).default }),
  ru: async () => ({ app: (await import('./locales/ru.json')).default }),
  en: async () => ({ app: (await import('./locales/en.json')).default }),
};
