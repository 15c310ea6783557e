import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { viewPaths } from '../../../view-paths';
import {
  type Direction,
  EntityPositionsDocument,
  type StancesFragment,
} from '../../generated/graphql';
import { Answer } from '../../parts/answer';
import { edgeGroups, edgeMarks } from '../../parts/edge-groups';
import { EntityLink } from '../../parts/entity-link';
import { EvidenceList } from '../../parts/evidence';
import type { EdgeSide } from '../../parts/labels';
import { stancesPath } from '../../parts/stances-path';
import { useNumber } from '../../parts/use-number';
import { ViewActions } from '../../parts/view-actions';
import { AllFacts } from './all-facts';
import type { PageEntity } from './page-entity';

/** What each column shows. */
const sides = {
  supports: { type: 'SUPPORTS', direction: 'OUT' },
  opposes: { type: 'OPPOSES', direction: 'OUT' },
  supportedBy: { type: 'SUPPORTS', direction: 'IN' },
  opposedBy: { type: 'OPPOSES', direction: 'IN' },
} as const satisfies Record<string, EdgeSide>;

type SideName = keyof typeof sides;

/** Support and opposition of one direction, which stand beside each other at equal width. */
const pairs = {
  OUT: { supporting: 'supports', opposing: 'opposes' },
  IN: { supporting: 'supportedBy', opposing: 'opposedBy' },
} as const;

interface ColumnProps {
  readonly name: SideName;
  readonly stances: StancesFragment;
}

function Column({ name, stances: { edges, totalCount } }: ColumnProps) {
  const { t } = useTranslation('entity');
  const number = useNumber();
  const group = edgeGroups[sides[name].type];
  return (
    <section aria-labelledby={name} className="entity-stance" data-group={group}>
      <h3 id={name}>
        <span aria-hidden="true">{edgeMarks[group]}</span> {t(name)}{' '}
        <span className="quiet">{number(totalCount)}</span>
      </h3>
      {edges.length === 0 && <p className="quiet">{t('noneOnRecord')}</p>}
      <ul className="rows">
        {edges.map((edge) => (
          <li key={edge.id}>
            <p>
              <EntityLink entity={edge.node} />
            </p>
            <EvidenceList statements={edge.statements} />
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <AllFacts side={sides[name]} count={totalCount} />}
    </section>
  );
}

interface PairProps {
  readonly slug: string;
  readonly direction: Exclude<Direction, 'BOTH'>;
}

/** The first positions of both sides, with their words. */
function Pair({ slug, direction }: PairProps) {
  const variables = { slug, direction };
  const [result] = useQuery({ query: EntityPositionsDocument, variables });
  const { supporting, opposing } = pairs[direction];
  return (
    <div className="entity-pair">
      <Answer result={result}>
        {({ entity }) =>
          entity && (
            <div className="entity-stances">
              <Column name={supporting} stances={entity.supporting} />
              <Column name={opposing} stances={entity.opposing} />
            </div>
          )
        }
      </Answer>
      <ViewActions
        query={EntityPositionsDocument}
        variables={variables}
        data={result.data}
        table={{ name: 'relations', of: slug, type: 'SUPPORTS,OPPOSES', direction }}
      />
    </div>
  );
}

/** Who supports and opposes it, and what it supports and opposes, with the words. */
export function EntityPositions({ entity }: { readonly entity: PageEntity }) {
  const { t } = useTranslation('entity');
  const { slug } = entity;
  const takesPositions = entity.positionsTaken.totalCount > 0;
  const isDisputed = entity.positionsOnIt.totalCount > 0;
  return (
    <section aria-labelledby="positions" className="card">
      <h2 id="positions">{t('positions')}</h2>
      <p className="entity-further">
        {isDisputed && <Link to={stancesPath(slug)}>{t('stances')}</Link>}
        {takesPositions && (
          <Link to={`${viewPaths.compare}?${new URLSearchParams({ a: slug })}`}>
            {t('compare')}
          </Link>
        )}
      </p>
      {isDisputed && <Pair slug={slug} direction="IN" />}
      {takesPositions && <Pair slug={slug} direction="OUT" />}
    </section>
  );
}
