/**
 * What two actors are compared by, in the order in which it is shown: the edges of the first to things to which the
 * second has the others. The page asks by them, and the server has the database plan it ahead.
 */
export const comparedEdges = [
  { name: 'bothSupport', types: ['SUPPORTS'], others: ['SUPPORTS'] },
  { name: 'bothOppose', types: ['OPPOSES'], others: ['OPPOSES'] },
  { name: 'supportsOpposes', types: ['SUPPORTS'], others: ['OPPOSES'] },
  { name: 'opposesSupports', types: ['OPPOSES'], others: ['SUPPORTS'] },
  { name: 'offices', types: ['HEADS', 'MEMBER_OF'], others: ['HEADS', 'MEMBER_OF'] },
  {
    name: 'events',
    types: ['ORGANIZES', 'PARTICIPATES_IN'],
    others: ['ORGANIZES', 'PARTICIPATES_IN'],
  },
] as const;
