import '../../parts/about.css';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFound } from '../../app/not-found';
import { EntityPageDocument } from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EntityLink } from '../../parts/entity-link';
import { Places } from '../../parts/places';
import { useScrollToHash } from '../../parts/use-scroll-to-hash';
import { useTitle } from '../../parts/use-title';
import { ViewActions } from '../../parts/view-actions';
import './entity.css';
import { AllFacts } from './all-facts';
import { EntityFacts } from './entity-facts';
import { EntityGraph } from './entity-graph';
import { EntityHead } from './entity-head';
import { EntityOffices } from './entity-offices';
import { EntityPeople, isBody } from './entity-people';
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

/** Which parts of the page have something to show, in their order. */
function partsOf(entity: PageEntity) {
  return {
    offices: entity.offices.totalCount > 0,
    people: isBody(entity),
    positions: entity.positionsTaken.totalCount + entity.positionsOnIt.totalCount > 0,
    discusses: entity.discusses.totalCount > 0,
    discussedBy: entity.discussedBy.totalCount > 0,
    graph: true,
    facts: true,
    words: entity.said.totalCount > 0,
    sources: true,
  };
}

function Page({ entity }: { readonly entity: PageEntity }) {
  const { t } = useTranslation('entity');
  useTitle(entity.name);
  const has = partsOf(entity);
  const places = (Object.keys(has) as (keyof typeof has)[]).filter((part) => has[part]);
  return (
    <>
      <EntityHead entity={entity} />
      <Places places={places.map((id) => ({ id, name: t(id) }))} />
      {has.offices && <EntityOffices entity={entity} />}
      {has.people && <EntityPeople entity={entity} />}
      {has.positions && <EntityPositions entity={entity} />}
      <Discussion entity={entity} />
      <EntityGraph slug={entity.slug} />
      <EntityFacts entity={entity} />
      {has.words && <EntityWords slug={entity.slug} />}
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
