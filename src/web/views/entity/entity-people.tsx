import '../../parts/filters.css';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { isDate } from '../../../ontology/date';
import {
  type EntityLinkFragment,
  EntityPeopleDocument,
  type EntityPeopleQuery,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { EdgeLabel } from '../../parts/edge-label';
import { EntityLink } from '../../parts/entity-link';
import { FactRow } from '../../parts/fact-row';
import { endsOf } from '../../parts/labels';
import { Paged, usePage } from '../../parts/paged';
import { RoleTitle } from '../../parts/role-title';
import { TextField } from '../../parts/text-field';
import { useUrlState } from '../../parts/use-url-state';
import { ViewActions } from '../../parts/view-actions';
import { Declared } from './declared';
import { heldOn } from './facts-filter';

/** The edges from a body's people to it, in the order in which they are shown. */
const types = ['HEADS', 'MEMBER_OF'] as const;

const defaults = { heldOn: '', 'people.after': '', 'people.before': '' };

type Edge = NonNullable<EntityPeopleQuery['entity']>['people']['edges'][number];

/** Who heads a body or belongs to it, what else the same one heads, and what that declared. */
function Member({ body, edge }: { readonly body: string; readonly edge: Edge }) {
  const { t } = useTranslation('entity');
  const others = edge.node.alsoHeads.edges.filter(({ node }) => node.slug !== body);
  return (
    <li>
      <FactRow fact={edge} isGrouped />
      {others.length > 0 && (
        <div className="entity-also">
          <p className="quiet">{t('alsoHeads')}</p>
          {others.map(({ id, role, node }) => (
            <div key={id}>
              <EntityLink entity={node} />
              {role && (
                <span className="quiet">
                  {' · '}
                  <RoleTitle role={role} />
                </span>
              )}
              <Declared by={node.slug} />
            </div>
          ))}
        </div>
      )}
    </li>
  );
}

interface MembersProps {
  readonly type: (typeof types)[number];
  readonly body: string;
  readonly edges: readonly Edge[];
}

/** Those who head a body, or those who belong to it, under one heading. */
function Members({ type, body, edges }: MembersProps) {
  if (edges.length === 0) return null;
  return (
    <section className="entity-group">
      <h3>
        <EdgeLabel type={type} direction="IN" />
      </h3>
      <ul className="entity-people">
        {edges.map((edge) => (
          <Member key={edge.id} body={body} edge={edge} />
        ))}
      </ul>
    </section>
  );
}

/** Whether an entity is such that somebody may head it or belong to it. */
export function isBody({ type }: EntityLinkFragment): boolean {
  return endsOf('MEMBER_OF').to.includes(type);
}

/** Who heads a body and who belongs to it, on a day that the address may name. */
export function EntityPeople({ entity }: { readonly entity: EntityLinkFragment }) {
  const { t } = useTranslation('entity');
  const { t: part } = useTranslation('parts');
  const { values, set } = useUrlState(defaults);
  const day = isDate(values.heldOn) ? values.heldOn : undefined;
  const variables = {
    slug: entity.slug,
    where: day ? heldOn(day) : null,
    ...usePage('people', 50),
  };
  const [result] = useQuery({ query: EntityPeopleDocument, variables });
  return (
    <section aria-labelledby="people" className="card">
      <h2 id="people">{t('people')}</h2>
      <div className="filters">
        <TextField
          type="date"
          label={t('heldOn')}
          value={values.heldOn}
          onSettle={(given) => set({ ...defaults, heldOn: given })}
        />
        {day && <p className="quiet">{part('unboundedCounts')}</p>}
      </div>
      <Answer result={result}>
        {(data) =>
          data.entity && (
            <Paged
              list="people"
              totalCount={data.entity.people.totalCount}
              pageInfo={data.entity.people.pageInfo}
              empty={t('noPeople')}
            >
              {types.map((type) => (
                <Members
                  key={type}
                  type={type}
                  body={entity.slug}
                  edges={data.entity?.people.edges.filter((edge) => edge.type === type) ?? []}
                />
              ))}
            </Paged>
          )
        }
      </Answer>
      <ViewActions
        query={EntityPeopleDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'relations', of: entity.slug, type: 'HEADS,MEMBER_OF', direction: 'IN' }}
      />
    </section>
  );
}
