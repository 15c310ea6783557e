import { type Client, cacheExchange, createClient, fetchExchange } from 'urql';
import type { Language } from '../generated/graphql';

/** A client that asks by GET, so that browsers and proxies keep answers and ask by `ETag` whether they still hold. */
export function embedClient(language: Language): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: 'force',
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: { 'accept-language': language }, credentials: 'omit' },
  });
}
