import './app/tokens.css';
import './app/base.css';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startLanguage } from './app/language';
import { textLoaders } from './app/texts';
import { startTheme } from './app/theme';

startTheme();
i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});
const place = document.getElementById('explorer');
try {
  await startLanguage(textLoaders);
} catch (error) {
  document.getElementById('failed')?.removeAttribute('hidden');
  throw error;
}
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
