import type { Fetcher } from '@graphiql/toolkit';
import { currentLanguage } from '../web/app/language';

const unreachable =
  'The server does not answer. It may have been stopped, or the network is gone; try again when it is back.';

/** Names are asked for in the language of the page; the headers that a visitor set win over ours. */
function headersWith(own: Record<string, unknown> | undefined): Headers {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': currentLanguage(),
  });
  for (const [name, value] of Object.entries(own ?? {})) headers.set(name, String(value));
  return headers;
}

/** Sends an operation to the endpoint of this server; says in plain words when nothing comes back. */
export const fetcher: Fetcher = async (operation, options) => {
  let headers: Headers;
  try {
    headers = headersWith(options?.headers);
  } catch (error) {
    const message = `The request was not sent, as a header of it is malformed: ${String(error)}`;
    return { errors: [{ message }] };
  }
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers,
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
