import { useTranslation } from 'react-i18next';
import { themes, useTheme } from './theme';

const signs = { system: '◐', light: '☀', dark: '☾' } as const;

export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useTheme();
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{t('theme.label')}</legend>
      {themes.map((name) => (
        <button
          key={name}
          type="button"
          title={t(`theme.${name}`)}
          aria-label={t(`theme.${name}`)}
          aria-pressed={name === theme}
          onClick={() => setTheme(name)}
        >
          <span aria-hidden="true">{signs[name]}</span>
        </button>
      ))}
    </fieldset>
  );
}
