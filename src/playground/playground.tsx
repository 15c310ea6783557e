import './workers';
// GraphiQL's styles without its fonts, which weigh more than all else of them and lack Kazakh letters.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import './panels.css';
import './result/result.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { currentLanguage, startLanguage } from '../web/app/language';
import { Companion } from './companion';
import { examples, tabOf } from './examples';
import { fetcher } from './fetcher';
import { LanguageChoice } from './language-choice';
import { isWide } from './layout';
import { queryBuilderPlugin } from './query-builder';
import { ResultViews } from './result/result-views';
import { ShareButton } from './share-button';
import { takeSharedTab } from './share-link';
import { shelfPlugin } from './shelf';
import { textLoaders } from './texts';

/** How many examples are open as tabs at the first visit; the others wait in the panel. */
const openAtFirst = 3;

/** Where GraphiQL keeps the tabs of a visitor. */
const storedTabs = 'graphiql:tabState';

/** Replaces the shell by the editor. */
export async function render(place: HTMLElement): Promise<void> {
  await startLanguage(textLoaders);
  const arrived = await takeSharedTab();
  const shared = arrived === 'broken' ? undefined : arrived;
  const isFirstVisit = localStorage.getItem(storedTabs) === null;
  const firstExamples = examples
    .slice(0, openAtFirst)
    .map((example) => tabOf(example, currentLanguage()));
  const firstTabs = [...(shared ? [shared] : []), ...firstExamples];
  // GraphiQL fills the editors from these props or from its storage, never from the first default tab.
  const initial = shared ?? (isFirstVisit ? firstTabs[0] : undefined);
  createRoot(place).render(
    <GraphiQL
      fetcher={fetcher}
      plugins={[shelfPlugin, queryBuilderPlugin, HISTORY_PLUGIN]}
      defaultTabs={firstTabs}
      defaultEditorToolsVisibility="variables"
      defaultQuery=""
      isHeadersEditorEnabled
      // Headers may hold secrets.
      shouldPersistHeaders={false}
      schemaDescription
      inputValueDeprecation
      {...(isFirstVisit && isWide() && { visiblePlugin: shelfPlugin })}
      {...(initial && { initialQuery: initial.query, initialVariables: initial.variables })}
    >
      <GraphiQL.Logo>
        <a href="/" className="atazan-logo">
          Atazan
        </a>
        <LanguageChoice />
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
      <GraphiQL.Footer>
        <ResultViews />
      </GraphiQL.Footer>
      <Companion isLinkBroken={arrived === 'broken'} />
    </GraphiQL>,
  );
}
