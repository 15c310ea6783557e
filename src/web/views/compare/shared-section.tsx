import '../../parts/filters.css';
import '../../parts/stances.css';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type EntityLinkFragment,
  type RelationType,
  SharedDocument,
  type SharedEdgeFragment,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { Validity } from '../../parts/date-text';
import { EdgeLabel } from '../../parts/edge-label';
import { EntityLink } from '../../parts/entity-link';
import { EvidenceList } from '../../parts/evidence';
import { Paged, usePage } from '../../parts/paged';
import { RoleTitle } from '../../parts/role-title';
import { ViewActions } from '../../parts/view-actions';

interface SharedSectionProps {
  /** Names the section, its texts and its page in the address. */
  readonly name: string;
  readonly types: readonly RelationType[];
  readonly others: readonly RelationType[];
  readonly a: EntityLinkFragment;
  readonly b: EntityLinkFragment;
}

interface SideProps {
  readonly actor: EntityLinkFragment;
  readonly edges: readonly SharedEdgeFragment[];
}

/** What one of the two has to do with the thing, in which words. */
function Side({ actor, edges }: SideProps) {
  return (
    <div>
      {edges.map((edge) => (
        <div key={edge.id}>
          <p>
            <EntityLink entity={actor} /> <EdgeLabel type={edge.type} />
            {edge.role && (
              <>
                {' · '}
                <RoleTitle role={edge.role} />
              </>
            )}{' '}
            <Validity since={edge.since} until={edge.until} />
          </p>
          <EvidenceList statements={edge.statements} />
        </div>
      ))}
    </div>
  );
}

/** Things to which both actors have edges of certain types, with the evidence of both side by side. */
export function SharedSection({ name, types, others, a, b }: SharedSectionProps) {
  const { t } = useTranslation('compare');
  const variables = {
    a: a.slug,
    b: b.slug,
    types: [...types],
    others: [...others],
    ...usePage(name, 10),
  };
  const [result] = useQuery({ query: SharedDocument, variables });
  return (
    <section aria-labelledby={name} className="card compare-shared">
      <h2 id={name}>{t(`sections.${name}`)}</h2>
      <Answer result={result}>
        {(data) =>
          data.entity && (
            <>
              <Paged
                list={name}
                totalCount={data.entity.relations.totalCount}
                pageInfo={data.entity.relations.pageInfo}
                empty={t('none')}
              >
                <ul className="rows">
                  {data.entity.relations.edges.map((edge) => (
                    <li key={edge.id}>
                      <h3>
                        <EntityLink entity={edge.node} />
                      </h3>
                      <div className="stance-columns">
                        <Side actor={a} edges={[edge]} />
                        <Side actor={b} edges={edge.node.others.edges} />
                      </div>
                    </li>
                  ))}
                </ul>
              </Paged>
              {data.entity.relations.totalCount > 0 && (
                <ViewActions
                  query={SharedDocument}
                  variables={variables}
                  data={data}
                  table={{
                    name: 'shared',
                    a: a.slug,
                    b: b.slug,
                    type: types.join(),
                    other: others.join(),
                  }}
                />
              )}
            </>
          )
        }
      </Answer>
    </section>
  );
}
