import { viewPaths } from '../../view-paths';

/**
 * The address of a graph.
 *
 * @param from what it starts from: slugs of entities (`of`), the two ends of paths (`from`, `to`), a text (`q`)
 */
export function graphPath(from: Readonly<Record<string, string>>): string {
  return `${viewPaths.graph}?${new URLSearchParams(from)}`;
}
