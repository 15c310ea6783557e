import { Fragment, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/language';
import { Validity } from '../../parts/date-text';
import { EdgeLabel } from '../../parts/edge-label';
import { EntityLink } from '../../parts/entity-link';
import { FactEvidence } from '../../parts/fact-row';
import { useLabels } from '../../parts/labels';
import { RoleTitle } from '../../parts/role-title';
import { TypeBadge } from '../../parts/type-badge';
import { useNumber } from '../../parts/use-number';
import type { GraphEdge, GraphNode } from './graph-data';
import { type GraphChange, type GraphValues, openOf, remove, toggleOpen } from './graph-state';
import type { ShownGraph } from './shown';

interface GraphTableProps {
  readonly shown: ShownGraph;
  readonly values: GraphValues;
  /** Changes the address; `isStep` makes it a step that can be undone. */
  change(change: GraphChange, isStep: boolean): void;
  /** Chooses an entity and shows it in the drawing. */
  onFind(slug: string): void;
}

interface Column<Row> {
  readonly name: string;
  cell(row: Row): ReactNode;
  /** By what rows are ordered; a column without stands as it is. */
  key?(row: Row): string | number;
}

/** How many rows a page has. */
const pageSize = 50;

interface SortableProps<Row> extends Pick<GraphTableProps, 'values' | 'change'> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  id(row: Row): string;
  /** What stands below a row that is opened. */
  detail?(row: Row): ReactNode;
}

/** Rows ordered by the column that the address names: `name`, or `-name` from the end. */
function useSorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: string) {
  const [language] = useLanguage();
  const name = sort.replace(/^-/, '');
  const key = columns.find((column) => column.name === name)?.key;
  return useMemo(() => {
    if (!key) return rows;
    const { compare } = new Intl.Collator(language, { numeric: true });
    const sorted = rows
      .map((row) => ({ row, key: String(key(row)) }))
      .sort((one, other) => compare(one.key, other.key))
      .map(({ row }) => row);
    return sort.startsWith('-') ? sorted.reverse() : sorted;
  }, [rows, key, sort, language]);
}

