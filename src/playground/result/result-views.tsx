import { useGraphiQL } from '@graphiql/react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../web/app/language';
import { saveFile } from '../../web/parts/save-file';
import { type AnswerList, listsOf } from './answer-lists';
import { csvOf } from './csv';
import { ResultTable } from './result-table';

const ResultGraph = lazy(async () => ({ default: (await import('./result-graph')).ResultGraph }));

const views = ['text', 'table', 'graph'] as const;
type View = (typeof views)[number];

/** The data of an answer; none while there is no answer, or one that has errors alone. */
function dataOf(response: string | null | undefined): unknown {
  if (!response) return undefined;
  try {
    return JSON.parse(response).data ?? undefined;
  } catch {
    return undefined;
  }
}

function saveCsv(list: AnswerList): void {
  const content = new Blob([csvOf(list)], { type: 'text/csv' });
  saveFile(`${list.path || 'answer'}.csv`, content);
}

/** Shows the answer of the tab as a table or as a graph, in place of its text, and saves it as CSV. */
export function ResultViews() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  const [view, setView] = useState<View>('text');
  const [path, setPath] = useState('');
  const data = useMemo(() => dataOf(response), [response]);
  const lists = useMemo(() => listsOf(data), [data]);
  const list = lists.find((one) => one.path === path) ?? lists[0];
  // An answer without data has nothing but words.
  const shown = response && data === undefined ? 'text' : view;
  return (
    <section className="atazan-result" data-view={shown} lang={language}>
      {shown !== 'text' && data === undefined && (
        <p className="atazan-result-none">{t('result.nothing')}</p>
      )}
      {shown === 'table' && list && <ResultTable key={list.path} list={list} />}
      {shown === 'graph' && data !== undefined && (
        <Suspense fallback={<p className="atazan-result-none">{t('result.loading')}</p>}>
          <ResultGraph data={data} />
        </Suspense>
      )}
      <div className="atazan-result-bar">
        <fieldset className="switch">
          <legend className="visually-hidden">{t('result.label')}</legend>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === shown}
              onClick={() => setView(one)}
            >
              {t(`result.${one}`)}
            </button>
          ))}
        </fieldset>
        {shown === 'table' && list && (
          <select
            aria-label={t('result.list')}
            value={list.path}
            onChange={(event) => setPath(event.currentTarget.value)}
          >
            {lists.map((one) => (
              <option key={one.path} value={one.path}>
                {one.path || t('result.answer')} ({one.rows.length})
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          className="atazan-result-csv"
          disabled={!list?.rows.length}
          aria-label={t('result.saveCsv')}
          title={t('result.saveCsv')}
          onClick={() => list && saveCsv(list)}
        >
          {t('result.csv')}
        </button>
      </div>
    </section>
  );
}
