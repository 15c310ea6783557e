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
import { useTheme } from '../web/app/theme';
import { ThemeSwitch } from '../web/app/theme-switch';
import { Companion } from './companion';
import { examples, tabOf } from './examples';
import { fetcher } from './fetcher';
import { LanguageChoice } from './language-choice';
import { isWide } from './layout';
import { queryBuilderPlugin } from './query-builder';
import { ResultViews } from './result/result-views';
import { ShareButton } from './share-button';
import { type SharedTab, takeSharedTab } from './share-link';
import { shelfPlugin } from './shelf';
import { textLoaders } from './texts';

/** How many examples are open as tabs at the first visit; the others wait in the panel. */
const openAtFirst = 3;

/** Where GraphiQL keeps the tabs of a visitor. */
const storedTabs = 'graphiql:tabState';

/** Made once: GraphiQL sets its panel anew when it is given another list. */
const plugins = [shelfPlugin, queryBuilderPlugin, HISTORY_PLUGIN];

interface PlaygroundProps {
  readonly isShelfOpen: boolean;
  readonly isLinkBroken: boolean;
  readonly firstTabs: readonly SharedTab[];
  /** What stands in the editors, if it is not what stood there at the last visit. */
  readonly initial: SharedTab | undefined;
}

function Playground({ isShelfOpen, isLinkBroken, firstTabs, initial }: PlaygroundProps) {
  const [theme] = useTheme();
  return (
    <GraphiQL
      fetcher={fetcher}
      // The explorer's choice in place of one that GraphiQL would offer and keep for itself.
      forcedTheme={theme}
      plugins={plugins}
      defaultTabs={[...firstTabs]}
      defaultEditorToolsVisibility="variables"
      defaultQuery=""
      isHeadersEditorEnabled
      // Headers may hold secrets.
      shouldPersistHeaders={false}
      schemaDescription
      inputValueDeprecation
      {...(isShelfOpen && { visiblePlugin: shelfPlugin })}
      {...(initial && { initialQuery: initial.query, initialVariables: initial.variables })}
    >
      <GraphiQL.Logo>
        <a href="/" className="atazan-logo">
          Atazan
        </a>
        <LanguageChoice />
        <ThemeSwitch />
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
      <Companion isLinkBroken={isLinkBroken} />
    </GraphiQL>
  );
}

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
  createRoot(place).render(
    <Playground
      isShelfOpen={isFirstVisit && isWide()}
      isLinkBroken={arrived === 'broken'}
      firstTabs={firstTabs}
      // GraphiQL fills the editors from these props or from its storage, never from the first default tab.
      initial={shared ?? (isFirstVisit ? firstTabs[0] : undefined)}
    />,
  );
}
