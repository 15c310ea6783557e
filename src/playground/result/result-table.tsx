import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../web/app/language';
import type { AnswerList, Cell } from './answer-lists';
import { type Order, sortRows } from './sort-rows';

/** More rows than this make a page slow, and nobody reads them. */
const shownRows = 500;

function CellText({ cell }: { readonly cell: Cell | undefined }) {
  if (cell === null || cell === undefined) return null;
  const text = String(cell);
  return /^https?:\/\//.test(text) ? (
    <a href={text} target="_blank" rel="noreferrer">
      {text}
    </a>
  ) : (
    <bdi>{text}</bdi>
  );
}

/** The next order when a heading is pressed: ascending, descending, as it came. */
function nextOrder(order: Order | undefined, column: string): Order | undefined {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** One list of the answer as a table that is ordered by its headings. */
export function ResultTable({ list }: { readonly list: AnswerList }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [order, setOrder] = useState<Order>();
  const { columns, rows } = list;
  if (rows.length === 0) return <p className="atazan-result-none">{t('result.noRows')}</p>;
  const shown = sortRows(rows, order, language).slice(0, shownRows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="atazan-table" tabIndex={0} aria-label={t('result.table')}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={order?.column === column ? order.direction : 'none'}
              >
                <button type="button" onClick={() => setOrder(nextOrder(order, column))}>
                  {column}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else that tells it apart
            <tr key={index}>
              {columns.map((column) => (
                <td key={column} data-type={typeof row[column]}>
                  <CellText cell={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownRows && (
        <p>{t('result.more', { shown: shownRows, count: rows.length })}</p>
      )}
    </section>
  );
}
