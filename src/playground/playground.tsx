import './workers';
import 'graphiql/style.css';
import './playground.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { Companion } from './companion';
import { examples } from './examples';
import { examplesPlugin } from './examples-plugin';
import { fetcher } from './fetcher';
import { isWide } from './layout';
import { ShareButton } from './share-button';
import { takeSharedTab } from './share-link';

/** How many examples are open as tabs at the first visit; the others wait in the panel. */
const openAtFirst = 3;

/** Where GraphiQL keeps the tabs of a visitor. */
const storedTabs = 'graphiql:tabState';

/** Replaces the shell by the editor. */
export async function render(place: HTMLElement): Promise<void> {
  const arrived = await takeSharedTab();
  const shared = arrived === 'broken' ? undefined : arrived;
  const isFirstVisit = localStorage.getItem(storedTabs) === null;
  const firstTabs = [...(shared ? [shared] : []), ...examples.slice(0, openAtFirst)];
  // GraphiQL fills the editors from these props or from its storage, never from the first default tab.
  const initial = shared ?? (isFirstVisit ? firstTabs[0] : undefined);
  createRoot(place).render(
    <GraphiQL
      fetcher={fetcher}
      plugins={[examplesPlugin, HISTORY_PLUGIN]}
      defaultTabs={firstTabs}
      defaultEditorToolsVisibility="variables"
      defaultQuery=""
      isHeadersEditorEnabled
      // Headers may hold secrets.
      shouldPersistHeaders={false}
      schemaDescription
      inputValueDeprecation
      {...(isFirstVisit && isWide() && { visiblePlugin: examplesPlugin })}
      {...(initial && { initialQuery: initial.query, initialVariables: initial.variables })}
    >
      <GraphiQL.Logo>
        <a href="/" className="atazan-logo">
          Atazan
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <Companion isLinkBroken={arrived === 'broken'} />
    </GraphiQL>,
  );
}
