import { viewPaths } from '../../../view-paths';
import { entityPath } from '../../parts/entity-link';
import { stancesPath } from '../../parts/stances-path';

/** Where the questions of the home page lead; their words are texts `questions.*` of the namespace `home`. */
export const questions = [
  { name: 'stances', to: stancesPath('draft-constitution-2026') },
  { name: 'deputies', to: `${entityPath('mazhilis')}#people` },
  { name: 'powers', to: viewPaths.powers },
  { name: 'paths', to: `${viewPaths.paths}?from=kassym-jomart-tokayev&to=draft-constitution-2026` },
  { name: 'timeline', to: `${viewPaths.timeline}?from=2026-02-01&to=2026-02-28` },
] as const;
