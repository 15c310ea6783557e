/**
 * The closed list of codes that a failure can have. Codes are public (`extensions.code` of a GraphQL
 * error, the prefix of a message in the terminal); classes are not.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'EVIDENCE_REQUIRED'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | 'UNSUPPORTED_DATABASE'
  | 'MIGRATION_CHANGED'
  | 'INTERNAL_SERVER_ERROR';

/** A failure that was foreseen: its message is fit to be shown to the person who caused it. */
export class AtazanError extends Error {
  override readonly name = 'AtazanError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
