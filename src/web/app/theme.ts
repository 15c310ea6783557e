import { useSyncExternalStore } from 'react';

/** What the reader chose; `system` follows the system. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

const key = 'theme';

function storedTheme(): Theme {
  const stored = localStorage.getItem(key);
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** Who wants to hear that another theme was chosen. */
const listeners = new Set<() => void>();

function show(): void {
  document.documentElement.dataset.theme = storedTheme();
  for (const listener of listeners) listener();
}

/** Shows the page in the theme that was chosen before, and later in the one that is chosen on another page. */
export function startTheme(): void {
  show();
  window.addEventListener('storage', (event) => {
    if (event.key === key) show();
  });
  // The back button may bring a page as it was left, which has heard of nothing meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function choose(theme: Theme): void {
  localStorage.setItem(key, theme);
  show();
}

/** The theme, and how to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, storedTheme), choose];
}
