import '@graphiql/plugin-explorer/style.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { type GraphiQLPlugin, useGraphiQL } from '@graphiql/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../web/app/language';

const builder = explorerPlugin({ showAttribution: false });
const Builder = builder.content;

/** How long the builder takes to show the query that is there already. */
const settlingMs = 500;

/** What the builder opens and ticks is made for the mouse alone. */
const ticks = '.graphiql-explorer-root span[style*="cursor: pointer"]';

/** Puts the ticks of the builder on the way of the keyboard, and tells screen readers what they and its fields are. */
function tellTicks(place: HTMLElement): void {
  for (const field of place.querySelectorAll('input:not([aria-label]), select:not([aria-label])')) {
    const argument = field.closest<HTMLElement>('[data-arg-name]')?.dataset.argName;
    field.setAttribute('aria-label', argument ?? builder.title);
  }
  for (const tick of place.querySelectorAll(ticks)) {
    tick.setAttribute('tabindex', '0');
    tick.setAttribute('role', 'button');
  }
}

function press(event: KeyboardEvent): void {
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (!isPress || !(event.target instanceof HTMLElement) || !event.target.matches(ticks)) return;
  event.preventDefault();
  event.target.click();
}

/** Builds the query of the tab by ticking fields. */
function QueryBuilder() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const hasSchema = useGraphiQL((state) => Boolean(state.schema));
  const place = useRef<HTMLDivElement>(null);
  const [isSettled, setIsSettled] = useState(false);
  // The fields of arguments take the focus when they appear, also before anybody has ticked anything.
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), settlingMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const observer = new MutationObserver(() => tellTicks(current));
    observer.observe(current, { childList: true, subtree: true });
    tellTicks(current);
    return () => observer.disconnect();
  }, []);
  return (
    <section className="atazan-builder" aria-label={t('builder.title')}>
      <h2 lang={language}>{t('builder.title')}</h2>
      <p lang={language}>{t(hasSchema ? 'builder.lead' : 'builder.waiting')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of what stands in it */}
      <div ref={place} onKeyDown={press} inert={!isSettled}>
        {hasSchema && <Builder />}
      </div>
    </section>
  );
}

export const queryBuilderPlugin: GraphiQLPlugin = {
  title: 'Query builder',
  icon: builder.icon,
  content: QueryBuilder,
};
