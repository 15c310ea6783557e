import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Notice } from '../parts/notice';

/** What is shown when a view itself fails. */
export function Crash() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <main className="frame-main">
      <Notice kind="alert" title={t('crash.title')}>
        <p>{error instanceof Error ? error.message : String(error)}</p>
        <p>
          <a href="/">{t('crash.home')}</a>
        </p>
      </Notice>
    </main>
  );
}
