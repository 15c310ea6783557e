import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import {
  type EntityType,
  SuggestBySayingDocument,
  SuggestDocument,
  type SuggestionFragment,
} from '../generated/graphql';
import { entityTypes } from '../generated/ontology';

/** How long the reader must pause before what is typed so far is asked for, in milliseconds. */
const pause = 150;

/** How many suggestions are shown. */
const first = 8;

/** What the typed text may mean. `failed` tells that there was no answer, rather than an empty one. */
export interface Suggestions {
  readonly entities: readonly SuggestionFragment[];
  /** The text that these were asked for; differs from the typed one while an answer is awaited. */
  readonly prefix: string;
  readonly failed: boolean;
}

/** Suggestions are entities, which the type of what a search finds does not say. */
const isEntity = (node: object): node is SuggestionFragment => 'slug' in node;

const none: Suggestions = { entities: [], prefix: '', failed: false };

/**
 * Entities called so; where there is none, those of which it is said: the speaker of a parliament, a round table of
 * lawyers. Undefined where there was no answer.
 */
async function ask(
  client: Client,
  prefix: string,
  types: readonly EntityType[] | undefined,
): Promise<readonly SuggestionFragment[] | undefined> {
  const named = { prefix, first, types: types ? [...types] : null };
  const { data } = await client.query(SuggestDocument, named).toPromise();
  const entities = data?.suggest.map(({ node }) => node).filter(isEntity);
  if (entities?.length !== 0) return entities;
  const told = { text: prefix, first, types: types ?? entityTypes.map(({ type }) => type) };
  const { data: found } = await client.query(SuggestBySayingDocument, told).toPromise();
  return found?.search.nodes.filter(isEntity);
}

/**
 * Entities whose name goes with what is typed so far; the one place that knows how they are asked for.
 *
 * @param types only entities of these types; must be one array over all calls
 */
export function useSuggestions(typed: string, types?: readonly EntityType[]): Suggestions {
  const client = useClient();
  const [suggestions, setSuggestions] = useState(none);
  const prefix = typed.trim();
  useEffect(() => {
    if (!prefix) {
      setSuggestions(none);
      return undefined;
    }
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const entities = await ask(client, prefix, types);
      if (isCurrent) setSuggestions({ entities: entities ?? [], prefix, failed: !entities });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, prefix, types]);
  return suggestions;
}
