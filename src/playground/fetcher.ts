import type { Fetcher } from '@graphiql/toolkit';

const unreachable =
  'The server does not answer. It may have been stopped, or the network is gone; try again when it is back.';

/** Sends an operation to the endpoint of this server; says in plain words when nothing comes back. */
export const fetcher: Fetcher = async (operation, options) => {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...options?.headers,
      },
      body: JSON.stringify(operation),
    });
  } catch {
    return { errors: [{ message: unreachable }] };
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    const message = `The server answered ${response.status} ${response.statusText}, and not in JSON`;
    return { errors: [{ message }] };
  }
};
