import { Neo4jError } from 'neo4j-driver';
import { AtazanError, type ErrorCode } from '../errors';

/*
 * Server and driver codes, longest prefix first: the first that a code starts with decides.
 * https://neo4j.com/docs/status-codes/current/errors/all-errors/
 */
const byPrefix: readonly (readonly [prefix: string, code: ErrorCode, message: string])[] = [
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'TIMEOUT',
    'The statement ran too long and was ended',
  ],
  [
    'Neo.TransientError.Transaction.TransactionTimedOut',
    'TIMEOUT',
    'The statement ran too long and was ended',
  ],
  ['Neo.ClientError.Transaction.Terminated', 'TIMEOUT', 'The statement was ended by the database'],
  [
    'Neo.TransientError.Transaction.Terminated',
    'TIMEOUT',
    'The statement was ended by the database',
  ],
  [
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    'CONFLICT',
    'The write breaks a constraint of the graph',
  ],
  ['Neo.ClientError.Security', 'UNAVAILABLE', 'the database refused the login'],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'UNAVAILABLE',
    'the database of that name does not exist',
  ],
  ['Neo.ClientError.Cluster', 'UNAVAILABLE', 'the database has no server for this'],
  ['Neo.TransientError', 'UNAVAILABLE', 'the database is busy; try again'],
  [
    'Neo.DatabaseError.General.MemoryPoolOutOfMemoryError',
    'UNAVAILABLE',
    'the database is out of memory',
  ],
  ['ServiceUnavailable', 'UNAVAILABLE', 'the database cannot be reached'],
  ['SessionExpired', 'UNAVAILABLE', 'the connection to the database was lost'],
];

/**
 * Maps what the driver threw to the product's own closed list of codes, by code and never by message.
 * An error that did not come from the driver passes unchanged; an unknown one becomes
 * INTERNAL_SERVER_ERROR with the original as its cause.
 */
export function translateDriverError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const known = byPrefix.find(([prefix]) => error.code.startsWith(prefix));
  const [, code, message] = known ?? ['', 'INTERNAL_SERVER_ERROR' as const, error.message];
  return new AtazanError(code, message, { cause: error });
}
