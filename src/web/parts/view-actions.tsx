import './view-actions.css';
import { type DocumentNode, print } from 'graphql';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Figure } from '../../figures';
import { shareLink } from '../../playground/share-link';
import { Cite } from './cite';
import { embedPath } from './embed-path';
import { saveFile } from './save-file';
import { useCopy } from './use-copy';

interface ViewActionsProps {
  /** The query that the view asks. */
  readonly query: DocumentNode;
  readonly variables: object;
  /** The answer that the view shows. */
  readonly data: object | undefined;
  /** Where the same is to be had as CSV. */
  readonly csv?: string;
  /** The figure that shows the same in somebody else's page. */
  readonly embed?: Figure;
  /** Further actions of the view, each an `li`. */
  readonly children?: ReactNode;
}

/** What else can be done with what a view shows: its very query, the answer itself, a table, a citation, a figure. */
export function ViewActions({ query, variables, data, csv, embed, children }: ViewActionsProps) {
  const { t } = useTranslation('parts');
  const citation = useId();
  const [isCiting, setIsCiting] = useState(false);
  const { copy, isCopied } = useCopy();
  const openQuery = async () => {
    const tab = { query: print(query), variables: JSON.stringify(variables, null, 2) };
    location.assign(await shareLink(tab, '/playground/'));
  };
  const saveJson = () => {
    const json = JSON.stringify(data, null, 2);
    saveFile('atazan.json', new Blob([json], { type: 'application/json' }));
  };
  return (
    <div>
      <ul className="view-actions" aria-label={t('actions.label')}>
        <li>
          <button type="button" onClick={() => copy(location.href)}>
            {isCopied(location.href) ? t('actions.copied') : t('actions.link')}
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
        <li>
          <button
            type="button"
            aria-expanded={isCiting}
            aria-controls={isCiting ? citation : undefined}
            onClick={() => setIsCiting(!isCiting)}
          >
            {t('actions.cite')}
          </button>
        </li>
        {embed && (
          <li>
            <Link to={embedPath(embed)}>{t('actions.embed')}</Link>
          </li>
        )}
        {children}
      </ul>
      {isCiting && <Cite id={citation} />}
    </div>
  );
}
