import { generatePath } from 'react-router';
import { viewPaths } from '../../view-paths';

/** Where it stands who is for and who against a thing. */
export function stancesPath(slug: string): string {
  return generatePath(viewPaths.stances, { slug });
}
