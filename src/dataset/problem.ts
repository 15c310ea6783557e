import { distance } from 'fastest-levenshtein';

/** Where something stands in a file; line and column count from 1. */
export interface Place {
  /** Path relative to the working directory. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file, and where. */
export interface Problem extends Place {
  readonly message: string;
}

/** `file:line:column: message`, as editors and terminals understand it. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** Problems in the order of files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** The name that was probably meant: at most a third of the longer one's letters differ. */
export function nearName(given: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(Math.max(given.length, candidate.length) / 3));
    const needed = Math.abs(candidate.length - given.length);
    if (needed > most || needed >= least) continue;
    const steps = distance(given.toLowerCase(), candidate.toLowerCase());
    if (steps <= most && steps < least) {
      least = steps;
      nearest = candidate;
    }
  }
  return nearest;
}

/** ` (did you mean ...?)`, or nothing when no name is near. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const near = nearName(given, known);
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}

/** A list of names as one reads it: `a, b or c`. */
export function anyOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
