import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TopicPairsDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { useNumber } from '../../parts/use-number';
import { ViewActions } from '../../parts/view-actions';

/** How many pairs are shown. */
const first = 50;

interface TopicPairsProps {
  /** Slugs of topics of which each pair has one; all pairs if not given. */
  readonly topics?: readonly string[];
}

/** Which topics are discussed together, how often, and by whom. */
export function TopicPairs({ topics }: TopicPairsProps) {
  const { t } = useTranslation('topics');
  const number = useNumber();
  const variables = { topics: topics?.map((slug) => ({ slug })) ?? null, first };
  const [result] = useQuery({ query: TopicPairsDocument, variables });
  return (
    <section aria-labelledby="pairs" className="card">
      <h2 id="pairs">{t('pairs')}</h2>
      <p className="quiet">{t('pairsNote')}</p>
      <Answer result={result}>
        {({ coOccurrence }) =>
          coOccurrence.length === 0 ? (
            <p role="status">{t('noPairs')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('topic')}</th>
                  <th scope="col">{t('with')}</th>
                  <th scope="col">{t('times')}</th>
                  <th scope="col">{t('where')}</th>
                </tr>
              </thead>
              <tbody>
                {coOccurrence.map(({ one, other, count, together }) => (
                  <tr key={`${one.slug} ${other.slug}`}>
                    <td data-label={t('topic')}>
                      <EntityLink entity={one} />
                    </td>
                    <td data-label={t('with')}>
                      <EntityLink entity={other} />
                    </td>
                    <td data-label={t('times')}>{number(count)}</td>
                    <td data-label={t('where')}>
                      <ul>
                        {together.map((entity) => (
                          <li key={entity.slug}>
                            <EntityLink entity={entity} />
                          </li>
                        ))}
                        {count > together.length && (
                          <li className="quiet">{t('more', { count: count - together.length })}</li>
                        )}
                      </ul>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answer>
      <ViewActions
        query={TopicPairsDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'topics-together' }}
      />
    </section>
  );
}
