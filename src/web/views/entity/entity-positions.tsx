import { useTranslation } from 'react-i18next';
import type { StancesFragment } from '../../generated/graphql';
import { EntityLink } from '../../parts/entity-link';
import { EvidenceList } from '../../parts/evidence';
import type { PageEntity } from './page-entity';

interface ColumnProps {
  readonly name: 'supports' | 'opposes' | 'supportedBy' | 'opposedBy';
  readonly stances: StancesFragment;
}

function Column({ name, stances: { edges, totalCount } }: ColumnProps) {
  const { t } = useTranslation('entity');
  if (edges.length === 0) return null;
  const group = name.startsWith('support') ? 'support' : 'opposition';
  return (
    <section aria-labelledby={name} className="entity-stance" data-group={group}>
      <h3 id={name}>
        {t(name)} <span className="quiet">{totalCount}</span>
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
      {totalCount > edges.length && (
        <p className="quiet">{t('more', { shown: edges.length, total: totalCount })}</p>
      )}
    </section>
  );
}

/** What it supports and opposes, and who supports and opposes it, with their words. */
export function EntityPositions({ entity }: { readonly entity: PageEntity }) {
  const { t } = useTranslation('entity');
  const names = ['supports', 'opposes', 'supportedBy', 'opposedBy'] as const;
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
