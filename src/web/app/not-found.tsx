import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { viewPaths } from '../../view-paths';
import { Notice } from '../parts/notice';
import { useTitle } from '../parts/use-title';

/** What is shown where there is no view, or nothing that a view could be of. */
export function NotFound({ what }: { readonly what?: string }) {
  const { t } = useTranslation();
  useTitle(t('notFound.title'));
  return (
    <Notice title={t('notFound.title')}>
      <p>{what ? t('notFound.thing', { what }) : t('notFound.page')}</p>
      <p>
        <Link to={viewPaths.home}>{t('notFound.home')}</Link>
      </p>
    </Notice>
  );
}
