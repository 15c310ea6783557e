import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UseQueryState } from 'urql';
import type { GraphStateFragment } from '../generated/graphql';
import { Answer } from '../parts/answer';
import { DateText } from '../parts/date-text';
import { tellHost } from './host';

/** Says what is wrong, to the reader and to the page that the figure stands in. */
export function Failure({ message }: { readonly message: string }) {
  useEffect(() => tellHost({ type: 'error', message }), [message]);
  return (
    <div className="notice alert" role="alert">
      <p>{message}</p>
    </div>
  );
}

interface FrameProps {
  readonly title: string;
  /** What stands before the title. */
  readonly sign?: ReactNode;
  /** Where the same stands in the explorer, with all evidence. */
  readonly view: string;
  /** How many sources the figure rests on, where that is known. */
  readonly sources?: number;
  /** The day as of which it was asked for. */
  readonly asOf: string | undefined;
  readonly stats: GraphStateFragment;
  readonly children: ReactNode;
}

/** A figure with its title above, and below it where it is from, on how many sources it rests, and as of when. */
export function Frame({ title, sign, view, sources, asOf, stats, children }: FrameProps) {
  const { t, i18n } = useTranslation('embed');
  useEffect(() => {
    document.title = `${title} · Atazan`;
    tellHost({ type: 'load', title });
  }, [title]);
  const day = asOf ?? stats.changedAt?.slice(0, 10);
  const address = new URL(view, location.origin);
  address.searchParams.set('lang', i18n.language);
  return (
    <>
      <header className="embed-head">
        <h1>
          {sign}
          <bdi>{title}</bdi>
        </h1>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is higher than its place scrolls by keyboard too. */}
      <main className="embed-body" tabIndex={0}>
        {children}
      </main>
      <footer className="embed-foot">
        <Link to={`${address.pathname}${address.search}`}>Atazan</Link>
        {sources !== undefined && <span>{t('sources', { count: sources })}</span>}
        {day && (
          <span>
            {t('asOf')} <DateText date={day} />
          </span>
        )}
      </footer>
    </>
  );
}

interface FigureAnswerProps<Data> {
  readonly result: UseQueryState<Data>;
  /** What is asked about, said where the graph does not know it. */
  readonly of: string;
  /** The figure; null where the graph does not know what is asked about. */
  readonly children: (data: Data) => ReactNode;
}

/** The answer to the query of a figure. */
export function FigureAnswer<Data>({ result, of, children }: FigureAnswerProps<Data>) {
  const { t } = useTranslation('embed');
  const message = result.error?.message;
  useEffect(() => {
    if (message) tellHost({ type: 'error', message });
  }, [message]);
  return (
    <Answer result={result}>
      {(data) => children(data) ?? <Failure message={t('unknown', { of })} />}
    </Answer>
  );
}
