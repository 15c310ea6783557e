import './notice.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type UseQueryState, useClient } from 'urql';
import { Waiting } from './waiting';

/** Says that what belongs here is awaited. */
export function Loading() {
  const { t } = useTranslation('parts');
  return (
    <p className="loading" role="status">
      {t('answer.loading')}
    </p>
  );
}

interface AnswerProps<Data> {
  /** What `useQuery` gave. */
  readonly result: UseQueryState<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** The answer to a query once it is there; until then that it is awaited, or else why there is none. */
export function Answer<Data>({ result, children }: AnswerProps<Data>) {
  const { t } = useTranslation('parts');
  const client = useClient();
  const { data, error, fetching, stale, operation } = result;
  if (error && !stale) {
    const isLate = error.graphQLErrors.some(({ extensions }) => extensions.code === 'TIMEOUT');
    const reason = error.networkError ? 'unreachable' : isLate ? 'late' : 'refused';
    return (
      <div className="notice alert" role="alert">
        <p>{t(`answer.${reason}`)}</p>
        {reason !== 'refused' && operation && (
          <button
            type="button"
            onClick={() =>
              client.reexecuteOperation(
                client.createRequestOperation('query', operation, {
                  requestPolicy: 'network-only',
                }),
              )
            }
          >
            {t('answer.again')}
          </button>
        )}
        {error.graphQLErrors.map(({ message }) => (
          <p key={message} className="quiet" lang="en">
            {message}
          </p>
        ))}
      </div>
    );
  }
  if (!data) return <Loading />;
  return (
    <>
      <div className="answer" aria-busy={fetching}>
        {children(data)}
      </div>
      {fetching && <Waiting />}
    </>
  );
}
