import './view-actions.css';
import { type DocumentNode, print } from 'graphql';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shareLink } from '../../playground/share-link';

interface ViewActionsProps {
  /** The query that the view asks. */
  readonly query: DocumentNode;
  readonly variables: object;
  /** The answer that the view shows. */
  readonly data: object | undefined;
  /** Where the same is to be had as CSV. */
  readonly csv?: string;
  /** Further actions, such as to cite or to embed. */
  readonly children?: ReactNode;
}

/** What else can be done with what a view shows: its very query, the answer itself, a table. */
export function ViewActions({ query, variables, data, csv, children }: ViewActionsProps) {
  const { t } = useTranslation('parts');
  const [isCopied, setIsCopied] = useState(false);
  const openQuery = async () => {
    const tab = { query: print(query), variables: JSON.stringify(variables, null, 2) };
    location.assign(await shareLink(tab, '/playground/'));
  };
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    setIsCopied(true);
  };
  const saveJson = () => {
    const link = document.createElement('a');
    const blob = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
    link.href = URL.createObjectURL(blob);
    link.download = 'atazan.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <ul className="view-actions" aria-label={t('actions.label')}>
      <li>
        <button type="button" onClick={copyLink}>
          {isCopied ? t('actions.copied') : t('actions.link')}
        </button>
      </li>
      <li>
        <button type="button" onClick={openQuery}>
          {t('actions.graphql')}
        </button>
      </li>
      <li>
        <button type="button" disabled={!data} onClick={saveJson}>
          {t('actions.json')}
        </button>
      </li>
      {csv && (
        <li>
          <a href={csv} download>
            {t('actions.csv')}
          </a>
        </li>
      )}
      {children}
    </ul>
  );
}
