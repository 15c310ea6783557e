import type { ComponentType } from 'react';

/** That the server did not give the script or the style of a view. */
export class Unfetched extends Error {}

/** A view that is fetched when it is first opened, as a route names it. */
export function fetched(load: () => Promise<ComponentType>) {
  return {
    async lazy() {
      try {
        return { Component: await load() };
      } catch (cause) {
        throw new Unfetched('The view could not be fetched', { cause });
      }
    },
  };
}
