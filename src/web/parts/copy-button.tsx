import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface CopyButtonProps {
  readonly text: string;
  /** What the button says, and what it says once the text is copied. */
  readonly label: string;
  readonly done: string;
}

/** Copies a text to the clipboard; where the browser refuses that, the text can be copied by hand. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const { t } = useTranslation('parts');
  const [copied, setCopied] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const copy = () =>
    // Pages that are not served safely have no clipboard at all.
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(text))
      .then(
        () => setCopied(text),
        () => setRefused(text),
      );
  return (
    <>
      <button type="button" onClick={copy}>
        {copied === text ? done : label}
      </button>
      {refused === text && (
        <span role="alert">
          <label>
            {t('copy.refused')}{' '}
            <input
              readOnly
              value={text}
              // biome-ignore lint/a11y/noAutofocus: it is what was asked for, ready to be copied.
              autoFocus
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </label>
        </span>
      )}
    </>
  );
}
