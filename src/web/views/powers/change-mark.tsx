import { useTranslation } from 'react-i18next';
import { type Change, changeSigns } from '../../parts/power-change';

/** A sign and a word for how something stands under two texts. */
export function ChangeMark({ change }: { readonly change: Change }) {
  const { t } = useTranslation('powers');
  return (
    <span className="change-mark" data-change={change}>
      <span aria-hidden="true">{changeSigns[change]}</span> {t(`change.${change}`)}
    </span>
  );
}
