import type { End, OpenProposal } from '../ingest/review/proposals';

function endText({ id, type, name, isCandidate }: End): string {
  return isCandidate ? `${id} (${type}, not in the graph: "${name}")` : `${id} (${type}, ${name})`;
}

/** A proposal in two lines of a list. */
export function proposalLines({ id, confidence, quote, ...rest }: OpenProposal): string {
  const { subject, predicate, object } = rest;
  const mark = (end: End) => (end.isCandidate ? `${end.id}?` : end.id);
  return `  ${id}  ${mark(subject)} ${predicate} ${mark(object)}  (${Math.round(confidence * 100)}%)\n    "${quote}"`;
}

/** A proposal with all that a curator must know to decide on it. */
export function proposalText(proposal: OpenProposal): string {
  const { source, start, end, version, attributedTo } = proposal;
  const optional = ['role', 'since', 'until', 'under', 'note'] as const;
  const about = [source.publisher, source.published].filter(Boolean).join(', ');
  const place = start === undefined ? 'place not known' : `${start}-${end}`;
  const lines: (readonly [string, string | undefined])[] = [
    ['id', proposal.id],
    ['quote', `"${proposal.quote}"`],
    ['subject', endText(proposal.subject)],
    ['predicate', proposal.predicate],
    ['object', endText(proposal.object)],
    ...optional.map((name) => [name, proposal[name]] as const),
    ['said by', attributedTo && endText(attributedTo)],
    ['stated on', proposal.statedOn],
    ['confidence', `${Math.round(proposal.confidence * 100)}%`],
    ['source', `${source.id}: ${source.title} (${about})`],
    ['', source.url],
    ['place', `${place} in version ${version} of the text`],
  ];
  return lines
    .flatMap(([label, value]) => (value === undefined ? [] : [`${label.padEnd(12)}${value}`]))
    .join('\n');
}

/** A page of proposals under the titles of their sources. */
export function proposalList(proposals: readonly OpenProposal[]): string {
  const lines: string[] = [];
  let source = '';
  for (const proposal of proposals) {
    if (proposal.source.id !== source) {
      source = proposal.source.id;
      lines.push(`${source}: ${proposal.source.title}`);
    }
    lines.push(proposalLines(proposal));
  }
  return lines.join('\n');
}
