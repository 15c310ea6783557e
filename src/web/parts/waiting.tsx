import './waiting.css';
import { useTranslation } from 'react-i18next';

/** Says that something is awaited while what was there before still stands. Seen only where that takes a while. */
export function Waiting() {
  const { t } = useTranslation('parts');
  return (
    <p className="loading waiting" role="status">
      {t('answer.loading')}
    </p>
  );
}
