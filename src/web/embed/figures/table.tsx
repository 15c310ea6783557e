import '../../parts/plain-table.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EmbedStateDocument, type RelationType } from '../../generated/graphql';
import { DateText } from '../../parts/date-text';
import { edgeGroups } from '../../parts/edge-groups';
import { EdgeLabel } from '../../parts/edge-label';
import { entityPath } from '../../parts/entity-link';
import { sourcePath } from '../../parts/source-link';
import { useNumber } from '../../parts/use-number';
import type { FigureProps } from '../figure';
import { Failure, FigureAnswer, Frame } from '../frame';
import { type DataRow, type ShownColumn, shownColumns } from './columns';

/** How many rows are shown where the address does not say. */
const defaultLimit = '100';

interface Rows {
  readonly rows?: readonly DataRow[];
  readonly failure?: string;
}

/** The rows of a table of `/data`, or what the server says against the question. */
async function fetchRows(address: string): Promise<Rows> {
  const response = await fetch(address, { credentials: 'omit' });
  const body = (await response.json()) as DataRow[] | { errors: { message: string }[] };
  return 'errors' in body
    ? { failure: body.errors.map(({ message }) => message).join('\n') }
    : { rows: body };
}

function useRows(address: string): Rows {
  const [rows, setRows] = useState<Rows>({});
  useEffect(() => {
    fetchRows(address).then(setRows, (reason: unknown) => setRows({ failure: String(reason) }));
  }, [address]);
  return rows;
}

const isDate = (value: string) => /^\d{4}(?:-\d{2}){0,2}$/.test(value);

/** A value as readers know it: edges and dates in words, numbers as the language writes them. */
function Value({ value }: { readonly value: unknown }) {
  const { t } = useTranslation('embed');
  const number = useNumber();
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return t(value ? 'table.yes' : 'table.no');
  if (typeof value === 'number') return number(value);
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  if (text in edgeGroups) return <EdgeLabel type={text as RelationType} />;
  if (isDate(text)) return <DateText date={text} />;
  return <bdi>{text}</bdi>;
}

function Cell({ row, column }: { readonly row: DataRow; readonly column: ShownColumn }) {
  const { t } = useTranslation('embed');
  const value = row[column.name];
  const slug = column.slug && row[column.slug];
  const isNumber = typeof value === 'number';
  const shown = <Value value={value} />;
  const path = column.leadsTo === 'source' ? sourcePath : entityPath;
  return (
    <td
      className={isNumber ? 'number' : undefined}
      data-label={t(`columns.${column.name}`, { defaultValue: column.name })}
    >
      {column.leadsTo && slug ? <Link to={path(String(slug))}>{shown}</Link> : shown}
    </td>
  );
}

function Grid({ rows, title }: { readonly rows: readonly DataRow[]; readonly title: string }) {
  const { t } = useTranslation('embed');
  const columns = shownColumns(rows);
  if (rows.length === 0) return <p className="quiet">{t('table.empty')}</p>;
  return (
    <table className="plain-table embed-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {t(`columns.${name}`, { defaultValue: name })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={JSON.stringify(row)}>
            {columns.map((column) => (
              <Cell key={column.name} row={row} column={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the rows are about, in the explorer; the list of tables where that is nothing in particular. */
function viewOf({ of, on, about, source }: FigureProps['parameters']): string {
  const slug = of ?? on ?? about;
  if (slug) return entityPath(slug);
  return source ? sourcePath(source) : '/data/';
}

/** Any table of `/data`. */
export default function Table({ parameters }: FigureProps) {
  const { i18n } = useTranslation('embed');
  const { t: parts } = useTranslation('parts');
  const { name = '', limit = defaultLimit, ...asked } = parameters;
  const query = new URLSearchParams({ ...asked, limit, lang: i18n.language });
  const { rows, failure } = useRows(`/data/${encodeURIComponent(name)}.json?${query}`);
  const [result] = useQuery({ query: EmbedStateDocument, pause: !rows });
  const title = parts(`tables.${name}`, { defaultValue: name });
  if (failure) return <Failure message={failure} />;
  return (
    <FigureAnswer result={result} of={name}>
      {({ stats }) =>
        rows && (
          <Frame title={title} view={viewOf(parameters)} asOf={parameters.asOf} stats={stats}>
            <Grid rows={rows} title={title} />
          </Frame>
        )
      }
    </FigureAnswer>
  );
}
