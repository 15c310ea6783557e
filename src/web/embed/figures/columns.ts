/** A row of a table of `/data`: values by the names of the columns. */
export type DataRow = Readonly<Record<string, unknown>>;

/** A column as readers see it. */
export interface ShownColumn {
  /** The name of the column; a text `columns.*` says it in words. */
  readonly name: string;
  /** The columns that say what it leads to; of an entity or a source the slug. */
  readonly slug: string | undefined;
  readonly leadsTo: 'entity' | 'source' | undefined;
}

/** Columns that lead somewhere, or say once more what another says, rather than being read. */
const unread = /(?:^|_)(?:id|slug|url|titleIsLabel)$/;

/** Columns that name what a slug beside them leads to. */
const naming: Readonly<Record<string, 'entity' | 'source'>> = {
  name: 'entity',
  publisher: 'source',
  title: 'source',
};

/** Which columns of a table are read, and where they lead: `actor_name` to the entity that `actor_slug` names. */
export function shownColumns(rows: readonly DataRow[]): readonly ShownColumn[] {
  const names = Object.keys(rows[0] ?? {});
  const isTypeOfNamed = (name: string) =>
    name.endsWith('_type') && names.includes(name.replace(/type$/, 'name'));
  return names
    .filter((name) => !unread.test(name) && !isTypeOfNamed(name))
    .map((name) => {
      const [, prefix = '', last = name] = /^(.*_)?([^_]+)$/.exec(name) ?? [];
      const slug = names.find((other) => other === `${prefix}slug`);
      return { name, slug, leadsTo: slug === undefined ? undefined : naming[last] };
    });
}
