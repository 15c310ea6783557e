import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { viewPaths } from '../../view-paths';
import { LanguageSwitch } from './language-switch';
import { SearchBox } from './search-box';
import { ThemeSwitch } from './theme-switch';

/** The views that the header leads to; their names are texts `nav.*` of the namespace `app`. */
const navigation = [
  { path: viewPaths.home, name: 'home' },
  { path: viewPaths.sources, name: 'sources' },
] as const;

export function Header() {
  const { t } = useTranslation();
  return (
    <header className="frame-header">
      <div className="frame-bar">
        <Link to={viewPaths.home} className="frame-brand">
          <svg viewBox="0 0 32 32" aria-hidden="true" className="frame-logo">
            <path d="M8 24 16 7l8 17" />
            <circle cx="16" cy="7" r="5" />
            <circle cx="8" cy="24" r="5" />
            <circle cx="24" cy="24" r="5" />
          </svg>
          Atazan
        </Link>
        <SearchBox />
        <nav aria-label={t('nav.label')} className="frame-nav">
          {navigation.map(({ path, name }) => (
            <NavLink key={path} to={path} end>
              {t(`nav.${name}`)}
            </NavLink>
          ))}
          <a href="/playground/">{t('nav.playground')}</a>
        </nav>
        <div className="frame-switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