function Sortable<Row>(props: SortableProps<Row>) {
  const { caption, columns, rows, id, detail, values, change } = props;
  const { t } = useTranslation('graph');
  const number = useNumber();
  const sorted = useSorted(rows, columns, values.sort);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(Math.max(1, Math.trunc(Number(values.page)) || 1), pages);
  const order = (name: string) =>
    values.sort === name ? 'ascending' : values.sort === `-${name}` ? 'descending' : 'none';
  const turn = (to: number) => change({ page: String(to) }, true);
  if (rows.length === 0) return <p className="quiet">{t('left')}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="graph-table" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, key }) => (
                <th key={name} scope="col" aria-sort={key ? order(name) : undefined}>
                  {key ? (
                    <button
                      type="button"
                      onClick={() =>
                        change(
                          {
                            sort: order(name) === 'ascending' ? `-${name}` : name,
                            page: undefined,
                          },
                          false,
                        )
                      }
                    >
                      {t(`column.${name}`)}
                    </button>
                  ) : (
                    t(`column.${name}`)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice((page - 1) * pageSize, page * pageSize).map((row) => {
              const opened = detail?.(row);
              return (
                <Fragment key={id(row)}>
                  <tr>
                    {columns.map(({ name, cell }) => (
                      <td key={name}>{cell(row)}</td>
                    ))}
                  </tr>
                  {opened && (
                    <tr>
                      <td colSpan={columns.length} className="graph-detail">
                        {opened}
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </section>
      {pages > 1 && (
        <nav className="graph-pages" aria-label={t('pages')}>
          <button type="button" disabled={page === 1} onClick={() => turn(page - 1)}>
            {t('previous')}
          </button>
          <span>{t('pageOf', { page: number(page), pages: number(pages) })}</span>
          <button type="button" disabled={page === pages} onClick={() => turn(page + 1)}>
            {t('next')}
          </button>
        </nav>
      )}
    </>
  );
}

function isPicked({ pick }: GraphValues, edge: string): boolean {
  return pick === `edge:${edge}`;
}

function useEdgeColumns({ shown, values, change }: GraphTableProps): readonly Column<GraphEdge>[] {
  const { t } = useTranslation('graph');
  const labels = useLabels();
  const nodes = new Map(shown.nodes.map((node) => [node.slug, node]));
  const end = (name: 'subject' | 'object'): Column<GraphEdge> => ({
    name,
    key: (edge) => nodes.get(edge[name].slug)?.name ?? '',
    cell: (edge) => {
      const node = nodes.get(edge[name].slug);
      return node && <EntityLink entity={node} />;
    },
  });
  return [
    end('subject'),
    {
      name: 'edge',
      key: ({ type }) => labels.edgeType(type),
      cell: ({ type, role }) => (
        <>
          <EdgeLabel type={type} /> {role && <RoleTitle role={role} className="quiet" />}
        </>
      ),
    },
    end('object'),
    {
      name: 'time',
      key: ({ since, until }) => since ?? until ?? '',
      cell: ({ since, until }) => <Validity since={since} until={until} />,
    },
    {
      name: 'evidence',
      key: ({ statementCount }) => statementCount,
      cell: ({ id, statementCount }) => (
        <button
          type="button"
          aria-expanded={isPicked(values, id)}
          onClick={() => change({ pick: isPicked(values, id) ? undefined : `edge:${id}` }, false)}
        >
          {t('statements', { count: statementCount })}
        </button>
      ),
    },
  ];
}

function useNodeColumns(props: GraphTableProps): readonly Column<GraphNode>[] {
  const { shown, values, change, onFind } = props;
  const { t } = useTranslation('graph');
  const labels = useLabels();
  const open = openOf(values);
  const ends = shown.edges.flatMap(({ subject, object }) => [subject.slug, object.slug]);
  const degrees = Map.groupBy(ends, (slug) => slug);
  const degree = ({ slug }: GraphNode) => degrees.get(slug)?.length ?? 0;
  return [
    { name: 'name', key: ({ name }) => name, cell: (node) => <EntityLink entity={node} /> },
    {
      name: 'type',
      key: ({ type }) => labels.entityType(type),
      cell: ({ type }) => <TypeBadge type={type} isNamed />,
    },
    { name: 'edges', key: degree, cell: degree },
    {
      name: 'acts',
      cell: (node) => (
        <span className="graph-acts">
          <button type="button" onClick={() => onFind(node.slug)}>
            {t('find')}
          </button>
          <button type="button" onClick={() => change(toggleOpen(values, node.slug), true)}>
            {open.includes(node.slug) ? t('collapse') : t('expand')}
          </button>
          <button type="button" onClick={() => change(remove(values, node.slug), true)}>
            {t('remove')}
          </button>
        </span>
      ),
    },
  ];
}

/** The same graph as a table, of its edges or of its nodes: what the canvas shows, for keyboard and screen reader. */
export function GraphTable(props: GraphTableProps) {
  const { t } = useTranslation('graph');
  const number = useNumber();
  const { shown, values, change } = props;
  const edgeColumns = useEdgeColumns(props);
  const nodeColumns = useNodeColumns(props);
  const isNodes = values.table === 'nodes';
  const tabs = [
    { table: undefined, isShown: !isNodes, name: 'edges', count: shown.edges.length },
    { table: 'nodes', isShown: isNodes, name: 'nodes', count: shown.nodes.length },
  ] as const;
  return (
    <section aria-labelledby="table" className="card">
      <h2 id="table">{t('table')}</h2>
      <div className="graph-tabs">
        {tabs.map(({ table, isShown, name, count }) => (
          <button
            key={name}
            type="button"
            className="toggle"
            aria-pressed={isShown}
            onClick={() => change({ table, sort: undefined, page: undefined }, false)}
          >
            {t(name)} {number(count)}
          </button>
        ))}
      </div>
      {isNodes ? (
        <Sortable
          caption={t('nodes')}
          columns={nodeColumns}
          rows={shown.nodes}
          id={({ slug }) => slug}
          values={values}
          change={change}
        />
      ) : (
        <Sortable
          caption={t('edges')}
          columns={edgeColumns}
          rows={shown.edges}
          id={({ id }) => id}
          detail={({ id }) => isPicked(values, id) && <FactEvidence id={id} />}
          values={values}
          change={change}
        />
      )}
    </section>
  );
}
