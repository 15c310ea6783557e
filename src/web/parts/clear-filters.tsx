import { useTranslation } from 'react-i18next';

interface ClearFiltersProps<Name extends string> {
  readonly values: Readonly<Record<NoInfer<Name>, string>>;
  readonly defaults: Readonly<Record<Name, string>>;
  onClear(defaults: Readonly<Record<NoInfer<Name>, string>>): void;
}

/** Takes filters back to their defaults; there only while one of them says something else. */
export function ClearFilters<Name extends string>(props: ClearFiltersProps<Name>) {
  const { values, defaults, onClear } = props;
  const { t } = useTranslation('parts');
  const names = Object.keys(defaults) as Name[];
  if (names.every((name) => values[name] === defaults[name])) return null;
  return (
    <button type="button" onClick={() => onClear(defaults)}>
      {t('clear')}
    </button>
  );
}
