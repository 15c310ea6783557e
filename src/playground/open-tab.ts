import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { SharedTab } from './share-link';

/** Opens an operation in a tab of its own, or shows the tab in which it is open already. */
export function useOpenTab(): (tab: SharedTab) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor'),
  );
  return ({ query, variables }) => {
    const open = tabs.findIndex(
      (tab) => tab.query === query && (tab.variables ?? '') === variables,
    );
    if (open >= 0) {
      changeTab(open);
    } else {
      addTab();
      variableEditor?.setValue(variables);
      queryEditor?.setValue(query);
    }
    queryEditor?.focus();
  };
}
