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
import type { Executor, OperationResult } from './executor';
import { toFailure } from './failure';

function response(result: OperationResult, status?: number) {
  const { data, errors, cost } = result;
  const singleResult: FormattedExecutionResult = {
    ...(errors.length > 0 && { errors: errors.map((error) => error.toJSON()) }),
    ...(data !== undefined && { data }),
    ...(cost && { extensions: { cost } }),
  };
  return {
    http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
    body: { kind: 'single' as const, singleResult },
  };
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
    try {
      const result = await executor.run(
        { document, definition: operation, variables: request.variables ?? {} },
        contextValue,
      );
      return response(result, result.data === undefined ? 400 : undefined);
    } catch (thrown) {
      const { error, status } = toFailure(thrown, contextValue.requestId, log);
      return status === undefined
        ? response({ data: null, errors: [error] })
        : response({ errors: [error] }, status);
    }
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
