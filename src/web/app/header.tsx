import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { viewPaths } from '../../view-paths';
import { LanguageSwitch } from './language-switch';
import { SearchBox } from './search-box';
import { ThemeSwitch } from './theme-switch';

/** The views that the header leads to; their names are texts `nav.*` of the namespace `app`. */
const navigation = [
  { path: viewPaths.home, name: 'home' },
  { path: viewPaths.stancesList, name: 'stances' },
  { path: viewPaths.powers, name: 'powers' },
  { path: viewPaths.timeline, name: 'timeline' },
  { path: viewPaths.topics, name: 'topics' },
  { path: viewPaths.graph, name: 'graph' },
  { path: viewPaths.paths, name: 'paths' },
  { path: viewPaths.compare, name: 'compare' },
  { path: viewPaths.rankings, name: 'rankings' },
  { path: viewPaths.contradictions, name: 'contradictions' },
  { path: viewPaths.sources, name: 'sources' },
  { path: viewPaths.reading, name: 'reading' },
] as const;

function Brand() {
  return (
    <Link to={viewPaths.home} className="frame-brand">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="frame-logo">
        <path d="M8 24 16 7l8 17" />
        <circle cx="16" cy="7" r="5" />
        <circle cx="8" cy="24" r="5" />
        <circle cx="24" cy="24" r="5" />
      </svg>
      Atazan
    </Link>
  );
}

/**
 * Name, search, switches and views. Where there is no room for all, switches and views stand behind a button, and
 * Escape or the choice of a view closes them again.
 */
export function Header() {
  const { t } = useTranslation();
  const menu = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return;
    close();
    button.current?.focus();
  };
  return (
    <header className="frame-header">
      <div className="frame-bar">
        <Brand />
        <SearchBox />
        <button
          type="button"
          ref={button}
          className="frame-menu-button"
          aria-expanded={isOpen}
          aria-controls={menu}
          onClick={() => setIsOpen(!isOpen)}
          onKeyDown={onKeyDown}
        >
          {t('nav.menu')}
        </button>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those pressed on what stands within. */}
        <div id={menu} className="frame-menu" data-open={isOpen} onKeyDown={onKeyDown}>
          <div className="frame-switches">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <nav aria-label={t('nav.label')} className="frame-nav">
            {navigation.map(({ path, name }) => (
              <NavLink key={path} to={path} end={path === viewPaths.home} onClick={close}>
                {t(`nav.${name}`)}
              </NavLink>
            ))}
            <a href="/playground/">{t('nav.playground')}</a>
          </nav>
        </div>
      </div>
    </header>
  );
}
