/**
 * Opens the page anew, once the server answers: a browser that has no network would show a page of its own in its place.
 *
 * @param address where to, by default where the reader is
 * @returns false where the server does not answer; the page stays as it is
 */
export async function openAnew(address = location.href): Promise<boolean> {
  try {
    await fetch('/health', { cache: 'no-store' });
  } catch {
    return false;
  }
  history.replaceState(history.state, '', address);
  location.reload();
  return true;
}
