import { useLanguage } from '../app/language';

/** Writes numbers as the reader's language does. Not every browser knows Kazakh, which writes them as Russian does. */
export function useNumber(): (value: number) => string {
  const [language] = useLanguage();
  const format = new Intl.NumberFormat(language === 'kk' ? 'ru' : language, {
    maximumFractionDigits: 6,
  });
  return (value) => format.format(value);
}
