import type { Row } from '../../graph/graph';
import { namedStatement } from '../../graph/statements';
import { type Language, languages } from '../../ontology/model';
import type { Run } from '../place';

/** What stands at an end of a proposal, or is said to have spoken: an entity, or a candidate for one. */
export interface End {
  /** Id of an entity; slug of a candidate. */
  readonly id: string;
  readonly type: string;
  /** Its name; of a candidate, as the text has it. */
  readonly name: string;
  readonly isCandidate: boolean;
}

/** A proposed statement that waits for a curator. */
export interface OpenProposal {
  readonly id: string;
  readonly subject: End;
  readonly predicate: string;
  readonly object: End;
  readonly attributedTo: End | undefined;
  readonly statedOn: string | undefined;
  readonly role: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Id of an entity. */
  readonly under: string | undefined;
  readonly note: string | undefined;
  readonly quote: string;
  readonly language: Language;
  /** Where the quote stands in the text of the version, in UTF-16 units; unknown of one that was corrected. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly version: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly dataset: string;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: string | undefined;
    readonly language: Language;
    readonly url: string;
  };
}

/** Which proposals. */
export interface ProposalFilter {
  /** Ids, or beginnings of them. */
  readonly ids?: readonly string[] | undefined;
  readonly source?: string | undefined;
  readonly predicate?: string | undefined;
  /** Id or slug of an end or speaker. */
  readonly entity?: string | undefined;
  /** The least. */
  readonly confidence?: number | undefined;
}

type Properties = Readonly<Record<string, unknown>>;

function toEnd(properties: Properties): End {
  const { id, slug, type, surface } = properties;
  const name = languages.map((language) => properties[`name_${language}`]).find(Boolean);
  return {
    id: String(id ?? slug),
    type: String(type),
    name: String(name ?? surface ?? slug),
    isCandidate: id === undefined,
  };
}

function toProposal([own, subject, object, speaker, source]: Row): OpenProposal {
  return {
    ...(own as Properties),
    subject: toEnd(subject as Properties),
    object: toEnd(object as Properties),
    attributedTo: speaker ? toEnd(speaker as Properties) : undefined,
    source,
  } as OpenProposal;
}

/** Reads open proposals, by the day and id of their sources and their places in them. */
export async function readProposals(run: Run, filter: ProposalFilter): Promise<OpenProposal[]> {
  const { ids = null, source = null, predicate = null, entity = null, confidence = null } = filter;
  const rows = await run({
    ...namedStatement('read/proposals'),
    parameters: { ids, source, predicate, entity, confidence },
  });
  return rows.map(toProposal);
}
