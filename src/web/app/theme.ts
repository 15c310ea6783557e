import { useState } from 'react';

/** What the reader chose; `system` follows the system. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

const key = 'theme';

function storedTheme(): Theme {
  const stored = localStorage.getItem(key);
  return themes.find((theme) => theme === stored) ?? 'system';
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Shows the page in the theme that was chosen before. */
export function startTheme(): void {
  show(storedTheme());
}

/** The theme, and how to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(storedTheme);
  const choose = (chosen: Theme) => {
    localStorage.setItem(key, chosen);
    show(chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}
