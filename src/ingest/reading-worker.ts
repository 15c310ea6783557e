import { pageSize } from '../ontology/derive';
import type { KnownEntities } from './known';
import { type Lexicon, makeLexicon } from './lexicon';
import { readArticle } from './read-article';
import type { Article, Reading } from './reading';

/** What the thread is handed: the names of a revision to keep, or an article to read by them. */
export type ReadingTask =
  | { readonly revision: number; readonly known: KnownEntities }
  | { readonly revision: number; readonly article: Article };

/** Something that the text names, as `Mention` has it; of an entity of the graph its id. */
interface NamedThing {
  readonly surface: string;
  readonly type: string;
  readonly id: string | null;
  readonly spans: { readonly start: number; readonly end: number }[];
}

/** What was read; undefined where the thread does not have the names of the revision. */
export type ReadingResult = { readonly mentions: unknown; readonly claims: unknown } | undefined;

interface Kept {
  readonly revision: number;
  readonly lexicon: Lexicon;
  readonly idOf: ReadonlyMap<string, string>;
}

let kept: Kept | undefined;

/** What a text names, each thing once, in the order of the text. */
function namedIn({ entities }: Reading, { idOf }: Kept): Map<string, NamedThing> {
  const named = new Map<string, NamedThing>();
  for (const { entity, candidate, surface, type, start, end } of entities) {
    const slug = entity ?? candidate ?? '';
    const thing = named.get(slug) ?? { surface, type, id: idOf.get(slug) ?? null, spans: [] };
    named.set(slug, thing);
    thing.spans.push({ start, end });
  }
  return named;
}

function shown(reading: Reading, by: Kept): NonNullable<ReadingResult> {
  const named = namedIn(reading, by);
  /** The end of a claim; what is only referred to stands under a name that the graph has for it. */
  const end = (slug: string): NamedThing => {
    const entity = by.lexicon.entities.get(slug);
    const [name] = entity?.names ?? [];
    const { type = '' } = entity ?? {};
    return (
      named.get(slug) ?? {
        surface: name?.value ?? slug,
        type,
        id: by.idOf.get(slug) ?? null,
        spans: [],
      }
    );
  };
  const claims = reading.statements.map(({ start, end: to, attributedTo, ...rest }) => ({
    ...rest,
    subject: end(rest.subject),
    object: end(rest.object),
    attributedTo: attributedTo === null ? null : end(attributedTo),
    span: { start, end: to },
  }));
  return {
    mentions: [...named.values()].slice(0, pageSize.maximum),
    claims: claims.slice(0, pageSize.maximum),
  };
}

/** Runs a task. Called by the pool in a thread of its own. */
export default function run(task: ReadingTask): ReadingResult {
  const { revision } = task;
  if ('known' in task) {
    const { entities, idOf } = task.known;
    kept = { revision, lexicon: makeLexicon(entities), idOf };
    return undefined;
  }
  return kept?.revision === revision
    ? shown(readArticle(task.article, kept.lexicon), kept)
    : undefined;
}
