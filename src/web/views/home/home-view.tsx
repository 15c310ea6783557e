import './home.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { HomeDocument, type HomeQuery } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Claim } from '../../parts/claim';
import { DateText } from '../../parts/date-text';
import { TypeBadge } from '../../parts/type-badge';
import { useNumber } from '../../parts/use-number';
import { useTitle } from '../../parts/use-title';
import { ViewActions } from '../../parts/view-actions';
import { questions } from './questions';

function Counts({ stats }: { readonly stats: HomeQuery['stats'] }) {
  const { t } = useTranslation('home');
  const number = useNumber();
  const sum = (items: readonly { readonly count: number }[]) =>
    items.reduce((total, { count }) => total + count, 0);
  const counts = [
    ['entities', sum(stats.entities)],
    ['relations', sum(stats.relations)],
    ['statements', stats.statements],
    ['sources', stats.sources],
  ] as const;
  return (
    <section aria-label={t('counts.label')}>
      <dl className="home-counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`counts.${name}`)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {stats.changedAt && (
        <p className="quiet">
          {t('fresh', { revision: number(stats.revision) })}{' '}
          <DateText date={stats.changedAt.slice(0, 10)} />
        </p>
      )}
      <ul className="home-types" aria-label={t('types')}>
        {stats.entities.map(({ type, count }) => (
          <li key={type}>
            <TypeBadge type={type} isNamed /> {number(count)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What this is, how much there is, where to start. */
export function HomeView() {
  const { t } = useTranslation('home');
  const [result] = useQuery({ query: HomeDocument });
  useTitle(t('title'));
  return (
    <div className="stack">
      <header>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="home-idea">{t('idea')}</p>
      </header>
      <section aria-labelledby="questions">
        <h2 id="questions">{t('questions.title')}</h2>
        <ul className="home-questions">
          {questions.map(({ name, to }) => (
            <li key={name}>
              <Link to={to}>{t(`questions.${name}`)}</Link>
            </li>
          ))}
        </ul>
      </section>
      <Answer result={result}>
        {({ stats, statements }) => (
          <div className="stack">
            <Counts stats={stats} />
            <section aria-labelledby="latest">
              <h2 id="latest">{t('latest')}</h2>
              <ul className="home-latest">
                {statements.nodes.map((statement) => (
                  <li key={statement.id} className="card">
                    <Claim statement={statement} />
                  </li>
                ))}
              </ul>
            </section>
          </div>
        )}
      </Answer>
      <ViewActions
        query={HomeDocument}
        variables={{}}
        data={result.data}
        table={{ name: 'statements' }}
      />
    </div>
  );
}
