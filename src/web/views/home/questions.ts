import { viewPaths } from '../../../view-paths';
import { stancesPath } from '../../parts/stances-path';

/** Where the questions of the home page lead; their words are texts `questions.*` of the namespace `home`. */
export const questions = [
  { name: 'stances', to: stancesPath('draft-constitution-2026') },
  { name: 'commission', to: '/entity/constitutional-commission?edge=MEMBER_OF-IN#facts' },
  { name: 'kurultai', to: '/entity/kurultai#facts' },
  { name: 'contradictions', to: viewPaths.contradictions },
  { name: 'sources', to: viewPaths.sources },
] as const;
