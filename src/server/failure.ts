import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { AtazanError, type ErrorCode } from '../errors';

/** HTTP status of an operation that failed as a whole, by code; 200 where the answer is a partial one. */
const statusByCode: Partial<Record<ErrorCode, number>> = {
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/** A failure, ready to be sent: nothing in it that the client should not see. */
export interface Failure {
  readonly error: GraphQLError;
  readonly status: number | undefined;
}

/**
 * Turns whatever was thrown into an error for the client. A foreseen failure keeps its message and code; an
 * unknown one is masked, and logged whole under the id that the client gets.
 */
export function toFailure(
  thrown: unknown,
  requestId: string,
  log: Pick<Logger, 'error' | 'warn'>,
): Failure {
  if (thrown instanceof GraphQLError) return { error: thrown, status: undefined };
  if (thrown instanceof AtazanError && thrown.code !== 'INTERNAL_SERVER_ERROR') {
    log.warn({ err: thrown, requestId }, 'operation failed');
    return {
      error: new GraphQLError(capitalized(thrown.message), {
        extensions: { code: thrown.code, requestId },
      }),
      status: statusByCode[thrown.code],
    };
  }
  const id = requestId || randomUUID();
  log.error({ err: thrown, requestId: id }, 'unexpected failure');
  return {
    error: new GraphQLError(`Something failed on our side; the log has it under ${id}`, {
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
    }),
    status: 500,
  };
}

function capitalized(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
