import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  HeaderMap,
} from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from './context';
import type { Executor, Operation, OperationResult } from './executor';
import { toFailure } from './failure';

/** An answer, ready to be sent. */
export interface PreparedAnswer {
  readonly result: FormattedExecutionResult;
  /** Where it is not the usual one. */
  readonly status?: number | undefined;
}

function prepare({ data, errors, cost }: OperationResult, status?: number): PreparedAnswer {
  const result: FormattedExecutionResult = {
    ...(errors.length > 0 && { errors: errors.map((error) => error.toJSON()) }),
    ...(data !== undefined && { data }),
    ...(cost && { extensions: { cost } }),
  };
  return { result, status };
}

/** Runs a valid operation, and makes its result or its failure an answer. */
export async function answer(
  executor: Executor,
  log: Logger,
  operation: Operation,
  context: RequestContext,
): Promise<PreparedAnswer> {
  try {
    const result = await executor.run(operation, context);
    return prepare(result, result.data === undefined ? 400 : undefined);
  } catch (thrown) {
    const { error, status } = toFailure(thrown, context.requestId, log);
    return status === undefined
      ? prepare({ data: null, errors: [error] })
      : prepare({ errors: [error] }, status);
  }
}

/** Answers operations through the executor in place of resolvers called field by field. */
function executionPlugin(executor: Executor, log: Logger): ApolloServerPlugin<RequestContext> {
  async function respond({
    document,
    operation,
    request,
    contextValue,
  }: GraphQLRequestContext<RequestContext>) {
    if (!document || !operation) return null;
    const asked = { document, definition: operation, variables: request.variables ?? {} };
    const { result, status } = await answer(executor, log, asked, contextValue);
    return {
      http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
      body: { kind: 'single' as const, singleResult: result },
    };
  }
  return {
    requestDidStart: async () => ({ responseForOperation: respond }),
  };
}

/** Makes the Apollo Server; parsing, validation and HTTP are its own, execution is the executor's. */
export function createApollo(
  executor: Executor,
  log: Logger,
  plugins: readonly ApolloServerPlugin<RequestContext>[],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: executor.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // There are no mutations and no cookies, so a request forged by another page gains nothing by it.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [...plugins, ApolloServerPluginLandingPageDisabled(), executionPlugin(executor, log)],
  });
}
