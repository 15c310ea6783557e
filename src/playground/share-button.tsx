import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../web/app/language';
import { Notice } from './notice';
import { shareLink } from './share-link';

/** Copies a link to the current tab; where the clipboard is closed to us, shows the link to be copied. */
export function ShareButton() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [notice, setNotice] = useState('');
  const [link, setLink] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!link) return;
    dialog.current?.showModal();
    field.current?.select();
  }, [link]);

  const share = async () => {
    const made = await shareLink({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
    try {
      await navigator.clipboard.writeText(made);
      setNotice(t('share.copied'));
    } catch {
      setLink(made);
    }
  };

  return (
    <>
      <ToolbarButton label={t('share.button')} onClick={share}>
        <svg
          className="graphiql-toolbar-icon"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path
            d="M9.5 14.5a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7l-1 1M14.5 9.5a4 4 0 0 0-5.7 0l-3.3 3.3a4 4 0 0 0 5.7 5.7l1-1"
            strokeLinecap="round"
          />
        </svg>
      </ToolbarButton>
      <Notice text={notice} onEnd={() => setNotice('')} />
      <dialog ref={dialog} className="atazan-link" lang={language} onClose={() => setLink('')}>
        <form method="dialog">
          <label>
            {t('share.copyThis')}
            <input
              ref={field}
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
          <button type="submit">{t('share.close')}</button>
        </form>
      </dialog>
    </>
  );
}
