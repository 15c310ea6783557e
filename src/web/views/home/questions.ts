/** Where the questions of the home page lead; their words are texts `questions.*` of the namespace `home`. */
export const questions = [
  { name: 'newConstitution', to: '/entity/constitution-2026#positions' },
  { name: 'commission', to: '/entity/commission#facts' },
  { name: 'kurultai', to: '/entity/kurultai#facts' },
  { name: 'draft', to: '/entity/draft#facts' },
  { name: 'sources', to: '/sources' },
] as const;
