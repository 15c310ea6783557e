import { useTranslation } from 'react-i18next';
import type { RelationType } from '../../generated/graphql';
import { EdgeLabel } from '../../parts/edge-label';
import { allTypes } from './paths-filter';

interface EdgeTypeChoiceProps {
  readonly chosen: readonly RelationType[];
  onChoose(types: readonly RelationType[]): void;
}

/** Chooses along which edges paths may run. */
export function EdgeTypeChoice({ chosen, onChoose }: EdgeTypeChoiceProps) {
  const { t } = useTranslation('paths');
  const toggle = (type: RelationType) =>
    onChoose(allTypes.filter((other) => chosen.includes(other) !== (other === type)));
  const isAll = chosen.length === allTypes.length;
  return (
    <details className="edge-types">
      <summary>
        {isAll ? t('allTypes') : t('someTypes', { count: chosen.length, of: allTypes.length })}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{t('types')}</legend>
        {allTypes.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              disabled={chosen.length === 1 && chosen.includes(type)}
              onChange={() => toggle(type)}
            />{' '}
            <EdgeLabel type={type} />
          </label>
        ))}
      </fieldset>
      <button type="button" disabled={isAll} onClick={() => onChoose(allTypes)}>
        {t('allTypes')}
      </button>
    </details>
  );
}
