import type { EntityPageQuery } from '../../generated/graphql';

/** The entity as its page reads it. */
export type PageEntity = NonNullable<EntityPageQuery['entity']>;
