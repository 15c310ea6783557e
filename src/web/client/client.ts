import { type Client, cacheExchange, createClient, fetchExchange } from 'urql';
import type { Language } from '../app/language';

/**
 * Makes a client of this server's endpoint that asks in one language. Names and descriptions come in the language of
 * the request, so that each language has a client, and a cache, of its own.
 */
export function clientFor(language: Language): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: { 'accept-language': language } },
  });
}
