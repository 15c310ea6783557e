import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { viewPaths } from '../../../view-paths';
import type { StancesFragment } from '../../generated/graphql';
import { edgeGroups, edgeMarks } from '../../parts/edge-groups';
import { EntityLink } from '../../parts/entity-link';
import { EvidenceList } from '../../parts/evidence';
import type { EdgeSide } from '../../parts/labels';
import { stancesPath } from '../../parts/stances-path';
import { useNumber } from '../../parts/use-number';
import { AllFacts } from './all-facts';
import type { PageEntity } from './page-entity';

/** What each section shows. */
const sides = {
  supports: { type: 'SUPPORTS', direction: 'OUT' },
  opposes: { type: 'OPPOSES', direction: 'OUT' },
  supportedBy: { type: 'SUPPORTS', direction: 'IN' },
  opposedBy: { type: 'OPPOSES', direction: 'IN' },
} as const satisfies Record<string, EdgeSide>;

type SideName = keyof typeof sides;

/** What it takes a position on, and who takes one on it. The two sides stand beside each other, at equal width. */
const ownPair: readonly SideName[] = ['supports', 'opposes'];
const pairOfOthers: readonly SideName[] = ['supportedBy', 'opposedBy'];

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

/** What it supports and opposes, and who supports and opposes it, with their words. */
export function EntityPositions({ entity }: { readonly entity: PageEntity }) {
  const { t } = useTranslation('entity');
  const isTaken = (pair: readonly SideName[]) => pair.some((name) => entity[name].totalCount > 0);
  const taken = [ownPair, pairOfOthers].filter(isTaken);
  return (
    <section aria-labelledby="positions" className="card">
      <h2 id="positions">{t('positions')}</h2>
      <p className="entity-further">
        {isTaken(pairOfOthers) && <Link to={stancesPath(entity.slug)}>{t('stances')}</Link>}
        {isTaken(ownPair) && (
          <Link to={`${viewPaths.compare}?${new URLSearchParams({ a: entity.slug })}`}>
            {t('compare')}
          </Link>
        )}
      </p>
      {taken.length === 0 && <p className="quiet">{t('noPositions')}</p>}
      {taken.map((pair) => (
        <div key={pair.join()} className="entity-stances">
          {pair.map((name) => (
            <Column key={name} name={name} stances={entity[name]} />
          ))}
        </div>
      ))}
    </section>
  );
}
