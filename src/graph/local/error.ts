/** What can be wrong with the Neo4j that the program runs itself. */
export type LocalNeo4jErrorCode =
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'DOWNLOAD_FAILED'
  | 'JAR_DAMAGED'
  | 'HOME_NOT_WRITABLE'
  | 'HELD_BY_OTHER'
  | 'PASSWORD_LOST'
  | 'START_FAILED';

/** A foreseen failure of the program's own Neo4j; its message is for the person at the terminal. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';

  constructor(
    readonly code: LocalNeo4jErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
