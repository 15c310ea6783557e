import { useTranslation } from 'react-i18next';
import { languages } from '../../app/language';
import type { EntityType, RelationType } from '../../generated/graphql';
import { useLabels } from '../../parts/labels';
import type { Choice } from './use-tables';

/** How one value of a choice is called. */
function useChoiceLabel({ type }: Choice): (value: string) => string {
  const { t } = useTranslation('embedding');
  const labels = useLabels();
  switch (type.replace(/[[\]!]/g, '')) {
    case 'EntityType':
      return (value) => labels.entityType(value as EntityType);
    case 'RelationType':
    case 'Position':
      return (value) => labels.edgeType(value as RelationType);
    case 'Language':
      return (value) => languages.find(({ code }) => code === value)?.name ?? value;
    default:
      return (value) => t(`value.${value}`, { defaultValue: value });
  }
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly choice: Choice;
  readonly isNeeded: boolean;
  readonly value: string;
  onChoose(value: string): void;
}

/** A parameter that is one of several values. Several at once, as an address may have them, stay as they are. */
export function ChoiceField({ label, choice, isNeeded, value, onChoose }: ChoiceFieldProps) {
  const { t } = useTranslation('embedding');
  const labelOf = useChoiceLabel(choice);
  const values = choice.values ?? [];
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t(isNeeded ? 'choose' : 'any')}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
        {value !== '' && !values.includes(value) && (
          <option value={value}>{value.split(',').map(labelOf).join(', ')}</option>
        )}
      </select>
    </label>
  );
}
