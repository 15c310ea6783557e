import '../app/tokens.css';
import '../app/base.css';
import './embed.css';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { readAddress } from './address';
import { embedClient } from './client';
import { Figure } from './figure';
import { tellHeight } from './host';
import { startTexts } from './texts';

const asked = readAddress(location);
const place = document.getElementById('figure');
if (asked && place) {
  const { language, theme, height } = asked;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  if (height) place.style.setProperty('--height', `${height}px`);
  await startTexts(language);
  createRoot(place).render(
    <Provider value={embedClient(language)}>
      <Figure asked={asked} />
    </Provider>,
  );
  tellHeight(place);
}
