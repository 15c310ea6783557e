import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TopicsOfDocument, type TopicsOfQuery } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';
import { useNumber } from '../../parts/use-number';
import { ViewActions } from '../../parts/view-actions';
import { TopicPairs } from './topic-pairs';

type Entity = NonNullable<TopicsOfQuery['entity']>;

function Discussion({
  name,
  entity,
}: {
  readonly name: 'discusses' | 'discussedBy';
  readonly entity: Entity;
}) {
  const { t } = useTranslation('topics');
  const number = useNumber();
  const { edges, totalCount } = entity[name];
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby={name} className="card">
      <h2 id={name}>
        {t(name)} <span className="quiet">{number(totalCount)}</span>
      </h2>
      {edges.map((edge) => (
        <FactRow key={edge.id} fact={edge} isGrouped />
      ))}
    </section>
  );
}

/** The topics that one event, document or actor discusses, or who discusses one topic, and what goes together with it. */
export function TopicsOf({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('topics');
  const { t: app } = useTranslation('app');
  const variables = { slug };
  const [result] = useQuery({ query: TopicsOfDocument, variables });
  return (
    <Answer result={result}>
      {({ entity }) => {
        if (!entity) return <p className="notice">{app('notFound.thing', { what: slug })}</p>;
        const { discusses, discussedBy } = entity;
        const topics =
          entity.type === 'Topic'
            ? [entity.slug]
            : discusses.edges.flatMap(({ node }) => (node.type === 'Topic' ? [node.slug] : []));
        return (
          <div className="stack">
            <p className="lead">
              <EntityLink entity={entity} />
            </p>
            {discusses.totalCount + discussedBy.totalCount === 0 && (
              <p role="status">{t('noDiscussion')}</p>
            )}
            <Discussion name="discusses" entity={entity} />
            <Discussion name="discussedBy" entity={entity} />
            <ViewActions
              query={TopicsOfDocument}
              variables={variables}
              data={result.data}
              table={{ name: 'relations', of: slug, type: 'DISCUSSES' }}
            />
            {topics.length > 0 && <TopicPairs topics={topics} />}
          </div>
        );
      }}
    </Answer>
  );
}
