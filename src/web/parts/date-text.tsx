import { useTranslation } from 'react-i18next';
import { useLanguage } from '../app/language';

/**
 * Writes a date of ISO 8601 as exactly as it is known. Not every browser knows the Kazakh names of months, so that
 * they stand among the texts.
 */
export function useDateFormat(): (date: string) => string {
  const { t } = useTranslation('parts');
  const [language] = useLanguage();
  return (date) => {
    const [year = '', month, day] = date.split('-');
    if (!month) return t('date.year', { year });
    if (language === 'kk') {
      const name = t(`date.month.${Number(month)}`);
      return day
        ? t('date.day', { year, month: name, day: Number(day) })
        : t('date.monthOfYear', { year, month: name });
    }
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      year: 'numeric',
      month: 'long',
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
    });
    return format.format(new Date(`${date}${day ? '' : '-01'}T00:00:00Z`));
  };
}

/** Writes a date where there is little room: a day without its year, a month with it. */
export function useShortDateFormat(): (date: string) => string {
  const { t } = useTranslation('parts');
  const [language] = useLanguage();
  return (date) => {
    const [year = '', month, day] = date.split('-');
    if (!month) return year;
    const name =
      language === 'kk'
        ? t(`date.monthShort.${Number(month)}`)
        : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
            month: 'short',
            timeZone: 'UTC',
          }).format(new Date(`${year}-${month}-01T00:00:00Z`));
    return day ? `${Number(day)} ${name}` : `${name} ${year}`;
  };
}

/**
 * A date as exactly as it is known.
 *
 * @param date a day, a month or a year of ISO 8601
 */
export function DateText({ date }: { readonly date: string }) {
  const format = useDateFormat();
  return <time dateTime={date}>{format(date)}</time>;
}

/** From when until when something held; nothing where neither is known. */
export function Validity({
  since,
  until,
}: {
  readonly since: string | null;
  readonly until: string | null;
}) {
  const { t } = useTranslation('parts');
  const format = useDateFormat();
  if (!since && !until) return null;
  const key = since && until ? 'between' : since ? 'since' : 'until';
  return (
    <span className="validity">
      {t(`validity.${key}`, { since: since && format(since), until: until && format(until) })}
    </span>
  );
}
