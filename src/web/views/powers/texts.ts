/** The slugs of two texts that are set side by side. */
export interface Texts {
  readonly before: string;
  readonly after: string;
}
