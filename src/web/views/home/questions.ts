/** Where the questions of the home page lead; their words are texts `questions.*` of the namespace `home`. */
export const questions = [
  { name: 'stances', to: '/entity/draft-constitution-2026#positions' },
  { name: 'commission', to: '/entity/constitutional-commission?edge=MEMBER_OF-IN#facts' },
  { name: 'kurultai', to: '/entity/kurultai#facts' },
  { name: 'concentration', to: '/entity/presidential-power-concentration#facts' },
  { name: 'sources', to: '/sources' },
] as const;
