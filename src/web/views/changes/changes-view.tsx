import '../../parts/filters.css';
import './changes.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ChangesDocument, FreshnessDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { DateText } from '../../parts/date-text';
import { TextField } from '../../parts/text-field';
import { useTitle } from '../../parts/use-title';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { ChangeItem } from './change-item';

const defaults = { since: '', after: '' };

/** How many changes a page has. */
const first = 50;

/** The revision that an address names; undefined where it names none. */
function revisionNamed(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

interface ChangesProps {
  readonly since: number;
  readonly after: string;
  /** The address of the page that follows a cursor. */
  hrefAfter(cursor: string): string;
}

function Changes({ since, after, hrefAfter }: ChangesProps) {
  const { t } = useTranslation('changes');
  const variables = { since, after: after || null, first };
  const [result] = useQuery({ query: ChangesDocument, variables });
  return (
    <>
      <Answer result={result}>
        {({ changes }) => {
          const last = changes.length === first ? changes.at(-1) : undefined;
          if (changes.length === 0) return <p role="status">{t('none', { since })}</p>;
          return (
            <div className="stack">
              {[...Map.groupBy(changes, ({ revision }) => revision)].map(([revision, those]) => (
                <section key={revision} aria-labelledby={`r-${revision}`} className="card">
                  <h2 id={`r-${revision}`}>{t('revision', { revision })}</h2>
                  <ul className="rows">
                    {those.map((change) => (
                      <li key={change.id}>
                        <ChangeItem change={change} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              {last && (
                <p>
                  <Link rel="next" to={hrefAfter(last.cursor)}>
                    {t('next')}
                  </Link>
                </p>
              )}
            </div>
          );
        }}
      </Answer>
      <ViewActions
        query={ChangesDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'changes', since: String(since) }}
      />
    </>
  );
}

/** What was written and removed after a revision: by default, with the last one. */
export function ChangesView() {
  const { t } = useTranslation('changes');
  const { values, set, href } = useUrlState(defaults);
  const [result] = useQuery({ query: FreshnessDocument });
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <Answer result={result}>
        {({ stats: { revision, changedAt } }) => {
          const since = revisionNamed(values.since) ?? Math.max(revision - 1, 0);
          return (
            <div className="stack">
              <p>
                {t('now', { revision })}{' '}
                {changedAt && (
                  <>
                    {t('changed')} <DateText date={changedAt.slice(0, 10)} />
                  </>
                )}
              </p>
              <div className="filters">
                <TextField
                  label={t('since')}
                  value={String(since)}
                  onSettle={(given) => set({ since: given, after: undefined })}
                />
                <Link className="changes-all" to={href({ since: '0', after: undefined })}>
                  {t('all')}
                </Link>
              </div>
              <Changes
                since={since}
                after={values.after}
                hrefAfter={(after) => href({ since: String(since), after })}
              />
            </div>
          );
        }}
      </Answer>
    </div>
  );
}
