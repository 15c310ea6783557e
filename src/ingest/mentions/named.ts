/** A run of words of the text that a name may stand in: from word `first` to word `last`. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** A mention within the analysed text: its words, and the id and type of what it names. */
export interface NamedPlace extends Place {
  /** Of the known entity, or the one that an unknown thing would get. */
  readonly slug: string;
  readonly type: string;
  readonly isKnown: boolean;
  readonly score: number;
  /** Whether it is a meeting, which nouns like the session may stand for. */
  readonly isMeeting?: boolean;
  /** Where it names somebody after the body that the id is of: the edge between them. */
  readonly holds?: string | undefined;
  /** Words of the known name, in lower case. */
  readonly name?: readonly string[];
}
