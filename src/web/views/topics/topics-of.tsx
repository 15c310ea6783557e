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

interface TiesProps {
  /** Names the section and its texts. */
  readonly name: 'discusses' | 'discussedBy' | 'touches' | 'touchedBy';
  readonly ties: Entity['discusses'] | undefined;
}

/** Edges of one kind between the entity and topics; nothing where there is none. */
function Ties({ name, ties }: TiesProps) {
  const { t } = useTranslation('topics');
  const number = useNumber();
  if (!ties || ties.totalCount === 0) return null;
  const isDiscussion = name === 'discusses' || name === 'discussedBy';
  return (
    <section aria-labelledby={name} className="card">
      <h2 id={name}>
        {t(name)} <span className="quiet">{number(ties.totalCount)}</span>
      </h2>
      {ties.edges.map((edge) => (
        <FactRow key={edge.id} fact={edge} isGrouped={isDiscussion} />
      ))}
    </section>
  );
}

/** The edges between an entity and topics: those it is an end of, and those of a topic. */
function tiesOf(entity: Entity): readonly TiesProps[] {
  return [
    { name: 'discusses', ties: entity.discusses },
    { name: 'touches', ties: entity.touches },
    { name: 'discussedBy', ties: entity.discussedBy },
    { name: 'touchedBy', ties: 'touchedBy' in entity ? entity.touchedBy : undefined },
  ];
}

/** The topics that one event, document or actor has to do with, or who has to do with one topic, and what goes together with it. */
export function TopicsOf({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('topics');
  const { t: app } = useTranslation('app');
  const variables = { slug };
  const [result] = useQuery({ query: TopicsOfDocument, variables });
  return (
    <Answer result={result}>
      {({ entity }) => {
        if (!entity) return <p className="notice">{app('notFound.thing', { what: slug })}</p>;
        const all = tiesOf(entity);
        const edges = all.flatMap(({ ties }) => ties?.edges ?? []);
        const topics =
          entity.type === 'Topic'
            ? [entity.slug]
            : edges.flatMap(({ node }) => (node.type === 'Topic' ? [node.slug] : []));
        const types = new Set(['DISCUSSES', ...edges.map(({ type }) => type)]);
        return (
          <div className="stack">
            <p className="lead">
              <EntityLink entity={entity} />
            </p>
            {edges.length === 0 && <p role="status">{t('noDiscussion')}</p>}
            {all.map(({ name, ties }) => (
              <Ties key={name} name={name} ties={ties} />
            ))}
            <ViewActions
              query={TopicsOfDocument}
              variables={variables}
              data={result.data}
              table={{ name: 'relations', of: slug, type: [...types].join() }}
            />
            {topics.length > 0 && <TopicPairs topics={[...new Set(topics)]} />}
          </div>
        );
      }}
    </Answer>
  );
}
