import './frame.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Waiting } from '../parts/waiting';
import { Footer } from './footer';
import { Header } from './header';
import { useKeptFocus } from './use-kept-focus';

/** What stands around every view. A new page is announced by moving the focus to its content. */
export function Frame() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isFetching = useNavigation().state === 'loading';
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useKeptFocus(main);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // Where the page is scrolled to is told by `ScrollRestoration`.
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Header />
      <main id="content" className="frame-main" tabIndex={-1} ref={main} aria-busy={isFetching}>
        <Outlet />
      </main>
      {isFetching && <Waiting />}
      <Footer />
      <ScrollRestoration />
    </>
  );
}
