import type { Language, Ontology } from '../ontology/model';

/** What one request carries along. */
export interface RequestContext {
  readonly requestId: string;
  /** The languages of the graph, the reader's preferred one first. */
  readonly languages: readonly Language[];
  readonly ontology: Ontology;
}
