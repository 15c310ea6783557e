import type { ReadingQuery } from '../../generated/graphql';

export type ReadMention = ReadingQuery['reading']['mentions'][number];

/** A piece of a text, and what it names if it is a name. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mention?: ReadMention;
}

/** Cuts a text where its names begin and end; together the pieces are the text. */
export function segmentsOf(text: string, mentions: readonly ReadMention[]): readonly Segment[] {
  const places = mentions
    .flatMap((mention) => mention.spans.map((span) => ({ ...span, mention })))
    .sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let end = 0;
  for (const place of places) {
    if (place.start > end) segments.push({ start: end, text: text.slice(end, place.start) });
    const { start, mention } = place;
    segments.push({ start, text: text.slice(start, place.end), mention });
    end = place.end;
  }
  if (end < text.length) segments.push({ start: end, text: text.slice(end) });
  return segments;
}
