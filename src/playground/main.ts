const place = document.getElementById('playground');

function showFailure(error: unknown): void {
  const shell = place?.querySelector('.shell');
  if (!shell) return;
  const reason = error instanceof Error ? error.message : String(error);
  const paragraph = document.createElement('p');
  paragraph.textContent = `The editor could not be loaded: ${reason}. Reload the page to try again.`;
  shell.setAttribute('role', 'alert');
  shell.lastElementChild?.replaceWith(paragraph);
}

// The editor weighs megabytes: the page is there first, and says what it waits for.
import('./playground').then(({ render }) => place && render(place)).catch(showFailure);
