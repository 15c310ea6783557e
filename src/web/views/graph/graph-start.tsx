import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { GraphStartsDocument } from '../../generated/graphql';
import { EntityCombobox } from '../../parts/entity-combobox';
import { EntityPicker } from '../../parts/entity-picker';
import { graphPath } from '../../parts/graph-path';
import { TextField } from '../../parts/text-field';
import { TypeBadge } from '../../parts/type-badge';

import type { GraphChange, GraphValues } from './graph-state';

interface GraphStartProps {
  readonly values: GraphValues;
  onChange(change: GraphChange): void;
}

/** Ways to begin: an entity, a search, a way between two, or one of those with most edges. */
export function GraphStart({ values, onChange }: GraphStartProps) {
  const { t } = useTranslation('graph');
  const [typed, setTyped] = useState('');
  const [{ data }] = useQuery({ query: GraphStartsDocument });
  return (
    <div className="stack">
      <p className="lead">{t('lead')}</p>
      <div className="graph-starts">
        <section className="card" aria-labelledby="start-entity">
          <h2 id="start-entity">{t('start.entity')}</h2>
          <EntityCombobox
            label={t('start.name')}
            typed={typed}
            onType={setTyped}
            onChoose={({ slug }) => onChange({ of: slug })}
          />
        </section>
        <section className="card" aria-labelledby="start-search">
          <h2 id="start-search">{t('start.search')}</h2>
          <div className="filters">
            <TextField
              label={t('start.words')}
              value={values.q}
              onSettle={(q) => onChange({ q })}
            />
          </div>
        </section>
        <section className="card" aria-labelledby="start-path">
          <h2 id="start-path">{t('start.path')}</h2>
          <EntityPicker
            label={t('start.from')}
            value={values.from}
            onPick={(from) => onChange({ from })}
          />
          <EntityPicker label={t('start.to')} value={values.to} onPick={(to) => onChange({ to })} />
        </section>
      </div>
      <section aria-labelledby="start-most">
        <h2 id="start-most">{t('start.most')}</h2>
        <ul className="graph-most">
          {data?.rankings.items.map(({ entity }) => (
            <li key={entity.slug}>
              <Link to={graphPath({ of: entity.slug })}>
                <TypeBadge type={entity.type} />
                <bdi>{entity.name}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
