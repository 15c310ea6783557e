import { csvOf } from '../../../playground/result/csv';
import type { MentionFragment, ReadingQuery } from '../../generated/graphql';

type Read = ReadingQuery['reading'];

const nameOf = ({ entity, surface }: MentionFragment) => entity?.name ?? surface;

/** The names as CSV: each with how often it stands in the text, and what it is in the graph if the graph has it. */
export function namesCsv({ mentions }: Read): string {
  const columns = ['surface', 'type', 'times', 'slug', 'name'];
  const rows = mentions.map(({ surface, type, spans, entity }) => ({
    ...{ surface, type, times: spans.length },
    ...{ slug: entity?.slug ?? null, name: entity?.name ?? null },
  }));
  return csvOf({ columns, rows });
}

/** What the text says as CSV: each with how many edges of the graph say the same. */
export function claimsCsv({ claims }: Read): string {
  const columns = [
    ...['subject', 'subjectSlug', 'predicate', 'object', 'objectSlug'],
    ...['attributedTo', 'statedOn', 'quote', 'confidence', 'edges'],
  ];
  const rows = claims.map(({ subject, object, attributedTo, relations, ...claim }) => ({
    ...{ subject: nameOf(subject), subjectSlug: subject.entity?.slug ?? null },
    ...{ predicate: claim.predicate },
    ...{ object: nameOf(object), objectSlug: object.entity?.slug ?? null },
    ...{ attributedTo: attributedTo && nameOf(attributedTo), statedOn: claim.statedOn },
    ...{ quote: claim.quote, confidence: claim.confidence, edges: relations.length },
  }));
  return csvOf({ columns, rows });
}
