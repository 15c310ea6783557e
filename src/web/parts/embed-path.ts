import type { Figure } from '../../figures';
import { viewPaths } from '../../view-paths';

/** Where the page stands that makes the code to embed a figure, with that figure chosen. */
export function embedPath(figure: Figure): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(figure)) if (value) parameters.set(name, value);
  return `${viewPaths.embed}?${parameters}`;
}
