import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { openAnew } from '../client/open-anew';
import { Notice } from '../parts/notice';
import { Unfetched } from './unfetched';

/** What is shown when a view cannot be fetched, or fails itself. */
export function Crash() {
  const { t } = useTranslation();
  const { t: part } = useTranslation('parts');
  const error = useRouteError();
  const [tries, setTries] = useState(0);
  const again = async () => {
    if (!(await openAnew())) setTries(tries + 1);
  };
  return (
    // A further failure is read out as well.
    <Notice key={tries} kind="alert" title={t('crash.title')}>
      <p>
        {error instanceof Unfetched
          ? part('answer.unreachable')
          : error instanceof Error
            ? error.message
            : String(error)}
      </p>
      <p className="crash-ways">
        <button type="button" onClick={again}>
          {part('answer.again')}
        </button>
        <a href="/">{t('crash.home')}</a>
      </p>
    </Notice>
  );
}
