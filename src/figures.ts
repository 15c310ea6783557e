/**
 * The figures that can stand in other pages, each with the parameters of its address: those it needs, and those it
 * takes beside `lang`, `theme` and `height`. Page, server and the scripts of other pages share it.
 */
export const figures = {
  card: { needs: ['of'], takes: ['asOf'] },
  graph: { needs: ['of'], takes: ['asOf'] },
  stances: { needs: ['on'], takes: ['actor', 'language', 'source', 'asOf'] },
  timeline: { needs: [], takes: ['about', 'from', 'to', 'kinds', 'asOf'] },
  powers: { needs: ['under'], takes: ['against', 'asOf'] },
  table: {
    needs: ['name'],
    takes: [
      'of',
      'on',
      'about',
      'under',
      'before',
      'after',
      'a',
      'b',
      'actor',
      'other',
      'source',
      'restsAlone',
      'kind',
      'kinds',
      'type',
      'direction',
      'position',
      'predicate',
      'language',
      'publisher',
      'by',
      'metric',
      'from',
      'to',
      'since',
      'asOf',
      'limit',
      'heldOn',
      'endedBefore',
      'longest',
      'most',
    ],
  },
} as const satisfies Record<
  string,
  { readonly needs: readonly string[]; readonly takes: readonly string[] }
>;

export type FigureName = keyof typeof figures;

type Named<Name extends FigureName> = { readonly figure: Name } & {
  readonly [Key in (typeof figures)[Name]['needs'][number]]: string;
} & {
  readonly [Key in (typeof figures)[Name]['takes'][number]]?: string | undefined;
};

/** A table of `/data` with what it takes, such as `{name: 'relations', of: 'kurultai'}`. */
export type Table = Omit<Named<'table'>, 'figure'>;

/** A figure with its parameters, such as `{figure: 'stances', on: 'draft-constitution-2026'}`. */
export type Figure = { [Name in FigureName]: Named<Name> }[FigureName];
