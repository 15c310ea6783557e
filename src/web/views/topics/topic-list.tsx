import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { TopicListDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Paged, usePage } from '../../parts/paged';
import { useNumber } from '../../parts/use-number';

interface TopicListProps {
  /** The address of this view about one topic. */
  hrefOf(slug: string): string;
}

/** Every topic, those first that are discussed most. */
export function TopicList({ hrefOf }: TopicListProps) {
  const { t } = useTranslation('topics');
  const number = useNumber();
  const [result] = useQuery({ query: TopicListDocument, variables: usePage('topics', 12) });
  return (
    <section aria-labelledby="all" className="card">
      <h2 id="all">{t('all')}</h2>
      <Answer result={result}>
        {({ topics }) => (
          <Paged
            list="topics"
            totalCount={topics.totalCount}
            pageInfo={topics.pageInfo}
            empty={t('none')}
          >
            <ol className="topics-list">
              {topics.nodes.map(({ slug, name, discussedBy }) => (
                <li key={slug}>
                  <Link to={hrefOf(slug)}>
                    <bdi>{name}</bdi>
                  </Link>
                  <span className="quiet">{number(discussedBy.totalCount)}</span>
                </li>
              ))}
            </ol>
          </Paged>
        )}
      </Answer>
    </section>
  );
}
