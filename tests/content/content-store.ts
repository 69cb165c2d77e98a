import type { CollectionName } from '../../src/schemas/shared.ts';

/** Content as pages read it, by collection; a test puts its own in. */
export const store = new Map<CollectionName, unknown[]>();

/** Stands in for Astro's: `vi.mock('astro:content', () => import('./content-store.ts'))`. */
export function getCollection(name: CollectionName): Promise<unknown[]> {
  return Promise.resolve(store.get(name) ?? []);
}
