import { GraphQLError } from 'graphql';
import { AtazanError } from '../errors';
import { LocalNeo4jError } from '../graph/local/error';

/** What the process says to the shell. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

/** What is printed of a failure: the message alone for one that was foreseen, the stack for a defect. */
export function toMessage(error: unknown): string {
  if (error instanceof AtazanError && error.code === 'INTERNAL_SERVER_ERROR') {
    return `the database failed: ${error.message}`;
  }
  const isForeseen =
    error instanceof AtazanError ||
    error instanceof LocalNeo4jError ||
    error instanceof GraphQLError ||
    isSystemError(error);
  if (isForeseen) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A failure of the operating system, such as a port in use or a file that is not there. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
