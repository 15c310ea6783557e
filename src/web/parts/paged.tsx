import './paged.css';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PageFragment } from '../generated/graphql';
import { useNumber } from './use-number';
import { useUrlState } from './use-url-state';

/** How a page of a connection is asked for. */
export interface PageVariables {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

function usePageState(list: string) {
  const defaults = useMemo(() => ({ [`${list}.after`]: '', [`${list}.before`]: '' }), [list]);
  return useUrlState(defaults);
}

/**
 * The page of a list that the address names, as variables of its query.
 *
 * @param list names the list among those of the view
 * @param size how many a page has
 */
export function usePage(list: string, size = 25): PageVariables {
  const { values } = usePageState(list);
  const after = values[`${list}.after`] || null;
  const before = values[`${list}.before`] || null;
  return before
    ? { first: null, after: null, last: size, before }
    : { first: size, after, last: null, before: null };
}

interface PagedProps {
  /** The name that `usePage` was given. */
  readonly list: string;
  readonly totalCount: number;
  readonly pageInfo: PageFragment;
  /** Said where there is nothing. */
  readonly empty: string;
  readonly children: ReactNode;
}

/** A page of a list, how many there are, and links to the pages before and after. */
export function Paged({ list, totalCount, pageInfo, empty, children }: PagedProps) {
  const { t } = useTranslation('parts');
  const number = useNumber();
  const { href } = usePageState(list);
  const after = `${list}.after`;
  const before = `${list}.before`;
  const place = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const first = pageInfo.startCursor;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its beginning.
  useEffect(() => {
    if (!turned.current) return;
    turned.current = false;
    place.current?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [first]);
  const turn = () => {
    turned.current = true;
  };
  if (totalCount === 0) return <p className="quiet">{empty}</p>;
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;
  return (
    <div className="paged" ref={place} tabIndex={-1}>
      {children}
      <nav className="paged-nav" aria-label={t('paged.label')}>
        <span className="quiet">
          {t('paged.total', { count: totalCount, shown: number(totalCount) })}
        </span>
        {hasPreviousPage && startCursor && (
          <Link
            rel="prev"
            preventScrollReset
            onClick={turn}
            to={href({ [after]: undefined, [before]: startCursor })}
          >
            {t('paged.previous')}
          </Link>
        )}
        {hasNextPage && endCursor && (
          <Link
            rel="next"
            preventScrollReset
            onClick={turn}
            to={href({ [after]: endCursor, [before]: undefined })}
          >
            {t('paged.next')}
          </Link>
        )}
      </nav>
    </div>
  );
}
