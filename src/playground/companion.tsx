import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice';
import { useOpenTab } from './open-tab';
import { takeSharedTab } from './share-link';

/** Keeps the tab in sight, and the editors in step with what GraphiQL reads but once: address and system's theme. */
export function Companion({ isLinkBroken }: { readonly isLinkBroken: boolean }) {
  const { t } = useTranslation();
  const { setTheme } = useGraphiQLActions();
  const theme = useGraphiQL((state) => state.theme);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const tabId = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id);
  const tabTitle = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.title);
  const openTab = useOpenTab();
  const [notice, setNotice] = useState(isLinkBroken ? t('share.broken') : '');

  useEffect(() => {
    // A link that is pasted into the address of this very page loads nothing anew.
    const take = async () => {
      const shared = await takeSharedTab();
      if (shared === 'broken') setNotice(t('share.broken'));
      else if (shared) openTab(shared);
    };
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [openTab, t]);

  useEffect(() => {
    if (theme) return undefined;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [theme, setTheme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is shown, or grows by its new title.
  useEffect(() => {
    const tab = document.querySelector('.graphiql-tab-active');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tabId, tabTitle]);

  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);

  return <Notice text={notice} onEnd={() => setNotice('')} />;
}
