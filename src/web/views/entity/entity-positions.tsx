import { useTranslation } from 'react-i18next';
import type { StancesFragment } from '../../generated/graphql';
import { edgeGroups } from '../../parts/edge-groups';
import { EntityLink } from '../../parts/entity-link';
import { EvidenceList } from '../../parts/evidence';
import type { EdgeSide } from '../../parts/labels';
import { useNumber } from '../../parts/use-number';
import { AllFacts } from './all-facts';
import type { PageEntity } from './page-entity';

/** The sections, in the order of their fields. */
const sides = {
  supports: { type: 'SUPPORTS', direction: 'OUT' },
  opposes: { type: 'OPPOSES', direction: 'OUT' },
  supportedBy: { type: 'SUPPORTS', direction: 'IN' },
  opposedBy: { type: 'OPPOSES', direction: 'IN' },
} as const satisfies Record<string, EdgeSide>;

type SideName = keyof typeof sides;

const names = Object.keys(sides) as SideName[];

interface ColumnProps {
  readonly name: SideName;
  readonly stances: StancesFragment;
}

function Column({ name, stances: { edges, totalCount } }: ColumnProps) {
  const { t } = useTranslation('entity');
  const number = useNumber();
  if (edges.length === 0) return null;
  return (
    <section
      aria-labelledby={name}
      className="entity-stance"
      data-group={edgeGroups[sides[name].type]}
    >
      <h3 id={name}>
        {t(name)} <span className="quiet">{number(totalCount)}</span>
      </h3>
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
  const isEmpty = names.every((name) => entity[name].totalCount === 0);
  return (
    <section aria-labelledby="positions" className="card">
      <h2 id="positions">{t('positions')}</h2>
      {isEmpty && <p className="quiet">{t('noPositions')}</p>}
      <div className="entity-stances">
        {names.map((name) => (
          <Column key={name} name={name} stances={entity[name]} />
        ))}
      </div>
    </section>
  );
}
