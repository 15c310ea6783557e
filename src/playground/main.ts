import { startTheme } from '../web/app/theme';

const place = document.getElementById('playground');

function showFailure(error: unknown): void {
  const state = document.getElementById('state');
  if (!state) return;
  const reason = error instanceof Error ? error.message : String(error);
  state.textContent = `The editor could not be loaded: ${reason}. Reload the page to try again.`;
  state.setAttribute('role', 'alert');
}

startTheme();
// The editor weighs megabytes: the page is there first, and says what it waits for.
import('./playground').then(({ render }) => place && render(place)).catch(showFailure);
