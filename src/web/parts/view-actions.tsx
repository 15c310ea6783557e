import './view-actions.css';
import { type DocumentNode, print } from 'graphql';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Figure, Table } from '../../figures';
import { shareLink } from '../../playground/share-link';
import { useLanguage } from '../app/language';
import { CopyButton } from './copy-button';
import { csvPath } from './csv-path';
import { embedPath } from './embed-path';
import { saveFile } from './save-file';

const Cite = lazy(async () => ({ default: (await import('../citing/cite')).Cite }));

interface ViewActionsProps {
  /** The query that the view asks. */
  readonly query: DocumentNode;
  readonly variables: object;
  /** The answer that the view shows. */
  readonly data: object | undefined;
  /** The table of the same. */
  readonly table?: Table;
  /** The figure that shows the same in somebody else's page, by default the table. */
  readonly embed?: Figure;
  /** Further actions of the view, each an `li`. */
  readonly children?: ReactNode;
}

/** What else can be done with what a view shows: its very query, the answer itself, a table, a citation, a figure. */
export function ViewActions(props: ViewActionsProps) {
  const { query, variables, data, table, embed, children } = props;
  const { t } = useTranslation('parts');
  const [language] = useLanguage();
  const figure = embed ?? (table && { figure: 'table' as const, ...table });
  const citation = useId();
  const [isCiting, setIsCiting] = useState(false);
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
          <CopyButton text={location.href} label={t('actions.link')} done={t('actions.copied')} />
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
        {table && (
          <li>
            <a href={csvPath(table, language)} download>
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
        {figure && (
          <li>
            <Link to={embedPath(figure)}>{t('actions.embed')}</Link>
          </li>
        )}
        {children}
      </ul>
      <Suspense>{isCiting && <Cite id={citation} />}</Suspense>
    </div>
  );
}
