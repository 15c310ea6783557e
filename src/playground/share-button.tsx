import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useRef, useState } from 'react';
import { shareLink } from './share-link';

const confirmedForMs = 2_500;

/** Copies a link to the current tab; where the clipboard is closed to us, shows the link to be copied. */
export function ShareButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [isCopied, setCopied] = useState(false);
  const [link, setLink] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);

  const share = async () => {
    const made = await shareLink({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
    history.replaceState(null, '', made);
    try {
      await navigator.clipboard.writeText(made);
      setCopied(true);
      setTimeout(() => setCopied(false), confirmedForMs);
    } catch {
      setLink(made);
      dialog.current?.showModal();
    }
  };

  return (
    <>
      <ToolbarButton label="Copy a link to this query" onClick={share}>
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
      <output className="atazan-copied" hidden={!isCopied}>
        Link copied
      </output>
      <dialog ref={dialog} className="atazan-link">
        <form method="dialog">
          <label>
            Copy this link
            <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
}
