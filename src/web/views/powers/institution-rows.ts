import type {
  EntityLinkFragment,
  FactFromOneEndFragment,
  InstitutionsQuery,
  ReformingTextFragment,
} from '../../generated/graphql';
import type { Change } from '../../parts/power-change';

/** What a text or one of its published versions does to something, read from that thing. */
export type Reform = FactFromOneEndFragment;

/** What two texts do to one institution, as sources say. */
export interface InstitutionRow {
  readonly institution: EntityLinkFragment;
  readonly before: readonly Reform[];
  readonly after: readonly Reform[];
  /** Under which of the texts powers of it or over it are on record, or it is established or reformed. */
  readonly change: Change;
}

/** What a text does, with what it does it to. */
interface Deed {
  readonly object: EntityLinkFragment;
  readonly reform: Reform;
}

function deedsOf(text: ReformingTextFragment): readonly Deed[] {
  return [text, ...text.texts.nodes].flatMap(({ reforms, type, slug, name }) =>
    reforms.edges.map((edge) => ({
      object: edge.node,
      reform: { ...edge, direction: 'IN' as const, node: { type, slug, name } },
    })),
  );
}

/** The two texts with what they do. */
export interface ReformingTexts {
  readonly before: ReformingTextFragment;
  readonly after: ReformingTextFragment;
}

/** The institutions of two texts, those first on which the record has most to say. */
export function institutionRows(
  comparison: NonNullable<InstitutionsQuery['compare']>,
  texts: ReformingTexts,
): readonly InstitutionRow[] {
  const deeds = { before: deedsOf(texts.before), after: deedsOf(texts.after) };
  const about = (side: keyof typeof deeds, slug: string) =>
    deeds[side].filter(({ object }) => object.slug === slug).map(({ reform }) => reform);
  const lists = {
    dropped: comparison.institutionsDropped,
    added: comparison.institutionsAdded,
    changed: comparison.institutionsChanged,
    kept: comparison.institutionsKept,
  };
  return (Object.keys(lists) as Change[])
    .flatMap((change) =>
      lists[change].map((institution) => ({
        institution,
        change,
        before: about('before', institution.slug),
        after: about('after', institution.slug),
      })),
    )
    .sort((one, other) => other.after.length - one.after.length);
}

/** What a text does to things that are no institutions, such as topics and provisions. */
export function otherDeeds(text: ReformingTextFragment): readonly Reform[] {
  return deedsOf(text)
    .filter(({ object }) => object.type !== 'Institution')
    .map(({ object, reform }) => ({ ...reform, direction: 'OUT', node: object }));
}
