import '../../parts/about.css';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFound } from '../../app/not-found';
import { EntityPageDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { useScrollToHash } from '../../parts/use-scroll-to-hash';
import { useTitle } from '../../parts/use-title';
import { ViewActions } from '../../parts/view-actions';
import './entity.css';
import { AllFacts } from './all-facts';
import { EntityFacts } from './entity-facts';
import { EntityGraph } from './entity-graph';
import { EntityHead } from './entity-head';
import { EntityOffices } from './entity-offices';
import { EntityPeople } from './entity-people';
import { EntityPositions } from './entity-positions';
import { EntitySources } from './entity-sources';
import { EntityWords } from './entity-words';
import type { PageEntity } from './page-entity';

function Discussion({ entity }: { readonly entity: PageEntity }) {
  const { t } = useTranslation('entity');
  const lists = [
    ['discusses', entity.discusses],
    ['discussedBy', entity.discussedBy],
  ] as const;
  return lists.map(
    ([name, { nodes, totalCount }]) =>
      nodes.length > 0 && (
        <section key={name} aria-labelledby={name} className="card">
          <h2 id={name}>{t(name)}</h2>
          <ul className="entity-names">
            {nodes.map((node) => (
              <li key={node.slug}>
                <EntityLink entity={node} />
              </li>
            ))}
          </ul>
          {totalCount > nodes.length && (
            <AllFacts
              side={{ type: 'DISCUSSES', direction: name === 'discusses' ? 'OUT' : 'IN' }}
              count={totalCount}
            />
          )}
        </section>
      ),
  );
}

function Page({ entity }: { readonly entity: PageEntity }) {
  useTitle(entity.name);
  return (
    <>
      <EntityHead entity={entity} />
      <EntityOffices entity={entity} />
      <EntityPeople entity={entity} />
      <EntityPositions entity={entity} />
      <Discussion entity={entity} />
      <EntityGraph slug={entity.slug} />
      <EntityFacts entity={entity} />
      <EntityWords slug={entity.slug} />
      <EntitySources slug={entity.slug} />
    </>
  );
}

/** Everything that the graph knows of one entity. */
export function EntityView() {
  const { slug = '' } = useParams();
  const variables = { slug };
  const [result] = useQuery({ query: EntityPageDocument, variables });
  useScrollToHash(result.data !== undefined);
  return (
    <Answer result={result}>
      {(data) =>
        data.entity ? (
          <div className="stack" key={data.entity.slug}>
            <Page entity={data.entity} />
            <ViewActions
              query={EntityPageDocument}
              variables={variables}
              data={data}
              table={{ name: 'relations', of: slug }}
              embed={{ figure: 'card', of: slug }}
            />
          </div>
        ) : (
          <NotFound what={slug} />
        )
      }
    </Answer>
  );
}
