import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { GraphCardDocument } from '../../generated/graphql';
import { Validity } from '../../parts/date-text';
import { EdgeLabel } from '../../parts/edge-label';
import { EntityLink, entityPath } from '../../parts/entity-link';
import { FactEvidence } from '../../parts/fact-row';
import { RoleTitle } from '../../parts/role-title';
import { TypeBadge } from '../../parts/type-badge';
import type { GraphEdge, GraphNode } from './graph-data';
import {
  type GraphChange,
  type GraphValues,
  openOf,
  pickOf,
  pin,
  pinsOf,
  remove,
  toggleOpen,
} from './graph-state';
import type { ShownGraph } from './shown';

interface GraphChoiceProps {
  readonly shown: ShownGraph;
  readonly values: GraphValues;
  onChange(change: GraphChange): void;
}

interface NodeCardProps extends Omit<GraphChoiceProps, 'shown'> {
  readonly node: GraphNode;
}

function NodeCard({ node, values, onChange }: NodeCardProps) {
  const { t } = useTranslation('graph');
  const { slug, type, name } = node;
  const [{ data }] = useQuery({ query: GraphCardDocument, variables: { slug } });
  const isOpen = openOf(values).includes(slug);
  return (
    <>
      <p className="graph-choice-type">
        <TypeBadge type={type} isNamed />
      </p>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      {data?.entity?.description && (
        <p>
          <bdi>{data.entity.description}</bdi>
        </p>
      )}
      {data?.entity && (
        <p className="quiet">{t('edgesInAll', { count: data.entity.relations.totalCount })}</p>
      )}
      <p>
        <Link to={entityPath(slug)}>{t('page')}</Link>
      </p>
      <div className="graph-choice-acts">
        <button type="button" onClick={() => onChange(toggleOpen(values, slug))}>
          {isOpen ? t('collapse') : t('expand')}
        </button>
        {pinsOf(values).has(slug) && (
          <button type="button" onClick={() => onChange(pin(values, slug, undefined))}>
            {t('release')}
          </button>
        )}
        <button type="button" onClick={() => onChange(remove(values, slug))}>
          {t('remove')}
        </button>
      </div>
    </>
  );
}

interface EdgeCardProps {
  readonly edge: GraphEdge;
  readonly subject: GraphNode;
  readonly object: GraphNode;
}

function EdgeCard({ edge, subject, object }: EdgeCardProps) {
  const { t } = useTranslation('graph');
  return (
    <>
      <h2>{t('evidence')}</h2>
      <p>
        <EntityLink entity={subject} /> <EdgeLabel type={edge.type} />{' '}
        <EntityLink entity={object} />
      </p>
      <p className="quiet">
        {edge.role && <RoleTitle role={edge.role} />}{' '}
        <Validity since={edge.since} until={edge.until} />
      </p>
      <FactEvidence id={edge.id} />
    </>
  );
}

/** What is chosen: an entity in short, or an edge with its evidence. */
export function GraphChoice({ shown, values, onChange }: GraphChoiceProps) {
  const { t } = useTranslation('graph');
  const choice = pickOf(values);
  const nodeOf = (slug: string | undefined) => shown.nodes.find((node) => node.slug === slug);
  const node = choice?.kind === 'node' ? nodeOf(choice.key) : undefined;
  const edge =
    choice?.kind === 'edge' ? shown.edges.find(({ id }) => id === choice.key) : undefined;
  const subject = nodeOf(edge?.subject.slug);
  const object = nodeOf(edge?.object.slug);
  return (
    <section className="card graph-choice" aria-label={t('choice')} aria-live="polite">
      {node && <NodeCard node={node} values={values} onChange={onChange} />}
      {edge && subject && object && <EdgeCard edge={edge} subject={subject} object={object} />}
      {!node && !edge && <p className="quiet">{t('hint')}</p>}
    </section>
  );
}
