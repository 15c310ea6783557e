import { useTranslation } from 'react-i18next';
import type { StancesFragment } from '../../generated/graphql';
import { edgeGroups, edgeMarks } from '../../parts/edge-groups';
import { EntityLink } from '../../parts/entity-link';
import { EvidenceList } from '../../parts/evidence';
import type { EdgeSide } from '../../parts/labels';
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

/** Support and opposition stand side by side, at equal width. */
const pairs: readonly (readonly SideName[])[] = [
  ['supports', 'opposes'],
  ['supportedBy', 'opposedBy'],
];

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
  const taken = pairs.filter((pair) => pair.some((name) => entity[name].totalCount > 0));
  return (
    <section aria-labelledby="positions" className="card">
      <h2 id="positions">{t('positions')}</h2>
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
